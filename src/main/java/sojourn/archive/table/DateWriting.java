package sojourn.archive.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateSpan;
import sojourn.reading.rule.Lexicon;

/** One date as people write it: "12 May 1850", "1552 März 4", "3/4/1850", "44 BC", "the 1850s". */
final class DateWriting {

  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})\\s?[./-]\\s?(-?\\d{3,4})");
  private static final Pattern YEAR_FIRST = Pattern.compile("(-?\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[./-](\\d{4})");
  private static final Pattern DECADE = Pattern.compile("(?:the )?(\\d{3})0'?(?:s|er|ies)?s");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er|e|o|\\.|º|ª)?");
  private static final Pattern YEAR = Pattern.compile("-?\\d{3,4}");
  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

  private final Lexicon words;
  private final @Nullable DateOrder order;
  private final Map<String, Integer> months = new HashMap<>();

  DateWriting(Lexicon words, @Nullable DateOrder order) {
    this.words = words;
    this.order = order;
    for (int month = 1; month <= 12; month++) {
      for (String word : words.words(String.valueOf(month))) {
        months.put(word, month);
      }
    }
  }

  /** What is known of a date while its words are read. */
  private static final class Parts {
    @Nullable Integer year;
    @Nullable Integer month;
    @Nullable Integer day;
    boolean season;
    boolean before;
  }

  Optional<DateSpan> read(String text) {
    return numbers(text).or(() -> named(text, null));
  }

  /** Reads the first date of a range; what it leaves out is as in the second. */
  Optional<DateSpan> read(String text, DateSpan second) {
    Optional<DateSpan> whole = numbers(text).or(() -> named(text, null));
    boolean bare = text.matches("\\d{1,2}\\.?");
    boolean complete = whole.isPresent() && !bare;
    return complete ? whole : named(text, second);
  }

  private Optional<DateSpan> numbers(String text) {
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      int first = Integer.parseInt(numbers.group(1));
      int second = Integer.parseInt(numbers.group(2));
      boolean american = order == DateOrder.MDY || (order == null && second > 12);
      return edtf(Integer.parseInt(numbers.group(3)), american ? first : second, american ? second : first);
    }
    Matcher japanese = YEAR_FIRST.matcher(text);
    if (japanese.matches()) {
      return edtf(Integer.parseInt(japanese.group(1)), Integer.parseInt(japanese.group(2)), Integer.parseInt(japanese.group(3)));
    }
    Matcher month = MONTH_YEAR.matcher(text);
    if (month.matches()) {
      return edtf(Integer.parseInt(month.group(2)), Integer.parseInt(month.group(1)), null);
    }
    Matcher decade = DECADE.matcher(text);
    return decade.matches() ? DateSpan.parse(decade.group(1) + "X") : Optional.empty();
  }

  private Optional<DateSpan> named(String text, @Nullable DateSpan second) {
    Parts parts = new Parts();
    String rest = era(text, parts);
    List<Integer> small = new ArrayList<>();
    for (String token : rest.split("[\\s,]+|(?<=\\p{L})\\.(?=\\d)|(?<=\\d)\\.(?=\\s?\\p{L})|(?<=\\d)(?=\\p{L}{3})", -1)) {
      String word = token.replaceAll("\\.$", "");
      Matcher ordinal = ORDINAL.matcher(token);
      if (word.isEmpty() || words.has("weekday", word) || words.has("small", word)) {
        continue;
      }
      if (words.has("century", word)) {
        return small.size() == 1 && !parts.before ? DateSpan.parse("%02dXX".formatted(small.getFirst() - 1)) : Optional.empty();
      }
      Integer month = months.get(word);
      int season = SEASONS.stream().filter(s -> words.has(s, word)).map(SEASONS::indexOf).findFirst().orElse(-1);
      if (month != null && parts.month == null) {
        parts.month = month;
      } else if (season >= 0 && parts.month == null) {
        parts.month = 21 + season;
        parts.season = true;
      } else if (YEAR.matcher(word).matches() && parts.year == null) {
        parts.year = Integer.valueOf(word);
      } else if (ordinal.matches()) {
        small.add(Integer.valueOf(ordinal.group(1)));
      } else {
        return Optional.empty();
      }
    }
    return assembled(parts, small, second);
  }

  private Optional<DateSpan> assembled(Parts parts, List<Integer> small, @Nullable DateSpan second) {
    if (!small.isEmpty() && (parts.month != null || second != null)) {
      parts.day = small.removeFirst();
    }
    if (!small.isEmpty() && parts.year == null && parts.before) {
      parts.year = small.removeFirst();
    }
    if (second != null) {
      inherit(parts, second);
    }
    if (!small.isEmpty() || parts.year == null || (parts.season && parts.day != null)) {
      return Optional.empty();
    }
    return edtf(parts.before ? 1 - parts.year : parts.year, parts.month, parts.day);
  }

  private static void inherit(Parts parts, DateSpan second) {
    Matcher other = Pattern.compile("(-?\\d{4})(?:-(\\d{2}))?.*").matcher(second.edtf());
    if (other.matches()) {
      parts.year = parts.year == null ? Integer.valueOf(other.group(1)) : parts.year;
      boolean day = parts.day != null && parts.month == null && other.group(2) != null;
      parts.month = day ? Integer.valueOf(other.group(2)) : parts.month;
    }
  }

  private String era(String text, Parts parts) {
    String plain = text.replaceAll("\\.(?=\\s|$|[a-z])", " ").replaceAll("\\s+", " ").strip();
    for (String word : words.words("bce")) {
      if (plain.endsWith(" " + word)) {
        parts.before = true;
        return plain.substring(0, plain.length() - word.length()).strip();
      }
    }
    for (String word : words.words("ce")) {
      if (plain.endsWith(" " + word) || plain.startsWith(word + " ")) {
        return plain.endsWith(" " + word) ? plain.substring(0, plain.length() - word.length()).strip() : plain.substring(word.length()).strip();
      }
    }
    return text;
  }

  private static Optional<DateSpan> edtf(int year, @Nullable Integer month, @Nullable Integer day) {
    String y = (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year));
    String m = month == null ? "" : String.format(Locale.ROOT, "-%02d", month);
    String d = day == null || month == null ? "" : String.format(Locale.ROOT, "-%02d", day);
    return DateSpan.parse(y + m + d);
  }
}
