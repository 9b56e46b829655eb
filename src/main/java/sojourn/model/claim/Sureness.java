package sojourn.model.claim;

/** How reasons begin that say how sure the reader is of a claim, and not how its dates were worked out. */
public interface Sureness {

  String LESS = "less sure: ";
  String MORE = "surer: ";

  static boolean is(String reason) {
    return reason.startsWith(LESS) || reason.startsWith(MORE);
  }

  /** Without the beginning. */
  static String words(String reason) {
    return reason.startsWith(LESS) ? reason.substring(LESS.length()) : reason.startsWith(MORE) ? reason.substring(MORE.length()) : reason;
  }
}
