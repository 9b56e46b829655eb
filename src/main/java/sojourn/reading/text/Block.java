package sojourn.reading.text;

import java.util.List;
import sojourn.reading.layout.Cell;

/** A stretch {@code [from, to)} of the clean text that is read on its own; {@code cells} are the parts of a row. */
public record Block(BlockKind kind, int from, int to, List<Cell> cells) {

  public Block {
    cells = List.copyOf(cells);
  }

  public Block(BlockKind kind, int from, int to) {
    this(kind, from, to, List.of());
  }

  public String text(CleanText clean) {
    return clean.value().substring(from, to);
  }
}
