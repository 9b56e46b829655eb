package sojourn.export.plate.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.export.plate.PlateInks;
import sojourn.export.plate.map.Itinerary;
import sojourn.export.plate.map.PlateStop;
import sojourn.model.Encounter;
import sojourn.model.Person;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.VisitStatus;
import sojourn.model.time.DateShape;
import sojourn.model.time.DateSpan;
import sojourn.model.time.DateStyle;

/**
 * What the table of a plate says: a row a stop in their order, or a row a place, the most visited first, where there are too many stops for numbers.
 * Columns that would be empty, or the same in all rows, are left out.
 *
 * @param total rows that there would be, of which some may be left out
 */
record TableText(List<Column> columns, List<Row> rows, int total, boolean places) {

  /** Rows that are set at most; no plate has room for more. */
  private static final int MOST = 600;

  /** People named in a row for a place. */
  private static final int PEOPLE = 5;

  /** The columns, from left to right. */
  enum Column {
    STOP(0.12),
    TRAVELLER(0.24),
    PLACE(0.27),
    VISITS(0.12),
    DATES(0.34),
    MET(1),
    SOURCE(0.1);

    private final double most;

    Column(double most) {
      this.most = most;
    }

    String head() {
      return PlateText.of("plate.table." + name().toLowerCase(Locale.ROOT));
    }

    /** The most that it takes of the width, beside so many columns. */
    double most(int columns) {
      return this == DATES && columns > 5 ? 0.25 : most;
    }
  }

  /** The cells of a row, and the colour of the first as 0xRRGGBB. */
  record Row(int colour, List<String> cells) {}

  static TableText of(Itinerary itinerary, Sources sources, PlateInks inks) {
    Map<VisitId, List<Encounter>> met = new HashMap<>();
    for (Encounter encounter : itinerary.journeys().encounters()) {
      if (encounter.visit() != null) {
        met.computeIfAbsent(encounter.visit(), k -> new ArrayList<>(2)).add(encounter);
      }
    }
    EnumSet<Column> columns = EnumSet.allOf(Column.class);
    if (met.isEmpty()) {
      columns.remove(Column.MET);
    }
    if (sources.letters().size() < 2) {
      columns.remove(Column.SOURCE);
    }
    boolean places = !itinerary.numbered();
    columns.removeAll(places ? EnumSet.of(Column.STOP, Column.TRAVELLER, Column.SOURCE) : EnumSet.of(Column.VISITS));
    if (itinerary.travellers().size() < 2) {
      columns.remove(Column.TRAVELLER);
    }
    List<Column> order = List.copyOf(columns);
    List<Row> rows = new ArrayList<>();
    if (places) {
      byPlace(itinerary, met, order, inks.page().ink(), rows);
    } else {
      for (PlateStop stop : itinerary.stops().subList(0, Math.min(MOST, itinerary.stops().size()))) {
        List<String> cells = order.stream().map(c -> cell(c, stop, itinerary, met, sources)).toList();
        rows.add(new Row(itinerary.colour(stop.traveller(), inks), cells));
      }
    }
    int total = places ? (int) itinerary.stops().stream().map(s -> s.visit().place()).distinct().count() : itinerary.stops().size();
    return new TableText(order, rows, total, places);
  }

  private static String cell(Column column, PlateStop stop, Itinerary itinerary, Map<VisitId, List<Encounter>> met, Sources sources) {
    return switch (column) {
      case STOP -> stop.sign();
      case TRAVELLER -> itinerary.name(stop.visit().traveller());
      case PLACE -> place(stop.place());
      case VISITS -> "";
      case DATES -> dates(stop.visit()) + (stop.workedOut() ? "*" : "");
      case MET -> people(itinerary, met.getOrDefault(stop.visit().id(), List.of()), false);
      case SOURCE -> sources.of(stop);
    };
  }

