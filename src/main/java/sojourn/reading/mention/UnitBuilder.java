package sojourn.reading.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
      turn(token, i > 0 ? tokens.get(i - 1) : null);
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

  /** Minutes and inches are written with the same sign: it is no quotation mark after a digit. */
  private static boolean measure(Token token, @Nullable Token before) {
    return before != null && before.end() == token.start() && Character.isDigit(before.text().codePointBefore(before.text().length()));
  }

  private void turn(Token token, @Nullable Token before) {
    switch (token.text()) {
      case "“", "„", "«", "``" -> quoted = true;
      case "”", "»", "''" -> quoted = false;
      case "\"" -> quoted = !quoted && !measure(token, before);
      default -> { }
    }
  }
}
