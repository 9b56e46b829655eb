package sojourn.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateSpan;

/**
 * Visits and encounters as columns of numbers: what filters and panels run through many times a second. Row numbers follow the snapshot's order;
 * people, places and sources are numbers in their lists here. Two are equal when their rows are.
 */
@SuppressWarnings("ArrayRecordComponent") // the arrays are shared with nobody who would write to them: millions of numbers are not copied
public record Columns(List<PersonId> people, List<PlaceId> places, List<SourceId> sources, VisitRows visits, EncounterRows encounters) {

  /** Stands for a place, visit or person that is not known. */
  public static final int NONE = -1;

  /** First day of what has none that is known. */
  public static final int ALWAYS = Integer.MIN_VALUE;

  /**
   * Visits.
   *
   * @param from first possible day, {@link #ALWAYS} without one
   * @param to last possible day, {@link Integer#MAX_VALUE} without one
   * @param tellers numbers of the sources of each row's evidence
   */
  public record VisitRows(Visit[] row, int[] traveller, int[] place, int[] from, int[] to, int[][] tellers, Map<VisitId, Integer> number) {

    public int size() {
      return row.length;
    }

    /** The number of a visit's row, {@link #NONE} where there is none. */
    public int of(@Nullable EntityId id) {
      Integer found = id instanceof VisitId visit ? number.get(visit) : null;
      return found == null ? NONE : found;
    }
  }

  /** Encounters; days as for visits. */
  public record EncounterRows(
      Encounter[] row, int[] traveller, int[] person, int[] place, int[] visit, int[] from, int[] to, int[][] tellers, Map<EncounterId, Integer> number) {

    public int size() {
      return row.length;
    }

    /** The number of an encounter's row, {@link #NONE} where there is none. */
    public int of(@Nullable EntityId id) {
      Integer found = id instanceof EncounterId encounter ? number.get(encounter) : null;
      return found == null ? NONE : found;
    }
  }

  /** Of the values of a snapshot. */
  static Columns of(Collection<SourceId> sources, Collection<Visit> visits, Collection<Encounter> encounters) {
    Numbers<PersonId> people = new Numbers<>();
    Numbers<PlaceId> places = new Numbers<>();
    Numbers<SourceId> tellers = new Numbers<>();
    sources.forEach(tellers::of);
    int n = visits.size();
    VisitRows rows = new VisitRows(new Visit[n], new int[n], new int[n], new int[n], new int[n], new int[n][], HashMap.newHashMap(n));
    int i = 0;
    for (Visit visit : visits) {
      DateSpan stay = visit.stay();
      rows.row[i] = visit;
      rows.traveller[i] = people.of(visit.traveller());
      rows.place[i] = places.of(visit.place());
      rows.from[i] = stay == null ? ALWAYS : day(stay.earliest());
      rows.to[i] = stay == null ? Integer.MAX_VALUE : day(stay.latest());
      rows.tellers[i] = tellers(visit.evidence(), tellers);
      rows.number.put(visit.id(), i++);
    }
    int m = encounters.size();
    EncounterRows met =
        new EncounterRows(new Encounter[m], new int[m], new int[m], new int[m], new int[m], new int[m], new int[m], new int[m][], HashMap.newHashMap(m));
    i = 0;
    for (Encounter encounter : encounters) {
      DateSpan date = encounter.date();
      met.row[i] = encounter;
      met.traveller[i] = people.of(encounter.traveller());
      met.person[i] = people.of(encounter.person());
      met.place[i] = encounter.place() == null ? NONE : places.of(encounter.place());
      met.visit[i] = rows.of(encounter.visit());
      met.from[i] = date == null ? ALWAYS : day(date.earliest());
      met.to[i] = date == null ? Integer.MAX_VALUE : day(date.latest());
      met.tellers[i] = tellers(encounter.evidence(), tellers);
      met.number.put(encounter.id(), i++);
    }
    return new Columns(people.values(), places.values(), tellers.values(), rows, met);
  }

  /** Many rows have one teller, and share the array that says so. */
  private static int[] tellers(List<Evidence> evidence, Numbers<SourceId> numbers) {
    int first = evidence.isEmpty() ? NONE : numbers.of(evidence.getFirst().source());
    if (evidence.size() > 1) {
      int[] all = evidence.stream().mapToInt(e -> numbers.of(e.source())).distinct().toArray();
      if (all.length > 1) {
        return all;
      }
    }
    return numbers.alone(first);
  }

  private static int day(long number) {
    return (int) Math.clamp(number, (long) ALWAYS, (long) Integer.MAX_VALUE);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Columns c && Arrays.equals(visits.row, c.visits.row) && Arrays.equals(encounters.row, c.encounters.row);
  }

  @Override
  public int hashCode() {
    return visits.size() * 31 + encounters.size();
  }

  /** Numbers given in order of asking. */
  private record Numbers<T>(Map<T, Integer> of, List<T> list, List<int[]> alone) {

    Numbers() {
      this(new HashMap<>(), new ArrayList<>(), new ArrayList<>());
    }

    int of(T value) {
      Integer known = of.putIfAbsent(value, list.size());
      if (known == null) {
        list.add(value);
        return list.size() - 1;
      }
      return known;
    }

    int[] alone(int number) {
      if (number < 0) {
        return new int[0];
      }
      while (alone.size() <= number) {
        alone.add(new int[] {alone.size()});
      }
      return alone.get(number);
    }

    List<T> values() {
      return List.copyOf(list);
    }
  }
}
