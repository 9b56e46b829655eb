package sojourn.export.film;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.journey.Journeys;
import sojourn.model.Leg;
import sojourn.model.PersonId;
import sojourn.model.PlaceId;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.time.DateSpan;

/**
 * What happens when. A film goes from beat to beat: all visits that begin on one day, with the legs that lead to them. A beat is travel, then rest. Visits
 * with no day take that of the visit before them on the same journey; where there is none they come last.
 */
final class FilmPlan {

  /** Part of a beat that is travel. */
  private static final double TRAVEL = 0.65;

  private static final double BEAT = 1.4;
  private static final double OPENING = 1.2;
  private static final double END = 3;

  private record Way(PersonId traveller, PlaceId from, PlaceId to) {}

  /** A moment: the beats done, and the way made in the next, 0 to 1. */
  record Moment(int beat, double way) {}

  private final Map<VisitId, Integer> beats = new HashMap<>();
  private final Map<Way, Integer> ways = new HashMap<>();
  private final Map<PlaceId, Integer> left = new HashMap<>();
  private final List<List<Visit>> visits = new ArrayList<>();
  private final int rate;
  private final double beat;

  FilmPlan(Journeys journeys, int seconds, int rate) {
    this.rate = rate;
    Map<VisitId, Visit> all = new HashMap<>();
    Map<VisitId, Leg> legs = new HashMap<>();
    journeys.visits().forEach(v -> all.put(v.id(), v));
    journeys.legs().forEach(l -> legs.putIfAbsent(l.toVisit(), l));
    TreeMap<Long, List<Visit>> days = new TreeMap<>();
    for (Visit visit : journeys.visits()) {
      if (visit.status().counts() || legs.containsKey(visit.id())) {
        days.computeIfAbsent(day(visit, all, legs), d -> new ArrayList<>()).add(visit);
      }
    }
    for (List<Visit> together : days.values()) {
      together.forEach(v -> beats.put(v.id(), visits.size()));
      visits.add(List.copyOf(together));
    }
    for (Leg leg : journeys.legs()) {
      int at = beats.getOrDefault(leg.toVisit(), Math.max(0, visits.size() - 1));
      ways.merge(new Way(leg.traveller(), leg.from(), leg.to()), at, Math::min);
      left.merge(leg.from(), at, Math::min);
    }
    double room = Math.max(1, seconds - OPENING - END);
    this.beat = Math.min(BEAT, room / Math.max(1, visits.size()));
  }

  private static long day(Visit visit, Map<VisitId, Visit> all, Map<VisitId, Leg> legs) {
    Visit at = visit;
    for (int i = 0; i < 64; i++) {
      DateSpan stay = at.start() != null ? at.start() : at.stay();
      if (stay != null && stay.earliest() != DateSpan.UNBOUNDED_PAST) {
        return stay.earliest();
      }
      if (stay != null && stay.latest() != DateSpan.UNBOUNDED_FUTURE) {
        return stay.latest();
      }
      Leg leg = legs.get(at.id());
      Visit before = leg == null || leg.fromVisit() == null ? null : all.get(leg.fromVisit());
      if (before == null) {
        break;
      }
      at = before;
    }
    return Long.MAX_VALUE;
  }

  int beats() {
    return visits.size();
  }

  int frames() {
    return (int) Math.ceil((OPENING + beats() * beat + END) * rate);
  }

  Moment at(int frame) {
    double position = (frame / (double) rate - OPENING) / beat;
    if (position < 0) {
      return new Moment(0, 0);
    }
    int done = (int) position;
    return done >= beats() ? new Moment(beats(), 0) : new Moment(done, Math.min(1, (position - done) / TRAVEL));
  }

  /** How much of a leg has been travelled, 0 to 1. */
  double travelled(Leg leg, Moment moment) {
    int at = ways.getOrDefault(new Way(leg.traveller(), leg.from(), leg.to()), beats());
    return at < moment.beat() ? 1 : at > moment.beat() ? 0 : eased(moment.way());
  }

  /** Whether a visit has begun. */
  boolean begun(Visit visit, Moment moment) {
    int at = beats.getOrDefault(visit.id(), Integer.MAX_VALUE);
    return at < moment.beat() || (at == moment.beat() && moment.way() >= 1);
  }

  /** Whether somebody has set out from a place. */
  boolean left(PlaceId place, Moment moment) {
    int at = left.getOrDefault(place, Integer.MAX_VALUE);
    return at < moment.beat() || (at == moment.beat() && moment.way() > 0);
  }

  /** The visits of the beat that runs or has just ended; none before the first. */
  List<Visit> now(Moment moment) {
    int at = moment.way() > 0 ? moment.beat() : moment.beat() - 1;
    return at < 0 || visits.isEmpty() ? List.of() : visits.get(Math.min(at, visits.size() - 1));
  }

  /** When the visits of a beat begin, where that is known of the first. */
  static @Nullable DateSpan date(List<Visit> visits) {
    return visits.stream().map(v -> v.start() != null ? v.start() : v.stay()).filter(d -> d != null).findFirst().orElse(null);
  }

  private static double eased(double t) {
    return t * t * (3 - 2 * t);
  }
}
