package sojourn.ui.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import sojourn.session.Visible;
import sojourn.ui.control.BriefNames;

/** Sorts the visits of each traveller into those with a dated end, those on an unknown day within bounds, and those without a date. */
final class VisitSorting {

  private static final double DOUBTFUL = 1.0 / 3;

  private final Visible visible;
  private final Map<VisitId, List<Meeting>> meetings = new LinkedHashMap<>();
  private final List<TravellerLane> lanes = new ArrayList<>();
  private final List<Undated> undated = new ArrayList<>();

  VisitSorting(Visible visible) {
    this.visible = visible;
    visible.occasions().forEach(o -> meetingsOf(o.visit()).add(meeting(o)));
    visible.encounters().values().forEach(e -> addTo(e.visit(), meeting(e)));
    meetings.values().forEach(list -> list.sort(TellingOrder.of(visible.snapshot())));
    Map<PersonId, List<Visit>> byTraveller = new LinkedHashMap<>();
    visible.visits().values().forEach(v -> byTraveller.computeIfAbsent(v.traveller(), t -> new ArrayList<>()).add(v));
    visible.snapshot().people().keySet().stream()
        .filter(byTraveller::containsKey)
        .forEach(id -> lanes.add(lane(id, Objects.requireNonNull(byTraveller.get(id)))));
  }

  List<TravellerLane> lanes() {
    return lanes;
  }

  List<Undated> undated() {
    return undated;
  }

  private void addTo(@Nullable VisitId visit, Meeting meeting) {
    if (visit != null) {
      meetingsOf(visit).add(meeting);
    }
  }

  private List<Meeting> meetingsOf(VisitId visit) {
    return meetings.computeIfAbsent(visit, v -> new ArrayList<>());
  }

  private TravellerLane lane(PersonId traveller, List<Visit> visits) {
    List<Stay> stays = new ArrayList<>();
    List<Adrift> adrift = new ArrayList<>();
    List<Undated> loose = new ArrayList<>();
    for (Visit visit : visits) {
      if (knownEnd(visit.start(), true) == null && knownEnd(visit.end(), false) == null) {
        loose.add(undated(visit));
      } else if (isAdrift(visit)) {
        adrift.add(adrift(visit));
      } else {
        stays.add(stay(visit));
      }
    }
    List<Adrift> withPlans = attach(adrift, loose);
    List<Adrift> bands = LaneRows.bands(withPlans);
    List<Stay> bars = LaneRows.bars(stays);
    int trips = (int) visits.stream().map(Visit::trip).distinct().count();
    int barRows = 1 + bars.stream().mapToInt(Stay::row).max().orElse(0);
    int bandRows = 1 + bands.stream().mapToInt(Adrift::row).max().orElse(-1);
    return new TravellerLane(traveller, nameOf(traveller), hueOf(traveller), trips, visits.size(), bars, bands, barRows, bandRows);
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
    undated.addAll(loose);
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

  private Stay stay(Visit visit) {
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
        visit.id(), visit.trip(), visit.status(), placeOf(visit), DateStyle.SHORT.stay(start, end), begin, finish,
        softness(start), softness(end), openFrom, openTo, 0, visit.confidence() < DOUBTFUL, visit.state(), meetingsOf(visit.id()));
  }

  private static double softness(@Nullable DateSpan date) {
    if (date == null || !date.bounded() || date.certainDay() || date.shape() == DateShape.INTERVAL) {
      return date != null && date.qualified() ? 1 : 0;
    }
    return date.latest() - date.earliest() + 1.0;
  }

  private Adrift adrift(Visit visit) {
    DateSpan when = Objects.requireNonNull(visit.stay());
    return new Adrift(
        visit.id(), visit.trip(), visit.status(), placeOf(visit), DateStyle.SHORT.once(when), DateStyle.years(when), when.earliest(),
        when.latest() + 1.0, 0, visit.state(), List.of(), meetingsOf(visit.id()));
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
