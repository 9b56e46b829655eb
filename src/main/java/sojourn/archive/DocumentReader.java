package sojourn.archive;

import org.jspecify.annotations.Nullable;
import sojourn.model.SojournException;
import sojourn.model.claim.Reading;
import sojourn.model.text.Document;
import sojourn.model.time.DateSpan;

/** How a file becomes a document and a document a reading. */
public interface DocumentReader {

  /**
   * Decodes a file. Fails with a sentence for the user where it holds no text that can be read.
   *
   * @param published the day of publication as the user gives it, or null
   */
  Document take(String name, byte[] bytes, @Nullable DateSpan published) throws SojournException;

  /** Reads a document. Fails with a sentence for the user where it is in no language that can be read. */
  Reading read(Document document) throws SojournException;
}
