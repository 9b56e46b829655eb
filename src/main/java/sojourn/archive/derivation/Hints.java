package sojourn.archive.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sojourn.model.PersonId;
import sojourn.model.ReviewState;
import sojourn.model.claim.EncounterClaim;
import sojourn.model.claim.Reading;
import sojourn.model.claim.VisitClaim;
import sojourn.model.time.DateShape;
import sojourn.model.time.DateSpan;
import sojourn.model.time.DateStyle;
import sojourn.model.time.Day;

/**
 * Dates that one source leaves open and another states of the same trip: the alternative that is stated is taken, and the reason says whose it is. A
 * reading itself stays what it is; this is worked out anew whenever a source comes or goes.
 */
final class Hints {

  /** Days from a source's own time within which a visit that it does not date lies. */
  private static final long NEAR = 21;

  /** A visit or an encounter that a source dates. */
  private record Stated(int source, DateSpan start, @Nullable DateSpan end) {

    boolean said(DateSpan date) {
      return start.equals(date) || date.equals(end);
    }
  }

  private final List<Corrected> readings;
  private final Cast cast;
  private final Map<String, List<Stated>> stated = new HashMap<>();

  private Hints(List<Corrected> readings, Cast cast) {
    this.readings = readings;
    this.cast = cast;
    for (int source = 0; source < readings.size(); source++) {
      Reading reading = readings.get(source).reading();
      for (int i = 0; i < reading.visits().size(); i++) {
        VisitClaim visit = reading.visits().get(i);
        DateSpan start = visit.start();
        if (start != null && visit.status().counts() && start.certainDay() && !readings.get(source).notSoVisits().contains(i)) {
          DateSpan end = visit.end();
          stated.computeIfAbsent(visitOf(source, visit), k -> new ArrayList<>()).add(new Stated(source, start, end != null && end.certainDay() ? end : null));
        }
      }
      for (EncounterClaim encounter : reading.encounters()) {
        DateSpan date = encounter.date();
        if (date != null && date.certainDay()) {
          stated.computeIfAbsent(encounterOf(source, encounter), k -> new ArrayList<>()).add(new Stated(source, date, null));
        }
      }
    }
  }

  /** The readings with what others state put in. */
  static List<Corrected> of(List<Corrected> readings, Cast cast) {
    if (readings.size() < 2) {
      return readings;
    }
    Hints hints = new Hints(readings, cast);
    List<Corrected> all = new ArrayList<>();
    for (int source = 0; source < readings.size(); source++) {
      all.add(hints.hinted(source));
    }
    return all;
  }

  private Corrected hinted(int source) {
    Corrected corrected = readings.get(source);
    Reading reading = corrected.reading();
    Map<DateSpan, DateSpan> found = new HashMap<>();
    List<VisitClaim> visits = new ArrayList<>();
    for (int i = 0; i < reading.visits().size(); i++) {
      boolean open = corrected.visits().get(i) == ReviewState.MACHINE_READ;
      visits.add(open ? visit(source, reading.visits().get(i), found) : reading.visits().get(i));
    }
    List<EncounterClaim> encounters = new ArrayList<>();
    for (int i = 0; i < reading.encounters().size(); i++) {
      boolean open = corrected.encounters().get(i) == ReviewState.MACHINE_READ;
      encounters.add(open ? encounter(source, reading.encounters().get(i), found) : reading.encounters().get(i));
    }
    if (visits.equals(reading.visits()) && encounters.equals(reading.encounters())) {
      return corrected;
    }
    Reading dated =
        new Reading(
            reading.document(), reading.title(), reading.published(), reading.reader(), reading.people(), visits, encounters, reading.occasions(),
            reading.mentions(), reading.problems());
    return new Corrected(dated, corrected.keys(), corrected.visits(), corrected.encounters(), corrected.notSoVisits(), corrected.notSoEncounters());
  }

  /** A visit with an open date; what was found for it is noted for the encounters on that day. */
  private VisitClaim visit(int source, VisitClaim v, Map<DateSpan, DateSpan> found) {
    List<Stated> others = stated.getOrDefault(visitOf(source, v), List.of()).stream().filter(s -> s.source != source).toList();
    DateSpan start = v.start();
    DateSpan end = v.end();
    if (others.isEmpty() || !v.status().counts()) {
      return v;
    }
    if (start == null && end == null) {
      return alone(others).filter(s -> near(source, s)).map(s -> dated(v, s.start(), s.end(), s)).orElse(v);
    }
    DateSpan first = start == null ? null : chosen(start, others).orElse(null);
    DateSpan last = end == null ? null : chosen(end, others).orElse(null);
    if (first == null && last == null) {
      return v;
    }
    DateSpan from = first == null ? start : first;
    DateSpan to = last == null ? end : last;
    if (start != null && first != null) {
      found.put(start, first);
    }
    if (end != null && last != null) {
      found.put(end, last);
    }
    boolean backwards = from != null && to != null && from.bounded() && to.bounded() && to.latest() < from.earliest();
    DateSpan said = first == null ? last : first;
    return backwards || said == null ? v : dated(v, from, to, others.stream().filter(s -> s.said(said)).findFirst().orElse(others.getFirst()));
  }

