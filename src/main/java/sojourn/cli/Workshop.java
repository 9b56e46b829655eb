package sojourn.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sojourn.archive.Archive;
import sojourn.archive.DocumentReader;
import sojourn.model.Place;
import sojourn.model.SojournException;

/**
 * What the commands work with; made in {@code Main}.
 *
 * @param reader asked for only when something is read
 * @param seatOf the capital of a country, by ISO code, or the seat of an organisation, by name
 * @param large makes and measures large collections
 * @param version of the program
 * @param facts takes a user's table of office-holders, before anything is read
 */
public record Workshop(
    Supplier<DocumentReader> reader, Function<String, Optional<Place>> seatOf, Window window, ReadingBench bench, CollectionBench large, String version, Facts facts) {

  /** Takes a table of the user's facts. */
  public interface Facts {
    /** Fails with one sentence on what is wrong where. */
    void add(Path table) throws SojournException;
  }

  /** A workshop without tables of the user's. */
  public Workshop(Supplier<DocumentReader> reader, Function<String, Optional<Place>> seatOf, Window window, ReadingBench bench, String version) {
    this(
        reader, seatOf, window, bench,
        (visits, encounters, keep) -> {
          throw new SojournException("This workshop makes no large collections.");
        },
        version, table -> { });
  }

  /** Reads what follows by these tables, too. */
  void use(@Nullable List<Path> tables) throws SojournException {
    for (Path table : tables == null ? List.<Path>of() : tables) {
      facts.add(table);
    }
  }

  /** Opens a collection that must be there. */
  public Archive open(Path collection) throws SojournException {
    return Archive.openExisting(collection, reader, seatOf);
  }

  /** Opens a collection, making it where there is no file yet. */
  public Archive make(Path collection) throws SojournException {
    return Archive.open(collection, reader, seatOf);
  }
}
