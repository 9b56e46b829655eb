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
import sojourn.model.Snapshot;
import sojourn.model.SojournException;

/**
 * What the commands work with; made in {@code Main}.
 *
 * @param reader asked for only when something is read
 * @param seatOf the capital of a country, by ISO code, or the seat of an organisation, by name
 * @param large makes and measures large collections
 * @param version of the program
 * @param part what a collection shows under a filter
 * @param facts takes a user's table of office-holders, before anything is read
 */
public record Workshop(
    Supplier<DocumentReader> reader, Function<String, Optional<Place>> seatOf, Window window, ReadingBench bench, CollectionBench large, String version, Facts facts, Part part) {

  /** Shows a part of a collection. */
  public interface Part {
    /** What the conditions keep. Fails with one sentence on a condition that is not understood. */
    Snapshot of(Snapshot all, String conditions) throws SojournException;
  }

  /** Takes a table of the user's facts. */
  public interface Facts {
    /** Fails with one sentence on what is wrong where. */
    void add(Path table) throws SojournException;
  }

  /** A workshop without tables of the user's. */
  public Workshop(Supplier<DocumentReader> reader, Function<String, Optional<Place>> seatOf, Window window, ReadingBench bench, String version) {
    this(
        reader, seatOf, window, bench,
        (visits, encounters, keep, steps) -> {
          throw new SojournException("This workshop makes no large collections.");
        },
        version, table -> { },
        (all, conditions) -> {
          throw new SojournException("This workshop knows no filters.");
        });
  }

  /** Reads what follows by these tables, too. */
  void use(@Nullable List<Path> tables) throws SojournException {
    for (Path table : tables == null ? List.<Path>of() : tables) {
      facts.add(table);
    }
  }

  /** What conditions keep of a collection, all of it without any. */
  Snapshot part(Snapshot all, @Nullable List<String> conditions) throws SojournException {
    return conditions == null ? all : part.of(all, String.join(" ", conditions));
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
