package sojourn.archive.byhand;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sojourn.archive.name.FoldedName;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.PlaceKind;

/** Names of places to places: by the gazetteer, with the country and coordinates that a row gives; what it does not know keeps its name. */
final class WrittenPlaces {

  /** Degrees within which coordinates mean the same place. */
  private static final double NEAR = 0.5;

  private final KnownPlaces known;
  private final List<Place> visited = new ArrayList<>();

  WrittenPlaces(KnownPlaces known) {
    this.known = known;
  }

  /** The place of a visit; null, with a note, where its row gives none. */
  @Nullable Place visited(Row row) {
    String name = row.words("place");
    Place place = name == null ? null : place(row, name);
    if (place != null) {
      visited.add(place);
    }
    return place;
  }

  /** The place of an encounter: a visited place of that name, else by the gazetteer; null where its row gives none. */
  @Nullable Place met(Row row) {
    String name = row.wordsOrNull("place");
    if (name == null || name.isBlank()) {
      return null;
    }
    if (!row.has("placeId") && !row.has("country")) {
      Place same = visited.stream().filter(p -> p.name().equals(name)).findFirst().orElse(null);
      if (same != null) {
        return same;
      }
    }
    return place(row, name);
  }

  private @Nullable Place place(Row row, String name) {
    String country = row.wordsOrNull("country");
    if (country != null && !country.matches("[A-Z]{2}")) {
      row.fault("country", "'%s' is no code of a country in two capital letters.".formatted(country));
      return null;
    }
    double[] at = coordinates(row);
    String id = row.wordsOrNull("placeId");
    Place given = id == null || id.isBlank() ? null : known.place(new PlaceId(id)).orElse(null);
    if (given != null && same(given.name(), name) && (!row.has("country") || Objects.equals(given.country(), country))) {
      return given;
    }
    // Who writes another name over one leaves its point behind.
    double[] point = given == null ? at : null;
    List<Place> candidates = known.named(name, country);
    Place found =
        candidates.stream()
            .filter(p -> country == null || country.equals(p.country()))
            .filter(p -> point == null || !p.located() || near(p, point))
            .findFirst()
            .orElse(null);
    if (found == null && point == null && !candidates.isEmpty()) {
      String where = candidates.stream().map(p -> Objects.requireNonNullElse(p.country(), "none")).distinct().limit(5).collect(Collectors.joining(", "));
      row.fault("country", "no '%s' is known in %s, but in %s; for a place that is in no gazetteer give its point as \"at\": [north, east].".formatted(name, country, where));
    }
    return found != null ? found : unknown(name, country, point);
  }

  /** As the reader names a place that no gazetteer has, so that both mean one. */
  private static Place unknown(String name, @Nullable String country, double @Nullable [] at) {
    PlaceId id = new PlaceId("t:" + name.toLowerCase(Locale.ROOT));
    return new Place(id, name, country, at == null ? Double.NaN : at[0], at == null ? Double.NaN : at[1], PlaceKind.UNKNOWN, 0);
  }

  private static double @Nullable [] coordinates(Row row) {
    JsonNode at = row.node().path("at");
    if (at.isMissingNode() || at.isNull()) {
      return null;
    }
    boolean numbers = at.isArray() && at.size() == 2 && at.get(0).isNumber() && at.get(1).isNumber();
    if (!numbers || Math.abs(at.get(0).asDouble()) > 90 || Math.abs(at.get(1).asDouble()) > 180) {
      row.fault("at", at + " is no point [degrees north, degrees east].");
      return null;
    }
    return new double[] {at.get(0).asDouble(), at.get(1).asDouble()};
  }

  private static boolean near(Place place, double[] at) {
    double east = Math.abs(place.longitude() - at[1]);
    return Math.abs(place.latitude() - at[0]) <= NEAR && Math.min(east, 360 - east) * Math.cos(Math.toRadians(at[0])) <= NEAR;
  }

  private static boolean same(String one, String other) {
    return one.equals(other) || FoldedName.of(one).equals(FoldedName.of(other));
  }
}
