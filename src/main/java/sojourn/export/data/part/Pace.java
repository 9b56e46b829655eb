package sojourn.export.data.part;

import java.io.IOException;

/** How a writer says how far it is, and learns that it is no longer wanted. */
@FunctionalInterface
public interface Pace {

  /** Nobody looks on. */
  Pace UNSEEN = (done, total) -> true;

  /** Whether to go on. */
  boolean at(int done, int total);

  /** Says how far the work is. Fails with {@link Stopped} where it is no longer wanted. */
  default void step(int done, int total) throws Stopped {
    if ((done & 63) == 0 && !at(done, total)) {
      throw new Stopped();
    }
  }

  /** The user has stopped the work. */
  final class Stopped extends IOException {
    private static final long serialVersionUID = 1;
  }
}
