package sojourn.reading.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.text.FixedText;
import sojourn.model.text.Markup;
import sojourn.model.time.DateSpan;

/**
 * What was taken out of a file.
 *
 * @param markup what the file's own markup says, in order
 * @param published the day that the file's own data give, or null
 */
record Extract(FixedText text, List<Markup> markup, @Nullable DateSpan published) {

  Extract {
    markup = List.copyOf(markup);
  }

  static Extract plain(String text) {
    return new Extract(new FixedText(text), List.of(), null);
  }

  Extract published(@Nullable DateSpan day) {
    return new Extract(text, markup, day);
  }
}
