package sojourn.reading.mention;

import java.util.ArrayList;
import java.util.List;
import sojourn.reading.sentence.Token;
import sojourn.reading.text.Passage;

/** Puts the mentions of a sentence in place of their tokens. */
public final class UnitBuilder {

  /** A mention to put in: tokens {@code [from, to)}, and its number among the mentions of its kind. */
  public record Piece(UnitKind kind, int from, int to, int ref) {}

  private boolean quoted;
  private int block = -1;

  /** The units of a sentence; sentences come in order, since quotations run on within a block. {@code pieces} do not overlap. */
  public UnitSentence build(Passage passage, List<Piece> pieces) {
    if (passage.block() != block) {
      block = passage.block();
      quoted = false;
    }
    List<Token> tokens = passage.sentence().tokens();
    Piece[] at = new Piece[tokens.size()];
    for (Piece piece : pieces) {
      at[piece.from()] = piece;
    }
    List<Unit> units = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      turn(token);
      Piece piece = at[i];
      if (piece == null) {
        units.add(new Unit(UnitKind.WORD, i, i + 1, -1, token, quoted));
        i++;
      } else {
        units.add(new Unit(piece.kind(), i, piece.to(), piece.ref(), tokens.get(piece.to() - 1), quoted));
        i = piece.to();
      }
    }
    return new UnitSentence(passage, units);
  }

  private void turn(Token token) {
    switch (token.text()) {
      case "“", "„", "«", "``" -> quoted = true;
      case "”", "»", "''" -> quoted = false;
      case "\"" -> quoted = !quoted;
      default -> { }
    }
  }
}
