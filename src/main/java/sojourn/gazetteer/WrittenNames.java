package sojourn.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.gazetteer.WrittenName.Sort;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.PlaceKind;

/**
 * The hand-written tables: countries, former states, landmarks, regions and other names of settlements. They are read whenever the program starts, so
 * plain loops and strings stand here where lambdas, streams and records as keys would cost more to set up than the work itself.
 */
final class WrittenNames {

  private static final int ALWAYS = 9999;

  private final Map<String, List<WrittenName>> byKey = new HashMap<>(16384);
  private final Map<String, Place> byId = new HashMap<>(8192);
  private final Map<String, String> capitals = new HashMap<>();
  private final Map<String, String> demonyms = new HashMap<>(2048);
  private final Map<String, String> seats = new HashMap<>();

  WrittenNames() {
    for (String[] row : Resource.table("/gazetteer/countries.tsv", 7)) {
      country(row);
    }
    for (String[] row : Resource.table("/gazetteer/former-states.tsv", 10)) {
      formerState(row);
    }
    for (String[] row : Resource.table("/gazetteer/landmarks.tsv", 6)) {
      landmark(row);
    }
    for (String[] row : Resource.table("/gazetteer/regions.tsv", 6)) {
      region(row);
    }
    for (String[] row : Resource.table("/gazetteer/old-names.tsv", 4)) {
      otherName(row);
    }
  }

  /** Those whose folded name begins so. */
  List<WrittenName> beginning(String prefix) {
    return byKey.entrySet().stream().filter(e -> e.getKey().startsWith(prefix)).flatMap(e -> e.getValue().stream()).toList();
  }

  List<WrittenName> named(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /** All names, folded. */
  Set<String> keys() {
    return byKey.keySet();
  }

  /** All adjectives and peoples, folded. */
  Set<String> demonyms() {
    return demonyms.keySet();
  }

  Optional<Place> place(PlaceId id) {
    return Optional.ofNullable(byId.get(id.value()));
  }

  Optional<Place> country(String iso) {
    return Optional.ofNullable(byId.get("c:" + iso));
  }

  /** First name of the capital; empty where there is none. */
  String capital(String iso) {
    return capitals.getOrDefault(iso, "");
  }

  /** First name of the settlement in which a landmark lies; empty where it lies in none. */
  String settlementOf(PlaceId landmark) {
    return seats.getOrDefault(landmark.value(), "");
  }

  Optional<String> demonym(String key) {
    return Optional.ofNullable(demonyms.get(key));
  }

  private void country(String[] c) {
    Place place = place("c:".concat(c[0]), c[1], c[0], c[3], c[4], PlaceKind.COUNTRY, 0);
    capitals.put(c[0], c[2]);
    add(Sort.COUNTRY, place, c[1], c[5], "", 0, ALWAYS);
    adjectives(c[6], c[0]);
  }

  private void formerState(String[] c) {
    Place place = place("f:".concat(c[0]), c[1], c[2], c[3], c[4], PlaceKind.FORMER_STATE, 0);
    int until = c[6].isEmpty() ? ALWAYS : Integer.parseInt(c[6]);
    add(Sort.FORMER_STATE, place, c[1], c[8], "", c[5].isEmpty() ? 0 : Integer.parseInt(c[5]), until);
    adjectives(c[9], c[2]);
  }

  private void landmark(String[] c) {
    Place place = place("l:".concat(slug(c[0])), bare(c[0]), c[2], c[3], c[4], PlaceKind.LANDMARK, 0);
    seats.put(place.id().value(), c[1]);
    add(Sort.LANDMARK, place, c[0], c[5], c[1], 0, ALWAYS);
  }

  private void region(String[] c) {
    Place place = place("l:".concat(slug(c[0])), bare(c[0]), c[1].isEmpty() ? null : c[1], c[2], c[3], PlaceKind.REGION, 0);
    add(Sort.REGION, place, c[0], c[4], "", 0, ALWAYS);
    if (!c[1].isEmpty()) {
      adjectives(c[5], c[1]);
    }
  }

  private void otherName(String[] c) {
    int until = c[3].isEmpty() ? ALWAYS : Integer.parseInt(c[3]);
    add(Sort.OTHER_NAME, null, c[0], "", c[1], c[2], 0, until);
  }

  private Place place(String id, String name, @Nullable String country, String latitude, String longitude, PlaceKind kind, long population) {
    double north = Double.parseDouble(latitude);
    double east = Double.parseDouble(longitude);
    Place place = new Place(new PlaceId(id), name, country, north, east, kind, population);
    if (byId.put(id, place) != null) {
      throw new IllegalStateException("two places of the gazetteer are called " + id);
    }
    return place;
  }

  private void add(Sort sort, Place place, String name, String others, String settlement, int since, int until) {
    String country = place.country() == null ? "" : place.country();
    add(sort, place, name, others, settlement, country, since, until);
  }

  private void add(Sort sort, @Nullable Place place, String name, String others, String settlement, String country, int since, int until) {
    List<String> names = new ArrayList<>(Resource.parts(others));
    names.addFirst(name);
    for (String each : names) {
      put(new WrittenName(sort, each, place, settlement, country, since, until, acronym(each), false));
      if (!bare(each).equals(each) && sort != Sort.COUNTRY) {
        put(new WrittenName(sort, bare(each), place, settlement, country, since, until, false, true));
      }
    }
  }

  private void put(WrittenName name) {
    String key = Folding.fold(name.name());
    List<WrittenName> same = byKey.get(key);
    if (same == null) {
      same = new ArrayList<>(2);
      byKey.put(key, same);
    }
    for (WrittenName other : same) {
      if (sameId(other.place(), name.place())) {
        return;
      }
    }
    same.add(name);
  }

  private static boolean sameId(@Nullable Place a, @Nullable Place b) {
    return a != null && b != null && a.id().value().equals(b.id().value());
  }

  private void adjectives(String cell, String country) {
    for (String adjective : Resource.parts(cell)) {
      demonyms.putIfAbsent(Folding.fold(adjective), country);
    }
  }

  /** Written in capitals and short: "us" is a word, "US" a country. */
  private static boolean acronym(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) != '.' && !Character.isUpperCase(name.charAt(i))) {
        return false;
      }
    }
    return name.length() <= 8;
  }

  private static String bare(String name) {
    int bracket = name.indexOf(" (");
    return bracket > 0 && name.endsWith(")") ? name.substring(0, bracket) : name;
  }

  private static String slug(String name) {
    return Folding.fold(name).replace(' ', '-');
  }
}
