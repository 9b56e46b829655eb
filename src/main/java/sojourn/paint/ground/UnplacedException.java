package sojourn.paint.ground;

import sojourn.model.SojournException;

/** A picture that does not say where on the earth it lies: the user has to. */
public final class UnplacedException extends SojournException {

  private static final long serialVersionUID = 1L;

  UnplacedException(String file) {
    super(file + " does not say where it lies and has no world file beside it: type the coordinates of two of its corners.");
  }
}
