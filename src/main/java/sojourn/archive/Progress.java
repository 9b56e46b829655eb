package sojourn.archive;

/** Told of an import's progress before each document. */
@FunctionalInterface
public interface Progress {

  Progress NONE = (done, total, name) -> {};

  /**
   * One more document comes.
   *
   * @param done documents that are done
   * @param name of the document that comes, empty when all are done
   */
  void at(int done, int total, String name);
}
