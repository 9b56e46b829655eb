package sojourn.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.model.VisitRows;
import sojourn.model.time.DateSpan;
import sojourn.model.time.Day;

/**
 * Filters as a line of text, for the command line and for keeping: {@code traveller="Ban Ki-moon" country=KZ,FR -kind=meal from=2010 certain}. All
 * conditions hold together; of several values one is enough; a minus keeps values out.
 */
public final class FilterText {

  /** What the conditions are, for help. */
  public static final String HELP =
      "traveller=, met=, place=, country=, organisation=, kind=, topic=, trip=, source=, status=, review=, confidence=0.7 (at least) or 0.3-0.7, from=, to=,"
          + " certain or possible (within from and to), text=. Values with spaces in \"quotes\", several with commas, -kind=meal keeps out.";

  private static final Map<String, Facet> FACETS =
      Map.ofEntries(
          Map.entry("traveller", Facet.TRAVELLER), Map.entry("met", Facet.PERSON), Map.entry("place", Facet.PLACE), Map.entry("country", Facet.COUNTRY),
          Map.entry("organisation", Facet.ORGANISATION), Map.entry("kind", Facet.KIND), Map.entry("topic", Facet.TOPIC), Map.entry("trip", Facet.TRIP),
          Map.entry("source", Facet.SOURCE), Map.entry("status", Facet.STATUS), Map.entry("review", Facet.STATE));

  private final Snapshot snapshot;
  private final FacetNames names;
  private Filter filter = Filter.ALL;
  private @Nullable DateSpan from;
  private @Nullable DateSpan to;

  private FilterText(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.names = new FacetNames(snapshot);
  }

  /** The filter that a text describes. Fails with a sentence that says which part is not understood and what would be. */
  public static Filter read(String text, Snapshot snapshot) throws SojournException {
    FilterText reading = new FilterText(snapshot);
    for (String condition : split(text, ' ')) {
      reading.take(condition);
    }
    return reading.filter();
  }

  private Filter filter() throws SojournException {
    DateSpan begin = from;
    DateSpan end = to;
    if (begin == null && end == null) {
      if (!filter.pick(Facet.CERTAINTY).isAll()) {
        throw new SojournException("'certain' and 'possible' need a time: add from=1850 or to=1860.");
      }
      return filter;
    }
    long[] days = days(snapshot.columns().visits());
    double first = begin == null ? days[0] : begin.earliest();
    double last = (end == null ? days[1] : end.latest()) + 1.0;
    if (first >= last) {
      throw new SojournException("The time ends before it begins: from= must not be later than to=.");
    }
    return filter.withWindow(new TimeWindow(first, last));
  }

  private static long[] days(VisitRows visits) {
    long first = 0;
    long last = 1;
    for (int i = 0; i < visits.size(); i++) {
      first = visits.from()[i] == Columns.ALWAYS ? first : Math.min(first, visits.from()[i]);
      last = visits.to()[i] == Integer.MAX_VALUE ? last : Math.max(last, visits.to()[i]);
    }
    return new long[] {first, last};
  }

  private void take(String condition) throws SojournException {
    int equals = condition.indexOf('=');
    boolean except = condition.startsWith("-") && equals > 0;
    String key = (equals < 0 ? condition : condition.substring(except ? 1 : 0, equals)).toLowerCase(Locale.ROOT);
    String value = equals < 0 ? "" : condition.substring(equals + 1);
    if (equals < 0 && (key.equals(Facet.CERTAIN) || key.equals(Facet.POSSIBLE))) {
      filter = filter.with(Facet.CERTAINTY, Pick.only(Set.of(key)));
      return;
    }
    if (equals < 0) {
      throw new SojournException("'" + condition + "' is no condition: write it as place=Paris, and put values with spaces in quotes, as in traveller=\"Ban Ki-moon\".");
    }
    if (value.isEmpty()) {
      throw new SojournException("'" + condition + "' has no value: write it as " + key + "=VALUE.");
    }
    switch (key) {
      case "from" -> from = date(key, value);
      case "to" -> to = date(key, value);
      case "text" -> filter = filter.withSearch(unquoted(value));
      case "confidence" -> filter = filter.with(Facet.CONFIDENCE, Pick.only(steps(unquoted(value))));
      default -> pick(key, value, except);
    }
  }

