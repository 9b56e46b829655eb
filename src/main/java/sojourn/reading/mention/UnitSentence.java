package sojourn.reading.mention;

import java.util.List;
import sojourn.reading.sentence.Token;
import sojourn.reading.text.Passage;

/** A sentence as units. */
public record UnitSentence(Passage passage, List<Unit> units) {

  public UnitSentence {
    units = List.copyOf(units);
  }

  /** Its number in the document. */
  public int index() {
    return passage.index();
  }

  public int size() {
    return units.size();
  }

  public Unit unit(int i) {
    return units.get(i);
  }

  public List<Token> tokens() {
    return passage.sentence().tokens();
  }

  /** Where unit {@code i} begins in the clean text. */
  public int start(int i) {
    return passage.start(units.get(i).from());
  }

  /** Where unit {@code i} ends in the clean text. */
  public int end(int i) {
    return passage.end(units.get(i).to() - 1);
  }

  /** Where the sentence begins in the clean text. */
  public int start() {
    return passage.start(0);
  }

  /** Where the sentence ends in the clean text. */
  public int end() {
    return passage.end(tokens().size() - 1);
  }
}
