package sojourn.ui.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import sojourn.model.Encounter;
import sojourn.model.EntityId;
import sojourn.model.EncounterKind;
import sojourn.model.Occasion;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.time.DateShape;
import sojourn.model.time.DateSpan;
import sojourn.model.time.DateStyle;
import sojourn.session.Comparison;
import sojourn.session.Visible;
import sojourn.ui.control.BriefNames;

/** Sorts the visits of each traveller into those with a dated end, those on an unknown day within bounds, and those without a date. */
final class VisitSorting {

  private static final double DOUBTFUL = 1.0 / 3;

  private final Visible visible;
  private final Map<VisitId, List<Meeting>> meetings = new LinkedHashMap<>();
  private final List<TravellerLane> lanes = new ArrayList<>();
  private final SequencedMap<VisitId, Undated> undated = new LinkedHashMap<>();
  private final LaneKind by;
  private final boolean several;

  VisitSorting(Visible visible, Lanes lanes, @Nullable Comparison comparison) {
    this.visible = visible;
    by = lanes.by();
    several = visible.visits().values().stream().map(Visit::traveller).distinct().limit(2).count() > 1;
    visible.occasions().forEach(o -> meetingsOf(o.visit()).add(meeting(o)));
    visible.encounters().values().forEach(e -> addTo(e.visit(), meeting(e)));
    meetings.values().forEach(list -> list.sort(TellingOrder.of(visible.snapshot())));
    boolean inOrderOfPeople = by == LaneKind.TRAVELLER && lanes.order() == null && comparison == null;
    List<LaneGroup> groups = new LaneGrouping(visible, lanes, comparison).groups(inOrderOfPeople ? null : LaneOrder.FIRST_VISIT);
    if (inOrderOfPeople) {
      List<PersonId> people = List.copyOf(visible.snapshot().people().keySet());
      groups.sort(Comparator.comparingInt(g -> people.indexOf(g.id())));
    }
    groups.forEach(group -> this.lanes.add(lane(group)));
  }

  List<TravellerLane> lanes() {
    return lanes;
  }

  List<Undated> undated() {
    return List.copyOf(undated.sequencedValues());
  }

  private void addTo(@Nullable VisitId visit, Meeting meeting) {
    if (visit != null) {
      meetingsOf(visit).add(meeting);
    }
  }

  private List<Meeting> meetingsOf(VisitId visit) {
    return meetings.computeIfAbsent(visit, v -> new ArrayList<>());
  }

  private TravellerLane lane(LaneGroup group) {
    List<Visit> visits = Arrays.stream(group.rows()).mapToObj(visible.snapshot().columns().visits()::at).toList();
    boolean mixed = by.mixed() && !group.compared();
    int hue = group.compared() ? group.hue() : -1;
    List<Stay> stays = new ArrayList<>();
    List<Adrift> adrift = new ArrayList<>();
    List<Undated> loose = new ArrayList<>();
    for (Visit visit : visits) {
      if (knownEnd(visit.start(), true) == null && knownEnd(visit.end(), false) == null) {
        loose.add(undated(visit));
      } else if (isAdrift(visit)) {
        adrift.add(adrift(visit, hue, mixed));
      } else {
        stays.add(stay(visit, hue, mixed));
      }
    }
    List<Adrift> withPlans = attach(adrift, loose);
    List<Adrift> bands = LaneRows.bands(withPlans);
    List<Stay> bars = LaneRows.bars(stays, mixed);
    int barRows = 1 + bars.stream().mapToInt(Stay::row).max().orElse(0);
    int bandRows = 1 + bands.stream().mapToInt(Adrift::row).max().orElse(-1);
    return new TravellerLane(group.id(), group.name(), group.hue(), note(group, visits), visits.size(), bars, bands, barRows, bandRows);
  }

  /** Visits without a date join the band of their trip; the rest go to the row of the undated. */
  private List<Adrift> attach(List<Adrift> adrift, List<Undated> loose) {
    List<Adrift> result = new ArrayList<>();
    for (Adrift band : adrift) {
      boolean last = adrift.stream().filter(a -> a.trip().equals(band.trip())).reduce((a, b) -> b).orElse(band).id().equals(band.id());
      List<Undated> then = last ? loose.stream().filter(u -> u.trip().equals(band.trip()) && u.note().isEmpty()).toList() : List.of();
      loose.removeAll(then);
      result.add(band.at(0, then));
    }
    loose.forEach(u -> undated.put(u.id(), u));
    return result;
  }

  /** The day that an end of a stay is drawn at, null where no bound is known. */
  private static @Nullable Long knownEnd(@Nullable DateSpan date, boolean start) {
    if (date == null) {
      return null;
    }
    long near = start ? date.earliest() : date.latest();
    long far = start ? date.latest() : date.earliest();
    return isDay(near) ? Long.valueOf(near) : isDay(far) ? Long.valueOf(far) : null;
  }

  private static boolean isDay(long number) {
    return number != DateSpan.UNBOUNDED_PAST && number != DateSpan.UNBOUNDED_FUTURE;
  }

