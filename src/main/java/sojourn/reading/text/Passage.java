package sojourn.reading.text;

import sojourn.reading.layout.CellKind;
import sojourn.reading.sentence.Sentence;

/**
 * A sentence in its block.
 *
 * @param index number of the sentence in the document
 * @param block number of the block in the document
 * @param kind of the block
 * @param cell what the cell holds that the sentence stands in; OTHER outside tables
 * @param offset where the sentence's token indices count from, in the clean text
 */
public record Passage(int index, int block, BlockKind kind, CellKind cell, int offset, Sentence sentence) {

  /** Where token {@code i} begins in the clean text. */
  public int start(int i) {
    return offset + sentence.tokens().get(i).start();
  }

  /** Where token {@code i} ends in the clean text. */
  public int end(int i) {
    return offset + sentence.tokens().get(i).end();
  }
}
