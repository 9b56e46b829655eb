package sojourn.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import sojourn.model.SojournException;

/** Measures the program on a large collection that is made for it. */
@FunctionalInterface
public interface CollectionBench {

  /**
   * Makes a collection and measures what a user waits for.
   *
   * @param keep where the collection is kept, and taken from when it is there already; null for one that is not kept
   * @param steps of each drag
   */
  CollectionFigures run(int visits, int encounters, @Nullable Path keep, int steps) throws SojournException;
}
