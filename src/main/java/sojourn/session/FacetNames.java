package sojourn.session;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import sojourn.model.EncounterKind;
import sojourn.model.ReviewState;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.model.VisitStatus;

/** Values of facets by the names that people write: names of people and places, countries in English or by code, titles, or an id after a #. */
final class FacetNames {

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._-]+");

  private final Snapshot snapshot;
  private final Map<Facet, Map<String, List<String>>> known = new EnumMap<>(Facet.class);

  FacetNames(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** The values of a name: those called just so, else those with the words in their name. */
  Set<String> values(Facet facet, String name, String key) throws SojournException {
    Map<String, List<String>> all = names(facet);
    if (name.startsWith("#") && all.containsKey(name.substring(1))) {
      return Set.of(name.substring(1));
    }
    String wanted = name.toLowerCase(Locale.ROOT);
    Set<String> exact = new LinkedHashSet<>();
    Set<String> partly = new LinkedHashSet<>();
    all.forEach((value, called) -> {
      if (called.stream().anyMatch(n -> n.equalsIgnoreCase(name))) {
        exact.add(value);
      } else if (called.stream().anyMatch(n -> n.toLowerCase(Locale.ROOT).contains(wanted))) {
        partly.add(value);
      }
    });
    if (!exact.isEmpty()) {
      return exact;
    }
    if (partly.isEmpty()) {
      List<String> some = all.values().stream().filter(n -> !n.isEmpty()).map(List::getFirst).distinct().limit(6).toList();
      throw new SojournException(
          "Nothing in the collection is called '" + name + "' for " + key + "=" + (some.isEmpty() ? "." : ": there is " + String.join(", ", some) + (all.size() > some.size() ? ", …" : ".")));
    }
    return partly;
  }

  /** A value as it may be read again: by its name where nothing else has it. */
  String written(Facet facet, String value) {
    Map<String, List<String>> all = names(facet);
    List<String> called = all.getOrDefault(value, List.of());
    String name = called.isEmpty() ? "" : called.getFirst();
    boolean one = !name.isEmpty() && all.values().stream().filter(n -> n.stream().anyMatch(name::equalsIgnoreCase)).count() == 1;
    String words = one && !name.contains("\"") ? name : "#" + value;
    return PLAIN.matcher(words).matches() ? words : "\"" + words + "\"";
  }

  private Map<String, List<String>> names(Facet facet) {
    return known.computeIfAbsent(facet, f -> {
      Map<String, List<String>> names = new LinkedHashMap<>();
      switch (f) {
        case TRAVELLER -> snapshot.columns().people().forEach(p -> {
          var person = snapshot.people().get(p);
          names.put(p.value(), person == null ? List.of() : person.names());
        });
        case PERSON -> snapshot.people().values().forEach(p -> names.put(p.id().value(), p.names()));
        case PLACE -> snapshot.places().values().forEach(p -> names.put(p.id().value(), List.of(p.name())));
        case TRIP -> snapshot.trips().values().forEach(t -> names.put(t.id().value(), List.of(t.title())));
        case SOURCE -> snapshot.sources().values().forEach(s -> names.put(s.id().value(), List.of(s.name(), s.title())));
        case COUNTRY -> new FacetColumns(snapshot).of(f).values().forEach(c -> names.put(c, List.of(c, country(c))));
        case ORGANISATION -> new FacetColumns(snapshot).of(f).values().forEach(o -> names.put(o, List.of(o, country(o))));
        case TOPIC -> snapshot.columns().topics().forEach(t -> names.put(t, List.of(t)));
        case KIND -> words(EncounterKind.values(), names);
        case STATUS -> words(VisitStatus.values(), names);
        case STATE -> words(ReviewState.values(), names);
        case CERTAINTY, CONFIDENCE -> { }
      }
      return names;
    });
  }

  private static void words(Enum<?>[] constants, Map<String, List<String>> names) {
    for (Enum<?> constant : constants) {
      names.put(constant.name(), List.of(constant.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
  }

  private static String country(String code) {
    return code.length() == 2 ? Locale.of("", code).getDisplayCountry(Locale.ENGLISH) : code;
  }
}
