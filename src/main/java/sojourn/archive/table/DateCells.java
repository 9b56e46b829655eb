package sojourn.archive.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateSpan;
import sojourn.reading.rule.Lexicon;

/** Dates in cells, in any usual notation and EDTF; day and month in numbers by one order for the whole table. Remembers what it was asked. */
final class DateCells {

  /** What a cell says: a date, or from one to another. */
  record Span(DateSpan from, @Nullable DateSpan to) {}

  private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s?(?:Z|[+-]\\d{2}:?\\d{2})?$");
  private static final Pattern BRACKETED = Pattern.compile("[\\[(]([^\\[\\](){}]*\\p{L}[^\\[\\](){}]*|[\\d. /?–-]+)[\\])]");
  private static final Pattern SHORT_RANGE = Pattern.compile("(\\d{4})\\s?[-–—/]\\s?(\\d{2})");
  private static final Pattern DASH = Pattern.compile("\\s[-–—‒―]+\\s|[–—‒―]|(?<=\\d)\\s?-\\s?(?=\\d{1,2}\\.? \\p{L})|(?<=\\p{L})-(?=\\p{L}|\\d{1,2} )|(?<=[./]\\d{4})-(?=\\d)|(?<=^\\d{4})-(?=\\d{4}$)");

  private final Lexicon words = WordLists.lexicon("dates.words");
  private final DateWriting writing;
  private final Map<String, Optional<Span>> known = new HashMap<>();

  DateCells(@Nullable DateOrder order) {
    this.writing = new DateWriting(words, order);
  }

  /** What a cell says; empty where it is no date. */
  Optional<Span> read(String cell) {
    return known.computeIfAbsent(cell, this::parse);
  }

  private Optional<Span> parse(String cell) {
    String text = TIME.matcher(cell.strip()).replaceFirst("");
    Optional<Span> formal = formal(text);
    if (formal.isPresent()) {
      return formal;
    }
    Matcher bracketed = BRACKETED.matcher(text);
    if (bracketed.matches()) {
      return parse(bracketed.group(1)).flatMap(s -> qualified(s, "?"));
    }
    String bare = WordLists.plain(text).replaceAll("\\s+", " ").strip();
    String sure = bare.replaceAll("\\s?\\(?\\?\\)?$", "");
    if (!sure.equals(bare)) {
      return parse(sure).flatMap(s -> qualified(s, "?"));
    }
    Optional<Span> open = bounded(bare);
    if (open.isPresent()) {
      return open;
    }
    String about = after(bare, "about");
    if (about != null || bare.startsWith("~")) {
      return parse(about == null ? bare.substring(1) : about).flatMap(s -> qualified(s, "~"));
    }
    Optional<Span> one = writing.read(bare).map(d -> new Span(d, null));
    return one.isPresent() ? one : range(bare);
  }

  private static Optional<Span> formal(String text) {
    Optional<DateSpan> edtf = DateSpan.parse(text);
    int slash = text.indexOf('/');
    if (edtf.isEmpty() || slash < 0 || text.startsWith("[") || text.startsWith("{")) {
      return edtf.map(d -> new Span(d, null));
    }
    Optional<DateSpan> from = DateSpan.parse(text.substring(0, slash));
    Optional<DateSpan> to = DateSpan.parse(text.substring(slash + 1));
    return from.isPresent() && to.isPresent() ? from.map(f -> new Span(f, to.get())) : edtf.map(d -> new Span(d, null));
  }

  /** "before 1850", "after May 1850", "between 1850 and 1852", "1850 or 1851". */
  private Optional<Span> bounded(String text) {
    String before = after(text, "before");
    String later = before == null ? after(text, "after") : null;
    String within = after(text, "between");
    if (before != null || later != null) {
      return writing.read(before == null ? String.valueOf(later) : before)
          .flatMap(d -> DateSpan.parse(before == null ? "[" + d.edtf() + "..]" : "[.." + d.edtf() + "]"))
          .map(d -> new Span(d, null));
    }
    return within != null ? pair(within, "and", "..") : pair(text, "or", ",");
  }

  private Optional<Span> pair(String text, String joint, String sign) {
    for (String word : words.words(joint)) {
      int at = text.indexOf(" " + word + " ");
      if (at > 0) {
        Optional<DateSpan> second = writing.read(text.substring(at + word.length() + 2));
        Optional<DateSpan> first = second.flatMap(s -> writing.read(text.substring(0, at), s));
        if (first.isPresent()) {
          return DateSpan.parse("[" + first.get().edtf() + sign + second.get().edtf() + "]").map(d -> new Span(d, null));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Span> range(String text) {
    Matcher years = SHORT_RANGE.matcher(text);
    if (years.matches() && Integer.parseInt(years.group(2)) > Integer.parseInt(years.group(1).substring(2))) {
      return between(years.group(1), years.group(1).substring(0, 2) + years.group(2));
    }
    String begun = after(text, "from");
    String whole = begun == null ? text : begun;
    for (int[] cut : cuts(whole)) {
      Optional<Span> found = between(whole.substring(0, cut[0]).strip(), whole.substring(cut[1]).strip());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private List<int[]> cuts(String text) {
    List<int[]> cuts = new ArrayList<>();
    Matcher dash = DASH.matcher(text);
    while (dash.find()) {
      cuts.add(new int[] {dash.start(), dash.end()});
    }
    for (String word : words.words("to")) {
      int at = text.indexOf(" " + word + " ");
      if (at > 0) {
        cuts.add(new int[] {at, at + word.length() + 2});
      }
    }
    int minus = text.indexOf('-');
    if (minus > 0 && minus == text.lastIndexOf('-')) {
      cuts.add(new int[] {minus, minus + 1});
    }
    return cuts;
  }

  private Optional<Span> between(String from, String to) {
    Optional<DateSpan> second = writing.read(to);
    Optional<DateSpan> first = second.flatMap(s -> writing.read(from, s));
    return first.filter(f -> f.earliest() <= second.get().latest()).map(f -> new Span(f, second.get()));
  }

  private static Optional<Span> qualified(Span span, String sign) {
    return qualified(span.from(), sign).map(from -> new Span(from, Optional.ofNullable(span.to()).flatMap(to -> qualified(to, sign)).orElse(null)));
  }

  private static Optional<DateSpan> qualified(DateSpan date, String sign) {
    if (date.qualified() || date.edtf().startsWith("[")) {
      return Optional.of(date);
    }
    Optional<DateSpan> found = DateSpan.parse(date.edtf() + sign);
    return found.isPresent() ? found : Optional.of(date);
  }

  /** What follows a word of a class, or null. */
  private @Nullable String after(String text, String kind) {
    Set<String> all = words.words(kind);
    for (String word : all) {
      if (text.startsWith(word + " ") || text.startsWith(word + ". ") || (text.startsWith(word + ".") && word.length() < 3)) {
        return text.substring(text.charAt(word.length()) == '.' ? word.length() + 1 : word.length()).strip();
      }
    }
    return null;
  }
}
