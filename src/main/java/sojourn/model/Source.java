package sojourn.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.text.FixedText;
import sojourn.model.time.DateSpan;

/** A document of the collection with what was found in it. */
public record Source(
    SourceId id,
    String name,
    String title,
    FixedText text,
    @Nullable DateSpan published,
    List<SourceMark> marks,
    List<SourceDoubt> doubts) {

  public Source {
    marks = MadeList.keep(marks);
    doubts = List.copyOf(doubts);
  }
}
