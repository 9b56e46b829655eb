package sojourn.reading.mention;

import java.util.List;
import sojourn.reading.sentence.Sentence;
import sojourn.reading.text.Block;

/**
 * A sentence as units.
 *
 * @param index its number in the document
 * @param block the block it stands in
 * @param paragraph number of that block
 * @param offset where the block's text begins in the clean text
 */
public record UnitSentence(int index, Block block, int paragraph, int offset, Sentence sentence, List<Unit> units) {

  public UnitSentence {
    units = List.copyOf(units);
  }

  public int size() {
    return units.size();
  }

  public Unit unit(int i) {
    return units.get(i);
  }

  /** Where unit {@code i} begins in the clean text. */
  public int start(int i) {
    return offset + sentence.tokens().get(units.get(i).from()).start();
  }

  /** Where unit {@code i} ends in the clean text. */
  public int end(int i) {
    return offset + sentence.tokens().get(units.get(i).to() - 1).end();
  }

  /** Where the sentence begins in the clean text. */
  public int start() {
    return offset + sentence.start();
  }

  /** Where the sentence ends in the clean text. */
  public int end() {
    return offset + sentence.end();
  }
}
