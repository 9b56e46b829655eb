package sojourn.archive.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sojourn.archive.table.RowDraft.Doubt;
import sojourn.archive.table.RowDraft.Stay;
import sojourn.model.Place;
import sojourn.model.text.Context;
import sojourn.model.time.DateSpan;
import sojourn.model.time.Day;

/** Rows of one table, one after the other, to what they say. */
final class RowReader {

  private static final Pattern DEGREES = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?°?");

  private final Table table;
  private final Mapping mapping;
  private final CellPositions positions;
  private final CountryCells countries;
  private final PlaceCells places;
  private final PersonCells people;
  private final DateCells dates;
  private final Travellers travellers = new Travellers();
  private final Map<Field, Integer> columns = new EnumMap<>(Field.class);

  RowReader(Table table, Mapping mapping, CellPositions positions, PlaceCells places, PersonCells people) {
    this.table = table;
    this.mapping = mapping;
    this.positions = positions;
    this.countries = places.countries();
    this.places = places;
    this.people = people;
    List<String> names = table.columns();
    for (Field field : Field.values()) {
      columns.put(field, mapping.column(field, names));
    }
    this.dates = new DateCells(mapping.order());
  }

  int column(Field field) {
    return columns.getOrDefault(field, -1);
  }

  Travellers travellers() {
    return travellers;
  }

  String value(int record, Field field) {
    return column(field) >= 0 ? table.cell(record, column(field)) : mapping.constant(field).orElse("");
  }

  RowDraft read(int record) {
    RowDraft row = new RowDraft(record);
    days(row);
    CountryCells.Meant country = country(row);
    stays(row, country);
    row.met.addAll(people.read(value(record, Field.PERSONS)));
    List<PersonCells.Named> named = people.read(value(record, Field.TRAVELLER));
    if (row.stays.isEmpty()) {
      row.refused = "no place and no country";
    } else if (named.isEmpty()) {
      row.refused = "no traveller";
    }
    if (row.refused != null) {
      return row;
    }
    String[] ids = value(record, Field.TRAVELLER_ID).split("[;|]", -1);
    String of = value(record, Field.OF);
    String role = value(record, Field.ROLE);
    for (int i = 0; i < named.size(); i++) {
      String id = ids.length == named.size() ? ids[i].strip() : "";
      String affiliation = of.isEmpty() ? null : countries.of(of);
      int column = Math.max(0, column(Field.TRAVELLER));
      row.travellers.add(
          travellers.number(named.get(i), id, role.isEmpty() ? null : role, affiliation, positions.evidence(record, column, Field.TRAVELLER)));
    }
    if (!value(record, Field.NOTE).isEmpty()) {
      List<String> at = row.stays.stream().filter(s -> s.place().resolved()).map(s -> s.place().name()).distinct().toList();
      String code = country == null ? null : country.codes().getFirst();
      row.context = new Context(named.getFirst().name(), value(record, Field.PLACE).isEmpty() ? List.of() : at, code, row.start, row.end);
    }
    return row;
  }

  private CountryCells.@Nullable Meant country(RowDraft row) {
    String cell = value(row.record, Field.COUNTRY);
    Optional<CountryCells.Meant> country = countries.read(cell);
    if (country.isEmpty() && !cell.isEmpty()) {
      row.doubts.add(new Doubt(Field.COUNTRY, "'%s' is no country that is known".formatted(cell)));
    }
    return country.orElse(null);
  }

  private void days(RowDraft row) {
    DateCells.Span moment = date(row, Field.DATE);
    if (moment != null) {
      DateSpan to = moment.to();
      DateSpan day = to == null ? moment.from() : within(moment.from(), to);
      row.start = day;
      row.end = day;
      return;
    }
    DateCells.Span start = date(row, Field.START);
    DateCells.Span end = date(row, Field.END);
    row.start = start == null ? null : start.from();
    row.end = end == null ? start == null ? null : start.to() : end.to() == null ? end.from() : end.to();
    if (row.start != null && row.end != null && row.end.latest() < row.start.earliest()) {
      row.doubts.add(new Doubt(Field.END, "the stay ends (%s) before it begins (%s)".formatted(row.end.edtf(), row.start.edtf())));
      row.end = null;
    }
  }

  private DateCells.@Nullable Span date(RowDraft row, Field field) {
    String cell = value(row.record, field);
    Optional<DateCells.Span> date = cell.isEmpty() ? Optional.empty() : dates.read(cell);
    if (date.isEmpty() && !cell.isEmpty()) {
      row.doubts.add(new Doubt(field, "'%s' cannot be read as a date".formatted(cell)));
    }
    return date.orElse(null);
  }

  private static @Nullable DateSpan within(DateSpan from, DateSpan to) {
    return DateSpan.parse("[" + from.edtf() + ".." + to.edtf() + "]").orElse(from);
  }

  private void stays(RowDraft row, CountryCells.@Nullable Meant country) {
    List<PlaceCells.Found> found = new ArrayList<>();
    String cell = value(row.record, Field.PLACE);
    List<String> names = cell.isEmpty() ? List.of() : places.names(cell);
    String[] numbers = value(row.record, Field.PLACE_ID).split("[;| ]+", -1);
    double[] point = point(row);
    Integer year = row.start == null || !row.start.bounded() ? null : Integer.valueOf(new Day(row.start.earliest()).year());
    for (int i = 0; i < names.size(); i++) {
      Optional<Place> numbered = numbers.length == names.size() ? places.numbered(numbers[i]) : Optional.empty();
      String name = names.get(i);
      if (numbered.isPresent()) {
        found.add(new PlaceCells.Found(name, numbered.get(), List.of(), null));
      } else if (point != null && names.size() == 1) {
        found.add(places.at(name, point, country));
      } else {
        found.add(places.find(name, country, year));
      }
    }
    if (names.isEmpty() && point != null) {
      found.add(places.at("%.2f, %.2f".formatted(point[0], point[1]), point, country));
    } else if (names.isEmpty() && country != null) {
      found.add(new PlaceCells.Found(country.place().name(), country.place(), List.of(), null));
    }
    found.stream().filter(f -> f.doubt() != null).forEach(f -> row.doubts.add(new Doubt(Field.PLACE, String.valueOf(f.doubt()))));
    for (PlaceCells.Found place : found) {
      DateSpan shared = found.size() > 1 ? shared(row) : null;
      row.stays.add(shared == null ? new Stay(place, row.start, row.end) : new Stay(place, shared, shared));
    }
  }

  /** Of several places in a row, each was reached once within the row's days. */
  private static @Nullable DateSpan shared(RowDraft row) {
    DateSpan days = row.days();
    boolean within = days != null && days.bounded() && row.end != null && days.latest() > days.earliest();
    return days != null && within ? DateSpan.oneDayWithin(days.earliest(), days.latest()) : null;
  }

  private double @Nullable [] point(RowDraft row) {
    double north = degrees(value(row.record, Field.LATITUDE));
    double east = degrees(value(row.record, Field.LONGITUDE));
    if (Double.isNaN(north) || Double.isNaN(east)) {
      return null;
    }
    if (Math.abs(north) > 90 || Math.abs(east) > 180) {
      row.doubts.add(new Doubt(Field.LATITUDE, "%s, %s is no point on Earth".formatted(north, east)));
      return null;
    }
    return new double[] {north, east};
  }

  private static double degrees(String cell) {
    return !cell.isEmpty() && DEGREES.matcher(cell).matches() ? Double.parseDouble(cell.replace(',', '.').replace("°", "")) : Double.NaN;
  }
}
