package sojourn.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sojourn.archive.table.TableFiles;
import sojourn.archive.derivation.Corpus;
import sojourn.archive.derivation.Derivation;
import sojourn.model.Place;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.model.claim.Explanation;
import sojourn.model.claim.Reading;
import sojourn.model.text.Context;
import sojourn.model.text.Document;
import sojourn.model.time.DateSpan;
import sojourn.model.text.Parts;
import sojourn.model.text.Part;

/** Files on the disk to documents. */
public final class Documents {

  /** Larger files are no documents on journeys. */
  private static final long MOST_BYTES = 64L << 20;

  private Documents() {}

  /** Reads a document. A mistake of the reader's own is told like any other reason why a document cannot be read. */
  public static Reading read(DocumentReader reader, Document document) throws SojournException {
    return read(reader, document, Context.NONE);
  }

  /** Reads a document like {@link #read}; it speaks of a journey of which some is known beforehand. */
  public static Reading read(DocumentReader reader, Document document, Context context) throws SojournException {
    return guarded(document, d -> reader.read(d, context));
  }

  /** Reads a document like {@link #read} and keeps what led to the reading. */
  public static Explanation explain(DocumentReader reader, Document document, Context context) throws SojournException {
    return guarded(document, d -> reader.explain(d, context));
  }

  @FunctionalInterface
  private interface Work<T> {
    T of(Document document) throws SojournException;
  }

  private static <T> T guarded(Document document, Work<T> work) throws SojournException {
    try {
      return work.of(document);
    } catch (RuntimeException e) {
      StackTraceElement[] trace = e.getStackTrace();
      String where = trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
      throw new SojournException(
          document.name() + " cannot be read: the reader made a mistake (" + e.getClass().getSimpleName() + where + "), please report it.", e);
    }
  }

  /** What one document tells, as a collection of its own that is not kept. */
  public static Snapshot understand(Reading reading, Function<String, Optional<Place>> seatOf) {
    Corpus corpus = new Corpus(reading.title(), List.of(reading), List.of(), Map.of(), Map.of());
    return Derivation.of(corpus, seatOf, 1).snapshot();
  }

  /** The documents in a file, not yet decoded. Fails with a sentence that names the file. */
  public static Parts parts(DocumentReader reader, Path file) throws SojournException {
    return reader.parts(name(file), bytes(file));
  }

  static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  /** Whether a file is a table, by its name or its beginning. */
  public static boolean table(Path file) {
    return TableFiles.is(
        name(file),
        most -> {
          try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(most), StandardCharsets.UTF_8);
          } catch (IOException e) {
            return ""; // reading it says so
          }
        });
  }

  /** The bytes of a file. Fails with a sentence that names it. */
  static byte[] bytes(Path file) throws SojournException {
    if (!Files.exists(file)) {
      throw new SojournException("There is no file " + file + ".");
    }
    if (Files.isDirectory(file)) {
      throw new SojournException(file + " is a folder, not a document.");
    }
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new SojournException(file + " is larger than 64 MiB: split it into its documents.");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new SojournException(file + " cannot be read: check its permissions.", e);
    }
  }

  /** Takes a document's text. A mistake of a decoder's own is told like any other reason why a document cannot be read. */
  public static Document take(DocumentReader reader, Part part, @Nullable DateSpan published) throws SojournException {
    try {
      return reader.take(part.name(), part.bytes(), published);
    } catch (RuntimeException e) {
      throw new SojournException("'%s' cannot be decoded (%s): please report it.".formatted(part.name(), e.getClass().getSimpleName()), e);
    }
  }
}