  private static DateSpan date(String key, String value) throws SojournException {
    return DateSpan.parse(unquoted(value))
        .filter(DateSpan::bounded)
        .orElseThrow(() -> new SojournException("'" + unquoted(value) + "' is no date for " + key + "=: write 1851, 1851-03 or 1851-03-17."));
  }

  private static Set<String> steps(String value) throws SojournException {
    int dash = value.indexOf('-');
    try {
      double least = Double.parseDouble(dash < 0 ? value : value.substring(0, dash));
      double most = dash < 0 ? 1 : Double.parseDouble(value.substring(dash + 1));
      int first = (int) Math.round(least * Facet.STEPS);
      int end = (int) Math.round(most * Facet.STEPS);
      if (0 <= first && first < end && end <= Facet.STEPS) {
        Set<String> steps = new LinkedHashSet<>();
        for (int i = first; i < end; i++) {
          steps.add(Integer.toString(i));
        }
        return steps;
      }
    } catch (NumberFormatException e) {
      throw new SojournException("'" + value + "' is no confidence: write 0.7 for at least so much, or 0.3-0.7.", e);
    }
    throw new SojournException("'" + value + "' is no confidence: it goes from 0 to 1, in tenths.");
  }

  private void pick(String key, String value, boolean except) throws SojournException {
    Facet facet = FACETS.get(key);
    if (facet == null) {
      throw new SojournException("'" + key + "' is no condition. There are: " + HELP);
    }
    Set<String> found = new LinkedHashSet<>();
    for (String each : split(value, ',')) {
      found.addAll(names.values(facet, unquoted(each), key));
    }
    Pick before = filter.filters(facet) ? filter.pick(facet) : Pick.ALL;
    filter = filter.with(facet, except ? new Pick(before.only(), joined(before.except(), found)) : new Pick(joined(before.only(), found), before.except()));
  }

  private static Set<String> joined(Set<String> some, Set<String> more) {
    Set<String> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return all;
  }

  /** Parts between separators that stand outside quotes; empty ones are left out. */
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean quoted = false;
    for (char c : (text + separator).toCharArray()) {
      quoted ^= c == '"';
      boolean ends = !quoted && (separator == ' ' ? Character.isWhitespace(c) : c == separator);
      if (!ends) {
        part.append(c);
      } else if (!part.isEmpty()) {
        parts.add(part.toString());
        part.setLength(0);
      }
    }
    if (!part.isEmpty()) {
      parts.add(part.toString());
    }
    return parts;
  }

  private static String unquoted(String value) {
    return value.replace("\"", "").strip();
  }

  /** The text of a filter. The part of the map is not in it: it is looked at, not kept. */
  public static String write(Filter filter, Snapshot snapshot) {
    FacetNames names = new FacetNames(snapshot);
    List<String> parts = new ArrayList<>();
    new TreeMap<>(FACETS).forEach((key, facet) -> {
      if (filter.filters(facet)) {
        Pick pick = filter.pick(facet);
        write(key + "=", facet, pick.only(), names, parts);
        write("-" + key + "=", facet, pick.except(), names, parts);
      }
    });
    List<Integer> steps = filter.pick(Facet.CONFIDENCE).only().stream().map(Integer::valueOf).sorted().toList();
    if (!steps.isEmpty()) {
      parts.add("confidence=0." + steps.getFirst() + (steps.getLast() == Facet.STEPS - 1 ? "" : "-0." + (steps.getLast() + 1)));
    }
    TimeWindow window = filter.window();
    if (window != null) {
      parts.add("from=" + new Day(window.firstDay()).date());
      parts.add("to=" + new Day(window.lastDay()).date());
      filter.pick(Facet.CERTAINTY).only().stream().sorted().forEach(parts::add);
    }
    if (!filter.search().isBlank()) {
      parts.add("text=\"" + filter.search().strip().replace("\"", "") + "\"");
    }
    return String.join(" ", parts);
  }

  private static void write(String key, Facet facet, Set<String> values, FacetNames names, List<String> parts) {
    if (!values.isEmpty()) {
      parts.add(key + String.join(",", values.stream().map(v -> names.written(facet, v)).sorted().toList()));
    }
  }
}