  /** Whether all that is known is that it was once within bounds. */
  private static boolean isAdrift(Visit visit) {
    DateSpan start = visit.start();
    DateSpan end = visit.end();
    DateSpan only = start == null ? end : end == null || end.equals(start) ? start : null;
    return only != null && only.bounded() && only.earliest() < only.latest() && only.shape() != DateShape.INTERVAL;
  }

  /** Of a traveller how many trips and visits, of a trip whose it is, of all else how many travellers were there. */
  private String note(LaneGroup group, List<Visit> visits) {
    if (group.id() instanceof PersonId && (by == LaneKind.TRAVELLER || group.compared())) {
      return Words.of("lane.counts", visits.stream().map(Visit::trip).distinct().count(), visits.size());
    }
    long travellers = visits.stream().map(Visit::traveller).distinct().count();
    String who = travellers == 1 && several ? BriefNames.of(nameOf(visits.getFirst().traveller())) : "";
    return who.isEmpty() ? Words.of("lane.visits", visits.size(), several ? travellers : 0) : Words.of("lane.of", who, visits.size());
  }

  /** The date, in a lane of several travellers with the one whose visit it is. */
  private String told(Visit visit, String date, boolean mixed) {
    return mixed && several ? BriefNames.of(nameOf(visit.traveller())) + ", " + date : date;
  }

  private Stay stay(Visit visit, int hue, boolean mixed) {
    DateSpan start = visit.start();
    DateSpan end = visit.end();
    Long from = knownEnd(start, true);
    Long to = knownEnd(end, false);
    if (to == null && start != null && start.shape() == DateShape.INTERVAL && isDay(start.latest())) {
      to = start.latest();
    }
    if (from == null && end != null && end.shape() == DateShape.INTERVAL && isDay(end.earliest())) {
      from = end.earliest();
    }
    boolean openFrom = from == null || (start != null && !isDay(start.earliest()));
    boolean openTo = to == null || (end != null && !isDay(end.latest()));
    double begin = from != null ? from : Objects.requireNonNull(to);
    double finish = Math.max(begin, to != null ? to : begin) + 1;
    return new Stay(
        visit.id(), visit.trip(), visit.status(), placeOf(visit), told(visit, DateStyle.SHORT.stay(start, end), mixed), begin, finish,
        softness(start), softness(end), openFrom, openTo, 0, visit.confidence() < DOUBTFUL, visit.state(),
        hue >= 0 ? hue : hueOf(visit.traveller()), meetingsOf(visit.id()));
  }

  private static double softness(@Nullable DateSpan date) {
    if (date == null || !date.bounded() || date.certainDay() || date.shape() == DateShape.INTERVAL) {
      return date != null && date.qualified() ? 1 : 0;
    }
    return date.latest() - date.earliest() + 1.0;
  }

  private Adrift adrift(Visit visit, int hue, boolean mixed) {
    DateSpan when = Objects.requireNonNull(visit.stay());
    return new Adrift(
        visit.id(), visit.trip(), visit.status(), placeOf(visit), told(visit, DateStyle.SHORT.once(when), mixed), DateStyle.years(when), when.earliest(),
        when.latest() + 1.0, 0, visit.state(), hue >= 0 ? hue : hueOf(visit.traveller()), List.of(), meetingsOf(visit.id()));
  }

  private Undated undated(Visit visit) {
    DateSpan date = visit.stay();
    String note = date == null ? "" : DateStyle.SHORT.format(date);
    return new Undated(visit.id(), visit.trip(), visit.status(), placeOf(visit), hueOf(visit.traveller()), note, meetingsOf(visit.id()));
  }

  Meeting meeting(Encounter encounter) {
    String name = nameOf(encounter.person());
    DateSpan date = encounter.date();
    Visit visit = encounter.visit() == null ? null : visible.snapshot().visits().get(encounter.visit());
    if (date == null && visit != null) {
      date = visit.stay();
    }
    return marked(encounter.id(), encounter.person(), encounter.kind(), name, date, encounter.date() != null);
  }

  private Meeting meeting(Occasion occasion) {
    return marked(occasion.id(), null, occasion.kind(), occasion.name(), occasion.date(), occasion.date() != null);
  }

  private Meeting marked(EntityId id, @Nullable PersonId person, EncounterKind kind, String name, @Nullable DateSpan date, boolean own) {
    DateSpan bounds = date != null && date.bounded() ? date : null;
    double from = bounds == null ? 0 : bounds.earliest();
    double to = bounds == null ? 0 : bounds.latest() + 1.0;
    boolean sure = own && date != null && date.certainDay();
    Person known = person == null ? null : visible.snapshot().people().get(person);
    String brief = known == null ? name : BriefNames.of(known);
    return new Meeting(id, person, kind, name, brief, person == null ? 0 : hueOf(person), from, to, sure);
  }

  private String placeOf(Visit visit) {
    Place place = visible.snapshot().placeOf(visit);
    return place == null ? visit.place().value() : place.name();
  }

  String nameOf(PersonId id) {
    Person person = visible.snapshot().people().get(id);
    return person == null ? id.value() : person.name();
  }

  int hueOf(PersonId id) {
    Person person = visible.snapshot().people().get(id);
    return person == null ? 0 : person.hue();
  }
}
