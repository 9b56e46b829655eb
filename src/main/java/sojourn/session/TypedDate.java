package sojourn.session;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sojourn.model.time.DateSpan;

/** A date as somebody types it: EDTF, or "17 May 2013", "May 17, 2013", "May 2013", each with "c." before or "?" after. */
public final class TypedDate {

  private static final Pattern DAY_FIRST = Pattern.compile("(?<day>\\d{1,2})(?:st|nd|rd|th)?\\.? (?<month>\\p{L}{3,})\\.?,? (?<year>\\d{1,4})");
  private static final Pattern MONTH_FIRST = Pattern.compile("(?<month>\\p{L}{3,})\\.? (?:(?<day>\\d{1,2})(?:st|nd|rd|th)?,? )?(?<year>\\d{1,4})");

  private TypedDate() {}

  /** The date meant; empty where the words are none. */
  public static Optional<DateSpan> of(String typed) {
    String words = typed.strip();
    Optional<DateSpan> edtf = DateSpan.parse(words);
    if (edtf.isPresent()) {
      return edtf;
    }
    boolean about = words.toLowerCase(Locale.ROOT).matches("(c\\.|ca\\.|circa|about) .*");
    boolean doubtful = words.endsWith("?");
    String bare = (about ? words.substring(words.indexOf(' ') + 1) : words).replace("?", "").strip();
    String mark = about && doubtful ? "%" : about ? "~" : doubtful ? "?" : "";
    for (Pattern pattern : new Pattern[] {DAY_FIRST, MONTH_FIRST}) {
      Matcher found = pattern.matcher(bare);
      if (found.matches()) {
        return plain(found).flatMap(date -> DateSpan.parse(date + mark));
      }
    }
    return DateSpan.parse(bare + mark);
  }

  private static Optional<String> plain(Matcher found) {
    String name = found.group("month").toLowerCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(name)) {
        String year = "%04d".formatted(Integer.parseInt(found.group("year")));
        String text = year + "-%02d".formatted(month.getValue());
        String day = found.group("day");
        try {
          return Optional.of(day == null ? text : LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)).toString());
        } catch (DateTimeException e) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
