package sojourn.archive.byhand;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import sojourn.model.SojournException;

/** What does not fit in a file, one sentence each. */
final class Faults {

  private static final int TOLD = 6;

  private final String file;
  private final List<String> sentences = new ArrayList<>();

  Faults(String file) {
    this.file = file;
  }

  void add(String where, String what) {
    sentences.add("'" + file + "', " + where + ": " + what);
  }

  boolean none() {
    return sentences.isEmpty();
  }

  /** Fails where there are any. */
  void raise() throws SojournException {
    if (!sentences.isEmpty()) {
      String more = sentences.size() > TOLD ? "\nThere are %d more.".formatted(sentences.size() - TOLD) : "";
      throw new SojournException(sentences.stream().limit(TOLD).collect(Collectors.joining("\n")) + more);
    }
  }
}
