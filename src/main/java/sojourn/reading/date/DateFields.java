package sojourn.reading.date;

import java.time.DayOfWeek;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The calendar words of one date, each null where the text does not say it.
 *
 * @param year astronomical year: 0 is 1 BCE
 * @param month 1 to 12, or a season of EDTF, 21 (spring) to 24 (winter)
 * @param day 1 to 31, or -1 for the last day of the month
 * @param stage the part of the month, season or year that is meant
 * @param about whether the text says "about"
 */
public record DateFields(
    @Nullable Integer year,
    @Nullable Integer month,
    @Nullable Integer day,
    @Nullable DayOfWeek weekday,
    @Nullable Stage stage,
    boolean about) {

  /** Early, middle or late in a period. */
  public enum Stage {
    EARLY,
    MIDDLE,
    LATE
  }

  public static DateFields ofYear(int year) {
    return new DateFields(year, null, null, null, null, false);
  }

  public boolean season() {
    return month != null && month > 12;
  }

  public DateFields withYear(@Nullable Integer value) {
    return new DateFields(value, month, day, weekday, stage, about);
  }

  public DateFields withMonth(@Nullable Integer value) {
    return new DateFields(year, value, day, weekday, stage, about);
  }

  /** EDTF-like text of what is said, for reasons and tests: {@code XXXX-06-25 Monday}. */
  public String notation() {
    StringBuilder text = new StringBuilder(year == null ? "XXXX" : yearText(year));
    if (month != null || day != null) {
      text.append('-').append(month == null ? "XX" : String.format(Locale.ROOT, "%02d", month));
    }
    if (day != null) {
      text.append('-').append(day < 0 ? "last" : String.format(Locale.ROOT, "%02d", day));
    }
    if (about) {
      text.append('~');
    }
    if (weekday != null) {
      text.append(' ').append(DateWords.capitalised(weekday.name()));
    }
    if (stage != null) {
      text.append(' ').append(stage.name().toLowerCase(Locale.ROOT));
    }
    return text.toString();
  }

  static String yearText(int year) {
    return String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year));
  }
}
