package sojourn.reading.layout;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sojourn.reading.rule.Lexicon;

/** Tells dates by their look: at the beginning or end of a line, or filling a cell. What they mean is not its business. */
final class DateLook {

  private final Pattern date;
  /** "May: Norway, Sweden". */
  private final Pattern monthAlone;

  private final Pattern year = Pattern.compile("(?:1\\d|20)\\d{2}");

  DateLook(Lexicon words) {
    String month = "(?<!\\p{L})(?:" + any(words, "month_name") + ")(?!\\p{L})\\.?";
    this.monthAlone = Pattern.compile("(?<month>" + month + ")\\s*[:–—-]\\s", Pattern.CASE_INSENSITIVE);
    String weekday = "(?:(?:" + any(words, "weekday_name") + ")(?!\\p{L})\\.?,?\\s+)?";
    String day = "\\d{1,2}(?:st|nd|rd|th)?(?!\\d)";
    String years = "(?:1\\d|20)\\d{2}(?!\\d)";
    String tail = "(?:\\s*,?\\s*" + years + ")?";
    String one =
        weekday + "(?:" + month + "\\s*" + day + tail + "|" + day + "(?:\\s+of)?[\\s-]*" + month + tail + "|" + month + ",?\\s+" + years
            + "|" + years + "-\\d{2}(?:-\\d{2})?(?!\\d)|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?(?!\\d)|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})(?!\\d)|" + years + ")";
    String joint = "\\s*(?:[-–—/&]|(?:" + any(words, "date_joint") + ")(?!\\p{L}))\\s*";
    String range = one + "(?:" + joint + "(?:" + one + "|" + day + tail + "|\\d{2}(?!\\d)))?";
    String days = day + joint + day + "\\s+" + month + tail;
    String months = month + joint + month + ",?\\s+" + years;
    this.date = Pattern.compile("(?:c\\.\\s*|ca\\.\\s*|~\\s*)?(?:" + days + "|" + months + "|" + range + ")" + tail, Pattern.CASE_INSENSITIVE);
  }

  private static String any(Lexicon words, String name) {
    return words.words(name).stream().sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /** Where the date ends that the text has at {@code from}, or {@code from}. */
  int leading(String text, int from) {
    Matcher m = date.matcher(text).region(from, text.length());
    boolean found = m.lookingAt() && (m.end() == text.length() || !Character.isLetterOrDigit(text.charAt(m.end())));
    Matcher alone = monthAlone.matcher(text).region(from, text.length());
    return found ? m.end() : alone.lookingAt() ? alone.end("month") : from;
  }

  /** Where the date begins with which the text ends, or its length. */
  int trailing(String text) {
    int end = text.length();
    while (end > 0 && " .)".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    Matcher m = date.matcher(text).region(Math.max(0, end - 60), end);
    int start = text.length();
    while (m.find()) {
      boolean word = m.start() > 0 && Character.isLetterOrDigit(text.charAt(m.start() - 1));
      start = m.end() == end && !word ? m.start() : start;
    }
    return start;
  }

  /** Whether the text is a date and nothing else, in brackets or not. */
  boolean whole(String text) {
    String bare = text.strip();
    boolean bracketed = bare.length() > 2 && bare.charAt(0) == '(' && bare.charAt(bare.length() - 1) == ')';
    return date.matcher(bracketed ? bare.substring(1, bare.length() - 1) : bare).matches();
  }

  /** The year that the date at the beginning of a text consists of, or -1. */
  int onlyYear(String text) {
    Matcher m = year.matcher(text);
    return m.lookingAt() && leading(text, 0) == m.end() ? Integer.parseInt(m.group()) : -1;
  }
}
