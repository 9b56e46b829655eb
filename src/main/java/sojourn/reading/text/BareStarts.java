package sojourn.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sojourn.reading.sentence.Sentence;
import sojourn.reading.sentence.Token;

/** Verbs that open a sentence without a subject ("Met with the King."), which taggers take for names because of the capital letter. */
public final class BareStarts {

  private static final Set<String> AFTER = Set.of("IN", "DT", "TO", "RB", "PRP$", "CD");

  private final Set<String> pasts;

  /** {@code pasts} are entries {@code met>meet}: past form and lemma. */
  public BareStarts(Set<String> pasts) {
    this.pasts = pasts;
  }

  Sentence retagged(Sentence sentence) {
    Token first = sentence.tokens().getFirst();
    if (sentence.tokens().size() < 2 || first.verb() || !first.capitalised() || !AFTER.contains(sentence.tokens().get(1).tag())) {
      return sentence;
    }
    String lower = first.lower();
    for (String past : pasts) {
      int mark = past.indexOf('>');
      if (past.substring(0, mark).equals(lower)) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        tokens.set(0, new Token(first.start(), first.end(), first.text(), past.substring(mark + 1), "VBD", "O"));
        return new Sentence(tokens);
      }
    }
    return sentence;
  }
}
