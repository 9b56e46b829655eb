package sojourn.archive.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sojourn.gazetteer.Candidate;
import sojourn.gazetteer.Gazetteer;
import sojourn.gazetteer.PlaceContext;
import sojourn.model.Place;
import sojourn.model.PlaceKind;

/** Countries in cells, also former ones, "Korea, Republic of" and "Siam (Thailand)". Remembers what it was asked. */
final class CountryCells {

  /**
   * A country of a cell.
   *
   * @param codes of the states of today that its places may lie in, the likeliest first
   */
  record Meant(Place place, List<String> codes) {
    Meant {
      codes = List.copyOf(codes);
    }
  }

  private static final Pattern BRACKETS = Pattern.compile("(.+?)\\s*\\((.+)\\)");
  private static final Pattern INVERTED = Pattern.compile("([^,]+), (.+)");

  private final Gazetteer gazetteer;
  private final Map<String, List<String>> successors = new HashMap<>();
  private final Map<String, Optional<Meant>> known = new HashMap<>();

  CountryCells(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (String line : WordLists.lines("successors.tsv")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t", 2);
        successors.put(cells[0], Arrays.asList(cells[1].split("\\|", -1)));
      }
    }
  }

  /** The country that a cell names; empty where it names none that is known. */
  Optional<Meant> read(String cell) {
    return known.computeIfAbsent(cell.strip(), this::find);
  }

  private Optional<Meant> find(String cell) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    Optional<Meant> whole = named(cell);
    if (whole.isPresent()) {
      return whole;
    }
    Matcher brackets = BRACKETS.matcher(cell);
    if (brackets.matches()) {
      Optional<Meant> head = named(brackets.group(1)).or(() -> inverted(brackets.group(1)));
      Optional<Meant> tail = named(brackets.group(2));
      return tail.isEmpty() ? head : Optional.of(head.map(h -> both(tail.get(), h)).orElse(tail.get()));
    }
    return inverted(cell);
  }

  private Optional<Meant> inverted(String cell) {
    Matcher inverted = INVERTED.matcher(cell);
    if (!inverted.matches()) {
      return Optional.empty();
    }
    Optional<Meant> turned = named(inverted.group(2) + " " + inverted.group(1));
    return turned.isPresent() ? turned : named(inverted.group(1));
  }

  private static Meant both(Meant first, Meant second) {
    Set<String> codes = new LinkedHashSet<>(first.codes());
    codes.addAll(second.codes());
    return new Meant(first.place(), List.copyOf(codes));
  }

  private Optional<Meant> named(String name) {
    Optional<Place> byCode = name.matches("[A-Z]{2,3}") ? gazetteer.country(code(name)) : Optional.empty();
    if (byCode.isPresent()) {
      return byCode.map(this::meant);
    }
    return gazetteer.lookup(name, PlaceContext.NONE).stream()
        .map(Candidate::place)
        .filter(p -> state(p) && p.country() != null)
        .findFirst()
        .map(this::meant)
        .or(() -> gazetteer.countryOfName(name).flatMap(gazetteer::country).map(this::meant));
  }

  private static boolean state(Place place) {
    return place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.FORMER_STATE;
  }

  private static String code(String name) {
    if (name.length() == 2) {
      return name;
    }
    for (String iso : Locale.getISOCountries()) {
      if (Locale.of("", iso).getISO3Country().equals(name)) {
        return iso;
      }
    }
    return name;
  }

  private Meant meant(Place place) {
    String slug = place.id().value().replaceAll("^\\w+:", "");
    String own = place.country();
    List<String> codes = successors.getOrDefault(slug, own == null ? List.of() : successors.getOrDefault(own, List.of(own)));
    return new Meant(place, codes);
  }

  /** Code of the country or key of the organisation that somebody is of; null where it is neither. */
  @Nullable String of(String cell) {
    Optional<Meant> country = read(cell);
    if (country.isPresent()) {
      return country.get().place().country();
    }
    return gazetteer.organisation(cell).map(o -> o.key()).orElse(gazetteer.countryOfDemonym(cell).orElse(null));
  }
}
