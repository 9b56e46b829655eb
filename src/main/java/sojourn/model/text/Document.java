package sojourn.model.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.SourceId;
import sojourn.model.time.DateSpan;

/**
 * A text as obtained, before it is read.
 *
 * @param name the file's own name
 * @param text the decoded text that all offsets refer to
 * @param published the day of publication as given by the user or by the file's own data, when the text prints none
 * @param markup what the file's own markup says of spans of the text, in order
 */
public record Document(String name, FixedText text, @Nullable DateSpan published, List<Markup> markup) {

  public Document {
    markup = List.copyOf(markup);
  }

  /** A document without markup. */
  public Document(String name, FixedText text, @Nullable DateSpan published) {
    this(name, text, published, List.of());
  }

  /** The SHA-256 of the text in UTF-8, as lower-case hexadecimal: the same text is the same source. */
  public SourceId id() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.value().getBytes(StandardCharsets.UTF_8));
      return new SourceId(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