  private EncounterClaim encounter(int source, EncounterClaim e, Map<DateSpan, DateSpan> found) {
    DateSpan date = e.date();
    if (date == null) {
      return e;
    }
    List<Stated> others = stated.getOrDefault(encounterOf(source, e), List.of()).stream().filter(s -> s.source != source).toList();
    DateSpan known = chosen(date, others).orElse(found.get(date));
    if (known == null) {
      return e;
    }
    String reason = others.stream().filter(s -> s.said(known)).findFirst().map(this::reason).orElse("the day of the visit, as another source states it");
    return new EncounterClaim(
        e.traveller(), e.person(), e.kind(), known, e.place(), e.visit(), e.venue(), e.topics(), e.evidence(), e.confidence(), with(e.reasons(), reason));
  }

  private VisitClaim dated(VisitClaim v, @Nullable DateSpan start, @Nullable DateSpan end, Stated by) {
    return new VisitClaim(v.traveller(), v.place(), start, end, v.status(), v.evidence(), v.confidence(), with(v.reasons(), reason(by)));
  }

  private static List<String> with(List<String> reasons, String reason) {
    List<String> all = new ArrayList<>(reasons);
    all.add(reason);
    return all;
  }

  private String reason(Stated by) {
    return "another source of the collection states " + DateStyle.LONG.format(by.start()) + ": " + readings.get(by.source).reading().document().name();
  }

  /** The one day that others state among those that an open date allows; empty where the date is closed or they state several. */
  private static Optional<DateSpan> chosen(DateSpan open, List<Stated> others) {
    if (!isOpen(open)) {
      return Optional.empty();
    }
    Map<String, DateSpan> fitting = new TreeMap<>();
    for (Stated s : others) {
      for (DateSpan day : s.end() == null ? List.of(s.start()) : List.of(s.start(), s.end())) {
        if (allows(open, day)) {
          fitting.put(day.edtf(), day);
        }
      }
    }
    return fitting.size() == 1 ? fitting.values().stream().findFirst() : Optional.empty();
  }

  /** A date with alternatives: one of several, or with digits left open. */
  private static boolean isOpen(DateSpan date) {
    return date.shape() == DateShape.ONE_OF || date.shape() == DateShape.UNSPECIFIED || date.shape() == DateShape.YEARLESS;
  }

  private static boolean allows(DateSpan open, DateSpan day) {
    if (open.shape() == DateShape.ONE_OF) {
      for (String item : open.edtf().substring(1, open.edtf().length() - 1).split(",", -1)) {
        Optional<DateSpan> range = item.contains("..") ? DateSpan.parse("[" + item + "]") : DateSpan.parse(item);
        if (range.isPresent() && range.get().bounded() && day.certainlyWithin(range.get().earliest(), range.get().latest())) {
          return true;
        }
      }
      return false;
    }
    String pattern = open.edtf().replaceAll("[?~%]", "").replace('X', '.');
    return new Day(day.earliest()).date().toString().matches(pattern);
  }

  /** The one time that others state for visits of the traveller at the place. */
  private static Optional<Stated> alone(List<Stated> others) {
    TreeSet<Long> starts = new TreeSet<>();
    others.forEach(s -> starts.add(s.start().earliest()));
    return starts.size() == 1 ? others.stream().filter(s -> s.end() != null).findFirst().or(() -> Optional.of(others.getFirst())) : Optional.empty();
  }

  /** Whether the time that the source tells of itself is near: without that nothing says that both mean one trip. */
  private boolean near(int source, Stated other) {
    Days time = SourceTime.of(readings.get(source).reading());
    return time != null && time.last() - time.first() <= 2 * NEAR && new Days(time.first() - NEAR, time.last() + NEAR).overlaps(new Days(other.start().earliest(), other.start().latest()));
  }

  private String visitOf(int source, VisitClaim visit) {
    return "visit\n" + traveller(source, visit.traveller()) + "\n" + visit.place().id().value();
  }

  private String encounterOf(int source, EncounterClaim encounter) {
    return "encounter\n" + traveller(source, encounter.traveller()) + "\n" + traveller(source, encounter.person());
  }

  private String traveller(int source, int claim) {
    PersonId person = cast.person(source, claim);
    return person.value();
  }
}
