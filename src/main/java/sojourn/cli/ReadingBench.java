package sojourn.cli;

import sojourn.model.SojournException;

/** Measures the reading of documents. */
@FunctionalInterface
public interface ReadingBench {

  /** Imports so many made documents into a collection that is not kept, and measures it. */
  ReadingFigures run(int documents) throws SojournException;
}
