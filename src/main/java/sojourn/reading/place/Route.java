package sojourn.reading.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sojourn.model.Place;
import sojourn.model.PlaceKind;

/**
 * The places of a journey as a first reading took them. Who travelled before railways went from each place to one near by, so what comes
 * before and after a name says which of several places it is.
 */
final class Route {

  /** So many names before and after say in which country one is. */
  private static final int AROUND = 5;
  /** So many names before and after say where one is. */
  private static final int NEXT = 3;
  /** A country that has so small a share of a text's places was met by chance. */
  private static final double CHANCE = 0.2;

  private static final int LARGE = 40_000;
  private static final int SMALL = 5_000;
  private static final double NEAR_KM = 80;
  private static final double DAYS_KM = 300;
  private static final double EARTH_KM = 6371.0088;

  private final List<Optional<Place>> places;

  /** {@code places} in the order of the text; empty where a name meant nothing. */
  Route(List<Optional<Place>> places) {
    this.places = places;
  }

  /** The countries of a fair share of the places. */
  Set<String> countries() {
    Map<String, Double> counts = new TreeMap<>();
    places.stream().flatMap(Optional::stream).filter(p -> p.country() != null)
        .forEach(p -> counts.merge(String.valueOf(p.country()), p.kind() == PlaceKind.SETTLEMENT ? sure(p) : 1, Double::sum));
    double all = counts.values().stream().mapToDouble(Double::doubleValue).sum();
    return counts.entrySet().stream().filter(e -> e.getValue() >= 1 && e.getValue() >= CHANCE * all).map(Map.Entry::getKey).collect(Collectors.toSet());
  }

  /** Countries of the settlements around a name, each with its share; the nearest weigh most. */
  Map<String, Double> around(int index) {
    Map<String, Double> around = new HashMap<>();
    double all = 0;
    for (int i = Math.max(0, index - AROUND); i <= Math.min(places.size() - 1, index + AROUND); i++) {
      Place p = places.get(i).orElse(null);
      if (i != index && p != null && p.country() != null && p.kind() == PlaceKind.SETTLEMENT && !same(p, index)) {
        double weight = (AROUND + 1 - Math.abs(i - index)) * sure(p);
        around.merge(p.country(), weight, Double::sum);
        all += weight;
      }
    }
    double sum = all;
    around.replaceAll((c, w) -> w / sum);
    return around;
  }

  /** A large town is seldom taken for another, a village often. */
  private static double sure(Place p) {
    return p.population() >= LARGE ? 1 : p.population() >= SMALL ? 0.6 : 0.2;
  }

  private boolean same(Place p, int index) {
    return places.get(index).filter(o -> o.id().equals(p.id())).isPresent();
  }

  /** How much being near the places before and after speaks for a candidate. */
  double nearness(Place candidate, int index) {
    double bonus = 0;
    for (int i = Math.max(0, index - NEXT); i <= Math.min(places.size() - 1, index + NEXT); i++) {
      Place p = places.get(i).orElse(null);
      boolean point = i != index && p != null && p.kind() == PlaceKind.SETTLEMENT && p.located() && candidate.located() && !same(p, index);
      if (point && p != null && !p.id().equals(candidate.id())) {
        double km = kilometres(p, candidate);
        bonus += sure(p) * (km < NEAR_KM ? 0.08 : km < DAYS_KM ? 0.04 : 0);
      }
    }
    return Math.min(0.2, bonus);
  }

  private static double kilometres(Place a, Place b) {
    double latitude = Math.toRadians(a.latitude() - b.latitude());
    double longitude = Math.toRadians(a.longitude() - b.longitude());
    double half =
        Math.pow(Math.sin(latitude / 2), 2)
            + Math.cos(Math.toRadians(a.latitude())) * Math.cos(Math.toRadians(b.latitude())) * Math.pow(Math.sin(longitude / 2), 2);
    return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, half)));
  }
}
