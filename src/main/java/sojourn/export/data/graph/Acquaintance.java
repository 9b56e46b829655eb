package sojourn.export.data.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sojourn.export.data.part.Portion;
import sojourn.model.Encounter;
import sojourn.model.PersonId;
import sojourn.model.Tenure;
import sojourn.model.time.DateSpan;

/** Two people and all their encounters, in order of time. */
record Acquaintance(PersonId one, PersonId other, List<Encounter> met) {

  private record Pair(PersonId one, PersonId other) {
    static Pair of(PersonId a, PersonId b) {
      return a.value().compareTo(b.value()) <= 0 ? new Pair(a, b) : new Pair(b, a);
    }
  }

  /** All of a portion, in the order of their first encounters. */
  static List<Acquaintance> of(Portion portion) {
    Map<Pair, List<Encounter>> met = new LinkedHashMap<>();
    for (Encounter e : portion.shown().encounters().values()) {
      met.computeIfAbsent(Pair.of(e.traveller(), e.person()), p -> new ArrayList<>()).add(e);
    }
    return met.values().stream().map(list -> new Acquaintance(list.getFirst().traveller(), list.getFirst().person(), List.copyOf(list))).toList();
  }

  /** The days of all encounters as EDTF, parted by "; ". */
  String dates() {
    return met.stream().map(Encounter::date).filter(Objects::nonNull).map(d -> Objects.requireNonNull(d).edtf()).distinct().collect(Collectors.joining("; "));
  }

  String kinds() {
    return met.stream().map(e -> e.kind().name().toLowerCase(java.util.Locale.ROOT)).distinct().sorted().collect(Collectors.joining("; "));
  }

  String places(Portion portion) {
    return met.stream().map(e -> portion.placeName(e.place())).filter(n -> !n.isEmpty()).distinct().collect(Collectors.joining("; "));
  }

  /** First to last possible day of all encounters, null where none is dated. */
  @Nullable DateSpan span() {
    DateSpan all = null;
    for (Encounter e : met) {
      all = wider(all, e.date());
    }
    return all;
  }

  /** The smallest days that hold both. */
  static @Nullable DateSpan wider(@Nullable DateSpan a, @Nullable DateSpan b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return new DateSpan(
        a.edtf(), a.shape(), Math.min(a.earliest(), b.earliest()), Math.max(a.latest(), b.latest()), a.uncertain() || b.uncertain(),
        a.approximate() || b.approximate());
  }

  /** The offices of a person: "President, FR; Minister, FR". */
  static String offices(List<Tenure> tenures) {
    return tenures.stream().map(t -> t.role() + (t.of() == null ? "" : ", " + t.of())).distinct().collect(Collectors.joining("; "));
  }

  /** What somebody is of, most often; empty where nothing says so. */
  static String affiliation(List<Tenure> tenures) {
    return tenures.stream().map(Tenure::of).filter(Objects::nonNull).map(Objects::requireNonNull).findFirst().orElse("");
  }
}
