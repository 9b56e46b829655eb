package sojourn.reading.date;

import org.jspecify.annotations.Nullable;

/**
 * A date expression as it stands in a clean text, before anything is known of what day it means.
 *
 * @param start UTF-16 index of its first character
 * @param end UTF-16 index after its last character
 * @param rule id of the rule that found it
 * @param part part of the day that it names, or null
 */
public record DateMention(int start, int end, String rule, DateExpression expression, @Nullable DayPart part) {

  public DateMention {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("date mention [" + start + ", " + end + ")");
    }
  }

  /** The same mention in a text that begins {@code by} characters earlier. */
  public DateMention shifted(int by) {
    return new DateMention(start + by, end + by, rule, expression, part);
  }
}
