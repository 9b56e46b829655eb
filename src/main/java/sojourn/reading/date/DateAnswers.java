package sojourn.reading.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateSpan;

/**
 * The dates of a text.
 *
 * @param answers one for each mention, in the same order
 * @param published the day of publication, given or printed; null where neither
 * @param speech the day on which the text speaks ("today"): its publication, dateline, or bounds; null where nothing bounds it
 * @param reasons how the day of speech was worked out, in words
 */
public record DateAnswers(List<DateAnswer> answers, @Nullable DateSpan published, @Nullable DateSpan speech, List<String> reasons) {

  public DateAnswers {
    answers = List.copyOf(answers);
    reasons = List.copyOf(reasons);
  }
}
