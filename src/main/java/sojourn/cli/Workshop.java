package sojourn.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import sojourn.archive.Archive;
import sojourn.archive.DocumentReader;
import sojourn.model.Place;
import sojourn.model.SojournException;

/**
 * What the commands work with; made in {@code Main}.
 *
 * @param reader asked for only when something is read
 * @param seatOf the capital of a country, by ISO code, or the seat of an organisation, by name
 * @param version of the program
 */
public record Workshop(Supplier<DocumentReader> reader, Function<String, Optional<Place>> seatOf, Window window, String version) {

  /** Opens a collection that must be there. */
  public Archive open(Path collection) throws SojournException {
    return Archive.openExisting(collection, reader, seatOf);
  }

  /** Opens a collection, making it where there is no file yet. */
  public Archive make(Path collection) throws SojournException {
    return Archive.open(collection, reader, seatOf);
  }
}
