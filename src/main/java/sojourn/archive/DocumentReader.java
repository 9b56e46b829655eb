package sojourn.archive;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sojourn.archive.byhand.KnownPlaces;
import sojourn.gazetteer.Gazetteer;
import sojourn.model.Place;
import sojourn.model.SojournException;
import sojourn.model.claim.Explanation;
import sojourn.model.claim.Reading;
import sojourn.model.text.Context;
import sojourn.model.text.Document;
import sojourn.model.time.DateSpan;
import sojourn.model.text.Parts;

/** How a file becomes a document and a document a reading. */
public interface DocumentReader extends KnownPlaces {

  /** Begins to load what reading needs, beside whatever else is done. The first reading does so where nobody asked before. */
  default void getReady() {}

  /** The documents in a file: of an archive its entries, of a mailbox its letters, of any other file itself alone. */
  default Parts parts(String name, byte[] bytes) throws SojournException {
    return Parts.alone(name, bytes);
  }

  /**
   * Decodes a file. Fails with a sentence for the user where it holds no text that can be read.
   *
   * @param published the day of publication as the user gives it, or null
   */
  Document take(String name, byte[] bytes, @Nullable DateSpan published) throws SojournException;

  /** Decodes a file that is text and nothing else, whatever it looks like: the fixed text of a source that was exported. */
  default Document plain(String name, byte[] bytes) throws SojournException {
    return take(name, bytes, null);
  }

  /** Version of the reader, as it stands in its readings; empty where readings are not to be renewed. */
  default String version() {
    return "";
  }

  /** Places whose name begins so, the likeliest first; for choosing one while typing. */
  default List<Place> places(String beginning) {
    return List.of();
  }

  /** The places that tables are read with; empty where this reader has none. */
  default Optional<Gazetteer> gazetteer() {
    return Optional.empty();
  }

  /** Reads a document. Fails with a sentence for the user where it is in no language that can be read. */
  Reading read(Document document) throws SojournException;

  /**
   * Does the same work on many files, perhaps on several at a time, and hands over what came of each in the order of the files, on the thread
   * that asked. Stops when {@code take} says no.
   */
  default <A, B> void each(List<A> files, Function<A, B> work, Predicate<B> take) {
    for (A file : files) {
      if (!take.test(work.apply(file))) {
        return;
      }
    }
  }

  /** Reads a document that speaks of a journey of which some is known beforehand, as a remark in a table does; a reader may do without. */
  default Reading read(Document document, Context context) throws SojournException {
    return read(document);
  }

  /** Reads a document and keeps what led to the reading; a reader that notes nothing gives the reading alone. */
  default Explanation explain(Document document, Context context) throws SojournException {
    return new Explanation(read(document, context), List.of(), List.of());
  }
}
