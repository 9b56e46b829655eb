package sojourn.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sojourn.reading.sentence.Sentence;
import sojourn.reading.sentence.Token;

/** Present forms that open the items of chronologies ("Returns to Oslo"), which taggers take for nouns; elsewhere they are nouns. */
public final class ListedStarts {

  private static final Set<String> AFTER = Set.of("IN", "DT", "TO", "RB", "RP", "PRP$", "PRP", "CD", "CC", "NNP");

  private final Set<String> presents;

  /** {@code presents} are entries {@code meets>meet}: present form and lemma. */
  public ListedStarts(Set<String> presents) {
    this.presents = presents;
  }

  Sentence retagged(Sentence sentence) {
    Token first = sentence.tokens().getFirst();
    if (sentence.tokens().size() < 2 || first.verb() || !first.capitalised() || !AFTER.contains(sentence.tokens().get(1).tag())) {
      return sentence;
    }
    for (String form : presents) {
      int mark = form.indexOf('>');
      if (form.substring(0, mark).equals(first.lower())) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        tokens.set(0, new Token(first.start(), first.end(), first.text(), form.substring(mark + 1), "VBZ", "O"));
        return new Sentence(tokens);
      }
    }
    return sentence;
  }
}
