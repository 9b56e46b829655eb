package sojourn.model.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reading of the Extended Date/Time Format, ISO 8601-2:2019: levels 0 and 1, and of level 2 what has bounds in days. */
interface Edtf {

  /** Longer texts are no dates. */
  int LONGEST = 400;

  static Optional<DateSpan> parse(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    if ((first == '[' && last == ']') || (first == '{' && last == '}')) {
      return set(text, first == '[' ? DateShape.ONE_OF : DateShape.ALL_OF);
    }
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return interval(text, text.substring(0, slash), text.substring(slash + 1));
    }
    return EdtfDate.parse(text).map(d -> new DateSpan(text, d.shape(), d.earliest(), d.latest(), d.uncertain(), d.approximate()));
  }

  private static Optional<DateSpan> interval(String text, String from, String to) {
    boolean openStart = open(from);
    boolean openEnd = open(to);
    Optional<EdtfDate> start = openStart ? Optional.empty() : EdtfDate.parse(from);
    Optional<EdtfDate> end = openEnd ? Optional.empty() : EdtfDate.parse(to);
    if ((!openStart && start.isEmpty()) || (!openEnd && end.isEmpty()) || (openStart && openEnd)) {
      return Optional.empty();
    }
    long earliest = start.map(EdtfDate::earliest).orElse(DateSpan.UNBOUNDED_PAST);
    long latest = end.map(EdtfDate::latest).orElse(DateSpan.UNBOUNDED_FUTURE);
    return spanning(text, DateShape.INTERVAL, earliest, latest, List.of(start, end));
  }

  private static boolean open(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private static Optional<DateSpan> spanning(String text, DateShape shape, long earliest, long latest, List<Optional<EdtfDate>> parts) {
    if (earliest > latest) {
      return Optional.empty();
    }
    boolean uncertain = parts.stream().anyMatch(p -> p.map(EdtfDate::uncertain).orElse(false));
    boolean approximate = parts.stream().anyMatch(p -> p.map(EdtfDate::approximate).orElse(false));
    return Optional.of(new DateSpan(text, shape, earliest, latest, uncertain, approximate));
  }

  private static Optional<DateSpan> set(String text, DateShape shape) {
    long earliest = Long.MAX_VALUE;
    long latest = Long.MIN_VALUE;
    List<Optional<EdtfDate>> parts = new ArrayList<>();
    for (String item : text.substring(1, text.length() - 1).split(",", -1)) {
      int dots = item.indexOf("..");
      String from = dots < 0 ? item : item.substring(0, dots);
      String to = dots < 0 ? item : item.substring(dots + 2);
      Optional<EdtfDate> start = EdtfDate.parse(from);
      Optional<EdtfDate> end = EdtfDate.parse(to);
      boolean fits = dots < 0 ? start.isPresent() : (start.isPresent() || from.isEmpty()) && (end.isPresent() || to.isEmpty());
      if (!fits || (from.isEmpty() && to.isEmpty())) {
        return Optional.empty();
      }
      long low = start.map(EdtfDate::earliest).orElse(DateSpan.UNBOUNDED_PAST);
      long high = end.map(EdtfDate::latest).orElse(DateSpan.UNBOUNDED_FUTURE);
      if (low > high) {
        return Optional.empty();
      }
      earliest = Math.min(earliest, low);
      latest = Math.max(latest, high);
      parts.add(start);
      parts.add(end);
    }
    return spanning(text, shape, earliest, latest, parts);
  }
}
