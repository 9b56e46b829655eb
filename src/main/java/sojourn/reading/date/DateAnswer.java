package sojourn.reading.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateSpan;

/**
 * What a date expression means in its text.
 *
 * @param date the day or span, null where nothing bounds it; for "since 5 May" an open interval
 * @param edge the date itself within an open interval, or null
 * @param stayStart the first day of the stay that "the second day of the visit" counts from, or null
 * @param reasons how it was worked out, in words; empty when simply read
 * @param alternatives other days that nothing rules out
 */
public record DateAnswer(
    DateMention mention,
    @Nullable DateSpan date,
    @Nullable DateSpan edge,
    @Nullable DateSpan stayStart,
    List<String> reasons,
    List<DateSpan> alternatives) {

  public DateAnswer {
    reasons = List.copyOf(reasons);
    alternatives = List.copyOf(alternatives);
  }
}
