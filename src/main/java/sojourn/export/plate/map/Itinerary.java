package sojourn.export.plate.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.journey.Journeys;
import sojourn.export.plate.PlateInks;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Trip;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.time.DateSpan;

/**
 * The visits of a plate, numbered by the earliest day they may have begun; one without a date follows the visit told before it.
 *
 * @param travellers in order of their first visits
 */
public record Itinerary(Journeys journeys, List<PlateStop> stops, List<PersonId> travellers) {

  /** Visits up to which stops have numbers. */
  public static final int MOST_NUMBERED = 120;

  /** Travellers that are told apart; more have one colour. */
  public static final int MOST_TOLD_APART = 8;

  /** A visit with what it is ordered by. */
  private record Entry(Visit visit, long day, int trip, int turn) {}

  public Itinerary {
    stops = List.copyOf(stops);
    travellers = List.copyOf(travellers);
  }

  public static Itinerary of(Journeys journeys) {
    List<Entry> entries = new ArrayList<>(entries(journeys));
    entries.sort(Comparator.comparingLong(Entry::day).thenComparingInt(Entry::trip).thenComparingInt(Entry::turn));
    Map<PersonId, Integer> travellers = new LinkedHashMap<>();
    entries.forEach(e -> travellers.putIfAbsent(e.visit().traveller(), travellers.size()));
    long[] days = entries.stream().mapToLong(Entry::day).toArray();
    List<PlateStop> stops = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Visit visit = entries.get(i).visit();
      boolean workedOut = visit.start() != null && visit.reasons().stream().anyMatch(Itinerary::tellsOfTime);
      stops.add(
          new PlateStop(
              i + 1, visit, journeys.snapshot().placeOf(visit), open(visit, days, i), workedOut, travellers.getOrDefault(visit.traveller(), 0)));
    }
    return new Itinerary(journeys, stops, new ArrayList<>(travellers.keySet()));
  }

  private static List<Entry> entries(Journeys journeys) {
    Map<VisitId, Visit> counted = new LinkedHashMap<>();
    for (Visit visit : journeys.visits()) {
      counted.put(visit.id(), visit);
    }
    List<Entry> entries = new ArrayList<>();
    int number = 0;
    for (Trip trip : journeys.snapshot().trips().values()) {
      long day = first(trip, counted);
      int turn = 0;
      for (VisitId id : trip.visits()) {
        Visit visit = counted.remove(id);
        if (visit != null) {
          Long begin = begin(visit);
          day = begin == null ? day : begin;
          entries.add(new Entry(visit, day, number, turn++));
        }
      }
      number++;
    }
    for (Visit visit : counted.values()) {
      Long day = begin(visit);
      entries.add(new Entry(visit, day == null ? Long.MAX_VALUE : day, number++, 0));
    }
    return entries;
  }

  private static long first(Trip trip, Map<VisitId, Visit> counted) {
    for (VisitId id : trip.visits()) {
      Visit visit = counted.get(id);
      Long day = visit == null ? null : begin(visit);
      if (day != null) {
        return day;
      }
    }
    return Long.MAX_VALUE;
  }

  private static @Nullable Long begin(Visit visit) {
    DateSpan date = visit.start() == null ? visit.end() : visit.start();
    if (date == null || (date.earliest() == DateSpan.UNBOUNDED_PAST && date.latest() == DateSpan.UNBOUNDED_FUTURE)) {
      return null;
    }
    return date.earliest() == DateSpan.UNBOUNDED_PAST ? Long.valueOf(date.latest()) : Long.valueOf(date.earliest());
  }

  /** Whether a later number may have come before: its first day lies before the last on which this visit may have begun. */
  private static boolean open(Visit visit, long[] days, int i) {
    DateSpan date = visit.start();
    if (date == null || !date.bounded() || date.earliest() == date.latest()) {
      return false;
    }
    for (int j = i + 1; j < days.length && days[j] <= date.latest(); j++) {
      if (days[j] > date.earliest()) {
        return true;
      }
    }
    return false;
  }

  private static boolean tellsOfTime(String reason) {
    return reason.matches("(?s).*(\\b[12]\\d{3}\\b|\\byear|weekday|published|publication).*");
  }

  /** Whether there are few enough stops for numbers. */
  public boolean numbered() {
    return stops.size() <= MOST_NUMBERED;
  }

  /** Whether each traveller has a sign of their own. */
  public boolean toldApart() {
    return travellers.size() <= MOST_TOLD_APART;
  }

  public String name(PersonId id) {
    Person person = journeys.snapshot().people().get(id);
    return person == null ? "?" : person.name();
  }

  /** The colour of a traveller on this plate. */
  public int colour(int traveller, PlateInks inks) {
    if (!toldApart() || travellers.isEmpty()) {
      return inks.traveller(0, 0);
    }
    Person person = journeys.snapshot().people().get(travellers.get(traveller));
    return inks.traveller(traveller, person == null ? 0 : person.hue());
  }

  /** Numbers of travellers by id. */
  public Map<PersonId, Integer> numbers() {
    Map<PersonId, Integer> numbers = new HashMap<>();
    for (int i = 0; i < travellers.size(); i++) {
      numbers.put(travellers.get(i), i);
    }
    return numbers;
  }
}
