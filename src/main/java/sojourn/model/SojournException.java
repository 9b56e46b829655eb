package sojourn.model;

/** An expected failure. The message is one sentence for the user: what is wrong, where, and what to do. */
public class SojournException extends Exception {

  private static final long serialVersionUID = 1L;

  public SojournException(String message) {
    super(message);
  }

  public SojournException(String message, Throwable cause) {
    super(message, cause);
  }
}
