package sojourn.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateSpan;

/**
 * Visits and encounters as columns of numbers: what filters and panels run through many times a second. Row numbers follow the snapshot's order;
 * people, places, trips, topics and sources are numbers in their lists here. Two are equal when their rows are.
 */
public record Columns(
    List<PersonId> people,
    List<PlaceId> places,
    List<TripId> trips,
    List<String> topics,
    List<SourceId> sources,
    VisitRows visits,
    EncounterRows encounters) {

  /** Stands for a place, visit or person that is not known. */
  public static final int NONE = -1;

  /** First day of what has none that is known. */
  public static final int ALWAYS = Integer.MIN_VALUE;

  /** Of the values of a snapshot. */
  static Columns of(Collection<SourceId> sources, Collection<Visit> visits, Collection<Encounter> encounters) {
    return new Making(sources, visits, encounters).columns();
  }

  /** The certain days of a stay from one date to another: last possible day of arrival to first possible day of leaving. */
  static void core(@Nullable DateSpan start, @Nullable DateSpan end, int row, int[] from, int[] to) {
    if (start == null || end == null || start.qualified() || end.qualified()) {
      from[row] = Integer.MAX_VALUE;
      to[row] = ALWAYS;
    } else {
      from[row] = day(start.latest());
      to[row] = day(end.earliest());
    }
  }

  private static int day(long number) {
    return (int) Math.clamp(number, (long) ALWAYS, (long) Integer.MAX_VALUE);
  }

  /** The numbers given while columns are made. */
  private record Making(
      Numbers<PersonId> people,
      Numbers<PlaceId> places,
      Numbers<TripId> trips,
      Numbers<String> topics,
      Numbers<SourceId> tellers,
      VisitRows stays,
      EncounterRows met) {

    Making(Collection<SourceId> sources, Collection<Visit> visits, Collection<Encounter> encounters) {
      this(
          new Numbers<>(), new Numbers<>(), new Numbers<>(), new Numbers<>(), new Numbers<>(), new VisitRows(List.copyOf(visits)),
          new EncounterRows(List.copyOf(encounters)));
      sources.forEach(tellers::of);
      for (int i = 0; i < stays.size(); i++) {
        put(stays.at(i), i);
      }
      for (int i = 0; i < met.size(); i++) {
        put(met.at(i), i);
      }
    }

    private void put(Visit visit, int i) {
      DateSpan stay = visit.stay();
      stays.traveller()[i] = people.of(visit.traveller());
      stays.place()[i] = places.of(visit.place());
      stays.trip()[i] = trips.of(visit.trip());
      stays.from()[i] = stay == null ? ALWAYS : day(stay.earliest());
      stays.to()[i] = stay == null ? Integer.MAX_VALUE : day(stay.latest());
      core(visit.start(), visit.end(), i, stays.sureFrom(), stays.sureTo());
      stays.status()[i] = visit.status();
      stays.state()[i] = visit.state();
      stays.confidence()[i] = (float) visit.confidence();
      stays.tellers()[i] = tellers(visit.evidence());
      stays.number().put(visit.id(), i);
    }

    private void put(Encounter encounter, int i) {
      DateSpan date = encounter.date();
      met.traveller()[i] = people.of(encounter.traveller());
      met.person()[i] = people.of(encounter.person());
      met.place()[i] = encounter.place() == null ? NONE : places.of(encounter.place());
      met.visit()[i] = stays.of(encounter.visit());
      met.from()[i] = date == null ? ALWAYS : day(date.earliest());
      met.to()[i] = date == null ? Integer.MAX_VALUE : day(date.latest());
      met.kind()[i] = encounter.kind();
      met.state()[i] = encounter.state();
      met.confidence()[i] = (float) encounter.confidence();
      met.topics()[i] = topics.shared(encounter.topics().stream().mapToInt(topics::of).distinct().toArray());
      met.tellers()[i] = tellers(encounter.evidence());
      met.number().put(encounter.id(), i);
    }

    private int[] tellers(List<Evidence> evidence) {
      if (evidence.size() == 1) {
        return tellers.shared(new int[] {tellers.of(evidence.getFirst().source())});
      }
      return tellers.shared(evidence.stream().mapToInt(e -> tellers.of(e.source())).distinct().toArray());
    }

    Columns columns() {
      return new Columns(people.values(), places.values(), trips.values(), topics.values(), tellers.values(), stays, met);
    }
  }

  /** Numbers given in order of asking. */
  private record Numbers<T>(Map<T, Integer> of, Map<List<Integer>, int[]> groups) {

    private static final int[] NOBODY = {};

    Numbers() {
      this(new LinkedHashMap<>(), new HashMap<>());
    }

    int of(T value) {
      Integer known = of.putIfAbsent(value, of.size());
      return known == null ? of.size() - 1 : known;
    }

    /** Many rows have one teller or the same topics, and share the array that says so. */
    int[] shared(int[] numbers) {
      if (numbers.length == 0) {
        return NOBODY;
      }
      return groups.computeIfAbsent(Arrays.stream(numbers).boxed().toList(), list -> numbers);
    }

    List<T> values() {
      return List.copyOf(new ArrayList<>(of.keySet()));
    }
  }
}
