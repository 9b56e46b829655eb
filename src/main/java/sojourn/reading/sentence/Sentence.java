package sojourn.reading.sentence;

import java.util.List;

/** The tokens of one sentence in order, never empty. */
public record Sentence(List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence has tokens");
    }
  }

  public int start() {
    return tokens.getFirst().start();
  }

  public int end() {
    return tokens.getLast().end();
  }
}
