package sojourn.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import sojourn.model.Place;

/** International organisations by key and name. */
final class Organisations {

  private final Map<String, Organisation> byKey = new HashMap<>();
  private final List<Organisation> all = new ArrayList<>();

  Organisations(Settlements settlements) {
    for (String[] c : Resource.table("/facts/organisations.tsv", 4)) {
      OptionalInt row = settlements.named(c[2], c[3], Double.NaN, Double.NaN);
      if (row.isEmpty()) {
        throw new IllegalStateException("organisations.tsv: no settlement " + c[2] + ", " + c[3]);
      }
      Place seat = settlements.place(row.getAsInt());
      Organisation organisation = new Organisation(c[0], Resource.parts(c[1]), seat);
      all.add(organisation);
      put(c[0], organisation);
      for (String name : organisation.names()) {
        put(name, organisation);
      }
    }
  }

  /** All keys and names, folded. */
  Set<String> keys() {
    return byKey.keySet();
  }

  List<Organisation> all() {
    return List.copyOf(all);
  }

  /** By key or name; an acronym only where it is written in capitals. */
  Optional<Organisation> named(String name) {
    return Spelling.of(name).keys().stream()
        .flatMap(key -> Optional.ofNullable(byKey.get(key)).stream())
        .filter(o -> !acronym(o, name) || name.replaceAll("['’‘]s$", "").equals(name.replaceAll("['’‘]s$", "").toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  private static boolean acronym(Organisation organisation, String name) {
    return Folding.fold(organisation.key()).equals(Folding.fold(name))
        && organisation.key().equals(organisation.key().toUpperCase(Locale.ROOT));
  }

  private void put(String name, Organisation organisation) {
    byKey.putIfAbsent(Folding.fold(name), organisation);
  }
}
