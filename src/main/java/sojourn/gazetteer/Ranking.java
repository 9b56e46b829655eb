package sojourn.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.PlaceKind;

/**
 * How well a place fits a name, 0 to 1. Found by trying on real journeys: a country before a town; a first name before another one, unless that town
 * is a hundred times larger; among towns the more populous; what the text says of the country weighs most.
 */
final class Ranking {

  /** Below this a candidate is listed, but not taken for the place. */
  static final double TAKEN = 0.3;

  private static final int MOST = 12;
  private static final int NEAR_KM = 100;
  /** A smaller town may itself be a wrong guess, and draws no other after it. */
  private static final int KNOWN_WELL = 50_000;

  private static final Map<WrittenName.Sort, Double> SORTS =
      Map.of(
          WrittenName.Sort.COUNTRY, 0.97,
          WrittenName.Sort.FORMER_STATE, 0.92,
          WrittenName.Sort.LANDMARK, 0.9,
          WrittenName.Sort.OTHER_NAME, 0.88,
          WrittenName.Sort.REGION, 0.83);

  private final Countries countries;
  private final PlaceContext context;
  private final Map<PlaceId, Candidate> best = new LinkedHashMap<>();

  Ranking(Countries countries, PlaceContext context) {
    this.countries = countries;
    this.context = context;
  }

  void add(WrittenName name, Place place) {
    List<String> reasons = new ArrayList<>();
    double score = SORTS.getOrDefault(name.sort(), 0.5);
    switch (name.sort()) {
      case COUNTRY -> reasons.add("a country");
      case LANDMARK -> reasons.add("a landmark" + (name.settlement().isEmpty() ? "" : " of " + name.settlement()));
      case REGION -> reasons.add("a region" + in(place));
      case FORMER_STATE -> {
        reasons.add("a former state" + in(place) + years(name));
        score -= outOfTime(name) ? 0.3 : 0;
      }
      case OTHER_NAME -> {
        reasons.add("another name of " + place.name() + in(place) + years(name));
        score -= outOfTime(name) ? 0.14 : 0;
      }
    }
    offer(place, score - (name.narrow() ? 0.2 : 0), reasons);
  }

  /** A first-order division; the more inhabitants, the likelier, but less than a large town of that name. */
  void addDivision(Place place) {
    List<String> reasons = new ArrayList<>(List.of("a region" + in(place)));
    offer(place, 0.4 + 0.05 * log(place.population()), reasons);
  }

  /** A settlement by one of its names in the index. */
  void add(Place place, boolean firstName, boolean capital, boolean lesser) {
    List<String> reasons = new ArrayList<>();
    double score = 0.3 + 0.08 * log(place.population()) + (firstName ? capital ? 0.08 : 0 : -0.17) - (lesser ? 0.1 : 0);
    reasons.add(
        (capital ? "the capital" : "a settlement")
            + (capital ? in(place).replace(" in ", " of ") : in(place))
            + (place.population() > 0 ? String.format(Locale.ROOT, ", %,d inhabitants", place.population()) : "")
            + (firstName ? "" : "; the name is not its first"));
    offer(place, score, reasons);
  }

  /** The best first; the first says which others it was preferred to. */
  List<Candidate> candidates() {
    List<Candidate> all = new ArrayList<>(best.values());
    all.sort(
        Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(c -> c.place().population(), Comparator.reverseOrder())
            .thenComparing(c -> c.place().id().value()));
    if (all.size() > 1) {
      Candidate first = all.getFirst();
      List<String> reasons = new ArrayList<>(first.reasons());
      Place second = all.get(1).place();
      int others = all.size() - 1;
      reasons.add("preferred to " + (others == 1 ? "" : others + " others, first of them ") + second.name() + in(second));
      all.set(0, new Candidate(first.place(), first.score(), reasons));
    }
    return List.copyOf(all.subList(0, Math.min(all.size(), MOST)));
  }

  private void offer(Place place, double bare, List<String> reasons) {
    double score = Math.clamp(bare, 0.02, 1);
    String given = context.country();
    String country = place.country();
    if (given != null && country != null) {
      boolean same = given.equals(country);
      score = same ? score + (1 - score) * 0.6 : score * 0.4;
      reasons.add((same ? "in " : "not in ") + countries.inText(given) + ", which the text names");
    }
    if (country != null && place.kind() != PlaceKind.COUNTRY && context.countriesNearby().contains(country)) {
      score += 0.06;
      reasons.add(countries.inText(country) + " is named nearby");
    }
    score += nearness(place, reasons);
    Candidate candidate = new Candidate(place, Math.min(score, 1), reasons);
    best.merge(place.id(), candidate, (a, b) -> a.score() >= b.score() ? a : b);
  }

  private double nearness(Place place, List<String> reasons) {
    Set<PlaceKind> wide = Set.of(PlaceKind.COUNTRY, PlaceKind.FORMER_STATE);
    Place closest = null;
    double least = NEAR_KM;
    for (Place known : context.placesNearby()) {
      boolean doubtful = known.kind() == PlaceKind.SETTLEMENT && known.population() < KNOWN_WELL;
      boolean apart = doubtful || wide.contains(known.kind()) || !known.located() || !place.located();
      double distance = apart ? Double.MAX_VALUE : kilometres(place, known);
      if (!known.id().equals(place.id()) && distance < least) {
        least = distance;
        closest = known;
      }
    }
    if (closest != null && !wide.contains(place.kind())) {
      reasons.add("near " + closest.name() + ", which the text names");
      return 0.08;
    }
    boolean sameCountry = context.placesNearby().stream().anyMatch(p -> p.country() != null && p.country().equals(place.country()));
    return sameCountry && place.kind() != PlaceKind.COUNTRY ? 0.03 : 0;
  }

  private boolean outOfTime(WrittenName name) {
    Integer year = context.year();
    boolean stillUsed = name.until() >= 1950;
    return year == null ? !stillUsed && name.sort() == WrittenName.Sort.OTHER_NAME : year > name.until() + 20 || year < name.since() - 20;
  }

  private static String years(WrittenName name) {
    return name.until() == 9999 ? "" : ", until " + name.until();
  }

  private String in(Place place) {
    String country = place.country();
    return country == null || place.kind() == PlaceKind.COUNTRY ? "" : " in " + countries.inText(country);
  }

  private static double log(long population) {
    return Math.log10(population + 1.0);
  }

  private static double kilometres(Place a, Place b) {
    double latitude = Math.toRadians(a.latitude() - b.latitude());
    double longitude = Math.toRadians(a.longitude() - b.longitude());
    double half =
        Math.pow(Math.sin(latitude / 2), 2)
            + Math.cos(Math.toRadians(a.latitude())) * Math.cos(Math.toRadians(b.latitude())) * Math.pow(Math.sin(longitude / 2), 2);
    return 2 * 6371.0088 * Math.asin(Math.sqrt(Math.min(1, half)));
  }
}