  private static void byPlace(Itinerary itinerary, Map<VisitId, List<Encounter>> met, List<Column> order, int colour, List<Row> rows) {
    Map<PlaceId, List<PlateStop>> there = new LinkedHashMap<>();
    itinerary.stops().stream().filter(s -> s.place() != null).forEach(s -> there.computeIfAbsent(s.visit().place(), k -> new ArrayList<>(2)).add(s));
    List<List<PlateStop>> most = new ArrayList<>(there.values());
    most.sort(Comparator.comparingInt((List<PlateStop> l) -> l.size()).reversed());
    for (List<PlateStop> stops : most.subList(0, Math.min(MOST, most.size()))) {
      List<Encounter> encounters = stops.stream().flatMap(s -> met.getOrDefault(s.visit().id(), List.of()).stream()).toList();
      List<String> cells =
          order.stream()
              .map(
                  c ->
                      switch (c) {
                        case PLACE -> place(stops.getFirst().place());
                        case VISITS -> Integer.toString(stops.size());
                        case DATES -> years(stops);
                        case MET -> people(itinerary, encounters, true);
                        case STOP, TRAVELLER, SOURCE -> "";
                      })
              .toList();
      rows.add(new Row(colour, cells));
    }
  }

  private static String years(List<PlateStop> stops) {
    List<DateSpan> stays = stops.stream().map(s -> s.visit().stay()).filter(s -> s != null && s.bounded()).toList();
    if (stays.isEmpty()) {
      return "";
    }
    int first = java.time.LocalDate.ofEpochDay(stays.stream().mapToLong(DateSpan::earliest).min().orElseThrow()).getYear();
    int last = java.time.LocalDate.ofEpochDay(stays.stream().mapToLong(DateSpan::latest).max().orElseThrow()).getYear();
    return first == last ? DateStyle.year(first) : DateStyle.year(first) + "–" + DateStyle.year(last);
  }

  private static String place(@Nullable Place place) {
    if (place == null) {
      return "?";
    }
    String country = place.country() == null ? "" : Locale.of("", place.country()).getDisplayCountry(Locale.ENGLISH);
    return country.isEmpty() || country.equals(place.name()) || country.contains(place.name()) ? place.name() : place.name() + ", " + country;
  }

  private static String dates(Visit visit) {
    DateSpan stay = visit.stay();
    boolean oneDay = stay != null && stay.bounded() && stay.shape() == DateShape.ONE_OF;
    String words =
        stay == null
            ? ""
            : oneDay
                ? DateStyle.SHORT.once(stay).replaceFirst("^once ", "")
                : visit.status() == VisitStatus.RETURN ? DateStyle.SHORT.format(visit.start(), visit.end()) : DateStyle.SHORT.stay(visit.start(), visit.end());
    if (visit.status() == VisitStatus.PLANNED) {
      return words.isEmpty() ? PlateText.of("plate.table.planned.undated") : PlateText.of("plate.table.planned", words);
    }
    String told = words.isEmpty() ? DateStyle.SHORT.format(null) : words;
    return visit.status() == VisitStatus.RETURN ? PlateText.of("plate.table.return", told) : told;
  }

  /** Those met in their order, or the few met most often. */
  private static String people(Itinerary itinerary, List<Encounter> encounters, boolean few) {
    Map<String, Integer> times = new LinkedHashMap<>();
    for (Encounter encounter : encounters) {
      Person person = itinerary.journeys().snapshot().people().get(encounter.person());
      times.merge(person == null ? "?" : person.name(), 1, Integer::sum);
    }
    List<Map.Entry<String, Integer>> order = new ArrayList<>(times.entrySet());
    if (few) {
      order.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    }
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, Integer> entry : order.subList(0, few ? Math.min(PEOPLE, order.size()) : order.size())) {
      int count = entry.getValue();
      names.add(count == 1 ? entry.getKey() : count == 2 ? PlateText.of("plate.table.twice", entry.getKey()) : PlateText.of("plate.table.times", entry.getKey(), count));
    }
    int more = order.size() - names.size();
    return String.join(", ", names) + (more > 0 ? ", " + PlateText.of("plate.note.sources.more", more) : "");
  }
}
