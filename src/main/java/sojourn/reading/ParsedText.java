package sojourn.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.reading.text.Block;
import sojourn.reading.text.CleanText;
import sojourn.reading.text.FrontMatter;
import sojourn.reading.text.Passage;

/** A document after the first stage: clean, in blocks, in sentences. */
record ParsedText(CleanText clean, FrontMatter front, String title, List<Block> blocks, List<Passage> passages) {

  /** A field of the front matter, or null. */
  @Nullable String field(String key) {
    return front.field(key).orElse(null);
  }
}
