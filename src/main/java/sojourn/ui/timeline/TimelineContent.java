package sojourn.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sojourn.model.Encounter;
import sojourn.model.EncounterId;
import sojourn.model.EntityId;
import sojourn.model.Occasion;
import sojourn.model.OccasionId;
import sojourn.model.PersonId;
import sojourn.model.Snapshot;
import sojourn.model.VisitId;
import sojourn.session.Comparison;
import sojourn.session.Visible;

/**
 * What the timeline shows, whatever stretch of time is in sight: a lane a traveller, a lane for everybody met at least twice, and the visits
 * without a date.
 *
 * @param morePeople how many people met at least twice have no lane because there are too many
 * @param comparison the two whose lanes come first; null for none
 * @param overlaps when they were in the same place
 * @param density in place of all lanes where there are too many visits to be drawn one by one; else null
 */
record TimelineContent(
    Snapshot snapshot, TimeBounds bounds, List<TravellerLane> travellers, List<PersonLane> people, int morePeople, List<Undated> undated,
    @Nullable Density density, @Nullable Comparison comparison, List<Overlaps.Span> overlaps) {

  private static final int MOST_PEOPLE = 40;

  /** Visits in the time window up to which each is drawn although the collection is large. */
  private static final int FEW = 250;

  TimelineContent {
    travellers = List.copyOf(travellers);
    people = List.copyOf(people);
    undated = List.copyOf(undated);
    overlaps = List.copyOf(overlaps);
  }

  private static List<Overlaps.Span> overlaps(Visible all, @Nullable Comparison comparison) {
    return comparison == null ? List.of() : Overlaps.of(all.snapshot(), all.visitRows(), comparison);
  }

  /** Made of what all filters but the time window leave. */
  static TimelineContent of(Visible visible) {
    return of(visible, Lanes.USUAL, null, null);
  }

  /**
   * The same, with what can be kept of what was shown before. Of a large collection, single visits are shown when few enough are in the time window.
   */
  static TimelineContent of(Visible visible, Lanes lanes, @Nullable Comparison comparison, @Nullable TimelineContent before) {
    TimeBounds bounds = before != null && before.snapshot.equals(visible.snapshot()) ? before.bounds : TimeBounds.of(visible.snapshot());
    if (!large(visible)) {
      return single(visible.filter().window() == null ? visible : visible.under(visible.filter().withWindow(null)), lanes, comparison, bounds);
    }
    if (visible.visits().size() <= FEW) {
      return single(visible, lanes, comparison, bounds);
    }
    Visible all = visible.filter().window() == null ? visible : visible.under(visible.filter().withWindow(null));
    return new TimelineContent(all.snapshot(), bounds, List.of(), List.of(), 0, List.of(), Density.of(all, lanes, comparison), comparison, overlaps(all, comparison));
  }

  /** Whether what is visible is part of so much that its single visits are shown only where few are in the time window. */
  static boolean large(Visible visible) {
    return visible.snapshot().visits().size() > Density.MOST_SINGLE;
  }

  /** Whether another time window asks for other content, not only for another place on the axis. */
  boolean changesWith(Visible next) {
    return large(next) && (density == null || next.visits().size() <= FEW);
  }

  private static TimelineContent single(Visible all, Lanes lanes, @Nullable Comparison comparison, TimeBounds bounds) {
    VisitSorting sorting = new VisitSorting(all, lanes, comparison);
    List<PersonLane> people = lanes.by() == LaneKind.TRAVELLER ? peopleOf(all, sorting) : List.of();
    return new TimelineContent(
        all.snapshot(), bounds, sorting.lanes(), people.stream().limit(MOST_PEOPLE).toList(), Math.max(0, people.size() - MOST_PEOPLE), sorting.undated(), null,
        comparison, overlaps(all, comparison));
  }

  private static List<PersonLane> peopleOf(Visible visible, VisitSorting sorting) {
    Map<PersonId, List<Meeting>> meetings = new LinkedHashMap<>();
    Map<PersonId, Set<String>> times = new LinkedHashMap<>();
    for (Encounter encounter : visible.encounters().values()) {
      meetings.computeIfAbsent(encounter.person(), p -> new ArrayList<>()).add(sorting.meeting(encounter));
      String when = encounter.date() == null ? "" : encounter.date().edtf();
      times.computeIfAbsent(encounter.person(), p -> new HashSet<>()).add(encounter.visit() + " " + when);
    }
    List<PersonLane> lanes = new ArrayList<>();
    meetings.forEach(
        (id, list) -> {
          int count = times.getOrDefault(id, Set.of()).size();
          if (count > 1) {
            lanes.add(new PersonLane(id, sorting.nameOf(id), sorting.hueOf(id), count, list));
          }
        });
    lanes.sort((a, b) -> Integer.compare(b.times(), a.times()));
    return lanes;
  }

  /** The stations of the arrow keys: visits in order of time, each followed by its encounters; those without a date last. */
  List<Stop> stops() {
    List<List<Stop>> visits = new ArrayList<>();
    for (TravellerLane lane : travellers) {
      lane.stays().forEach(s -> visits.add(stops(s.id(), s.from(), s.to(), s.meetings())));
      for (Adrift adrift : lane.adrift()) {
        visits.add(stops(adrift.id(), adrift.from(), adrift.to(), adrift.meetings()));
        adrift.then().forEach(u -> visits.add(stops(u.id(), adrift.from(), adrift.to(), u.meetings())));
      }
    }
    visits.sort(Comparator.comparingDouble((List<Stop> v) -> v.getFirst().from()));
    undated.forEach(u -> visits.add(stops(u.id(), 0, 0, u.meetings())));
    return visits.stream().flatMap(List::stream).distinct().toList();
  }

  private static List<Stop> stops(VisitId visit, double from, double to, List<Meeting> meetings) {
    List<Stop> stops = new ArrayList<>(List.of(new Stop(visit, visit, from, to)));
    meetings.forEach(m -> stops.add(new Stop(m.id(), visit, m.dated() ? m.from() : from, m.dated() ? m.to() : to)));
    return stops;
  }

  boolean isEmpty() {
    return travellers.isEmpty() && people.isEmpty() && undated.isEmpty() && (density == null || density.visits() == 0);
  }

  /** The visit that an id is about: itself, or that of an encounter or occasion. */
  Optional<VisitId> visitOf(@Nullable EntityId id) {
    return switch (id) {
      case VisitId visit -> Optional.of(visit);
      case EncounterId e -> Optional.ofNullable(snapshot.encounters().get(e)).map(Encounter::visit);
      case OccasionId o -> Optional.ofNullable(snapshot.occasions().get(o)).map(Occasion::visit);
      case null, default -> Optional.empty();
    };
  }

  /** Visits without a date, whether they stand with a band or in a row of their own. */
  Stream<Undated> allUndated() {
    return Stream.concat(travellers.stream().flatMap(l -> l.adrift().stream()).flatMap(a -> a.then().stream()), undated.stream());
  }

  /** How many visits it shows. */
  int visits() {
    return density == null ? (int) stops().stream().filter(Stop::isVisit).count() : density.visits();
  }

  /** The lane of a visit. */
  Optional<TravellerLane> laneOf(VisitId visit) {
    return travellers.stream()
        .filter(
            lane ->
                Stream.of(
                        lane.stays().stream().map(Stay::id),
                        lane.adrift().stream().map(Adrift::id),
                        lane.adrift().stream().flatMap(a -> a.then().stream()).map(Undated::id))
                    .flatMap(s -> s)
                    .anyMatch(visit::equals))
        .findFirst();
  }
}
