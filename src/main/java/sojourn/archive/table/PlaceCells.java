package sojourn.archive.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sojourn.gazetteer.Candidate;
import sojourn.gazetteer.Gazetteer;
import sojourn.gazetteer.PlaceContext;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.PlaceKind;

/** Places in cells, each resolved within the country of its row; never silently in another one. Remembers what it was asked. */
final class PlaceCells {

  /**
   * A place of a cell.
   *
   * @param name as the cell has it
   * @param reasons how it was chosen, in words; empty when simply found
   * @param doubt what is to be reviewed, or null
   */
  record Found(String name, Place place, List<String> reasons, @Nullable String doubt) {
    Found {
      reasons = List.copyOf(reasons);
    }

    boolean resolved() {
      return place.kind() != PlaceKind.UNKNOWN || place.located();
    }
  }

  private record Question(String name, CountryCells.@Nullable Meant country, @Nullable Integer century) {}

  private static final Pattern NUMBER = Pattern.compile("(?:^|geonames\\.org/)(\\d{3,9})(?:/.*)?$");
  /** What follows the name of a capital and is no place of its own. */
  private static final Pattern DISTRICT = Pattern.compile("\\s*D\\.?\\s?[CF]\\b");
  private static final Pattern EDITED = Pattern.compile("[\\[\\]<>⟨⟩?]");
  /** Scores that are nearer than this leave it to the user which place is meant. */
  private static final double CLOSE = 0.04;
  /** What the gazetteer itself takes for a place. */
  private static final double TAKEN = 0.3;
  private static final double NEAR = 0.6;

  private final Gazetteer gazetteer;
  private final CountryCells countries;
  private final Map<Question, Found> known = new HashMap<>();
  private final boolean commasPart;

  PlaceCells(Gazetteer gazetteer, CountryCells countries, boolean commasPart) {
    this.gazetteer = gazetteer;
    this.countries = countries;
    this.commasPart = commasPart;
  }

  /** The names in a cell, in order: those between semicolons, bars and line breaks; between commas where the column's commas part places. */
  static List<String> names(String cell, boolean commasPart) {
    List<String> names = new ArrayList<>();
    int depth = 0;
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      boolean parts = c == ';' || c == '|' || (c == ',' && commasPart && !DISTRICT.matcher(cell).region(i + 1, cell.length()).lookingAt()) || cell.startsWith(" → ", i) || cell.startsWith(" / ", i);
      if (depth <= 0 && parts) {
        add(names, name);
        i += c == ' ' ? 2 : 0;
      } else {
        name.append(c);
      }
    }
    add(names, name);
    return names;
  }

  private static void add(List<String> names, StringBuilder name) {
    String clean = name.toString().strip().replaceFirst("^(?:and|und|et|y) ", "");
    if (!clean.isEmpty()) {
      names.add(clean);
    }
    name.setLength(0);
  }

  CountryCells countries() {
    return countries;
  }

  List<String> names(String cell) {
    return names(cell, commasPart);
  }

  /** The place of a GeoNames number in a cell. */
  Optional<Place> numbered(String cell) {
    Matcher number = NUMBER.matcher(cell.strip());
    return number.find() ? gazetteer.place(new PlaceId("gn:" + number.group(1))) : Optional.empty();
  }

  /** The place of a name, within the row's country where it gives one. */
  Found find(String name, CountryCells.@Nullable Meant country, @Nullable Integer year) {
    Integer century = year == null ? null : Math.floorDiv(year, 25) * 25;
    return known.computeIfAbsent(new Question(name, country, century), this::ask);
  }

  /** The place of a name at a point that the row gives: the gazetteer's, where it knows one of the name near there. */
  Found at(String name, double[] point, CountryCells.@Nullable Meant country) {
    for (Candidate candidate : gazetteer.lookup(name, PlaceContext.NONE)) {
      Place place = candidate.place();
      double east = Math.abs(place.longitude() - point[1]);
      boolean near = place.located() && Math.abs(place.latitude() - point[0]) <= NEAR && Math.min(east, 360 - east) <= NEAR / Math.cos(Math.toRadians(point[0]));
      if (near && place.kind() != PlaceKind.COUNTRY) {
        return new Found(name, place, List.of("near the point that the row gives"), null);
      }
    }
    String code = country == null ? null : country.codes().getFirst();
    String id = "t:" + name.toLowerCase(Locale.ROOT) + "@" + String.format(Locale.ROOT, "%.3f,%.3f", point[0], point[1]);
    return new Found(name, new Place(new PlaceId(id), name, code, point[0], point[1], PlaceKind.UNKNOWN, 0), List.of("at the point that the row gives"), null);
  }

  private Found ask(Question question) {
    String plain = EDITED.matcher(question.name()).replaceAll("").strip();
    CountryCells.Meant country = question.country();
    String code = country == null ? null : country.codes().getFirst();
    PlaceContext context = new PlaceContext(code, java.util.Set.of(), List.of(), question.century());
    List<Candidate> all = plain.isEmpty() ? List.of() : gazetteer.lookup(plain, context);
    List<Candidate> fitting =
        all.stream().filter(c -> country == null ? c.score() >= TAKEN : country.codes().contains(Objects.requireNonNullElse(c.place().country(), ""))).toList();
    if (!fitting.isEmpty()) {
      return chosen(question.name(), fitting, country);
    }
    int comma = plain.lastIndexOf(',');
    Optional<CountryCells.Meant> named = all.isEmpty() && comma > 0 && country == null ? countries.read(plain.substring(comma + 1)) : Optional.empty();
    if (named.isPresent()) {
      Found within = ask(new Question(plain.substring(0, comma), named.get(), question.century()));
      return new Found(question.name(), within.place(), within.reasons(), within.doubt());
    }
    Optional<Candidate> elsewhere = all.stream().findFirst();
    if (country != null && elsewhere.isPresent() && saysSo(plain)) {
      return new Found(question.name(), elsewhere.get().place(), List.of("the cell itself says where: " + plain), null);
    }
    String doubt =
        elsewhere
            .map(c -> "'%s' is known only in %s, not in %s".formatted(plain, country(c.place()), country == null ? "the row's country" : country.place().name()))
            .orElse("'%s' is in no gazetteer".formatted(plain));
    String shown = plain.isEmpty() ? question.name() : plain;
    PlaceId id = new PlaceId("t:" + shown.toLowerCase(Locale.ROOT));
    return new Found(question.name(), new Place(id, shown, code, Double.NaN, Double.NaN, PlaceKind.UNKNOWN, 0), List.of(doubt), doubt);
  }

  /** Whether the cell names a country or region beside the place: "Dakar (Senegal)". */
  private boolean saysSo(String name) {
    Matcher brackets = Pattern.compile(".+\\((.+)\\)").matcher(name);
    return brackets.matches() && (countries.read(brackets.group(1)).isPresent() || gazetteer.best(brackets.group(1), PlaceContext.NONE).isPresent());
  }

  private Found chosen(String name, List<Candidate> fitting, CountryCells.@Nullable Meant country) {
    Candidate first = fitting.getFirst();
    Candidate second = fitting.size() > 1 ? fitting.get(1) : null;
    boolean close = country == null && second != null && first.score() - second.score() < CLOSE && !Objects.equals(first.place().country(), second.place().country());
    String doubt = close && second != null ? "'%s' may also be %s in %s".formatted(name, second.place().name(), country(second.place())) : null;
    return new Found(name, first.place(), fitting.size() > 1 ? first.reasons() : List.of(), doubt);
  }

  private String country(Place place) {
    String code = place.country();
    return code == null ? "no country" : gazetteer.countryName(code);
  }
}
