package sojourn.reading.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateSpan;

/**
 * All that a text and its reader tell about its dates.
 *
 * @param text the clean text
 * @param blocks its blocks in order
 * @param mentions its date expressions in order, at indices of the clean text
 * @param given day of publication as given by the user, or null
 * @param frontMatter date field of the front matter, or null
 * @param holders persons named with an office
 */
public record DateQuestion(
    String text,
    List<DateBlock> blocks,
    List<DateMention> mentions,
    @Nullable DateSpan given,
    @Nullable String frontMatter,
    List<HolderClue> holders) {

  public DateQuestion {
    blocks = List.copyOf(blocks);
    mentions = List.copyOf(mentions);
    holders = List.copyOf(holders);
  }
}
