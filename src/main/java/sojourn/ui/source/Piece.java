package sojourn.ui.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.SourceMark;
import sojourn.model.text.Span;

/**
 * A run of a source's text over which nothing changes: the same mention and the same statements hold for all of it.
 *
 * @param number position among the pieces, from 0
 * @param line number of the line it stands in, from 0
 * @param text its words as they are, with neither line break nor escape
 * @param mark the innermost mention, null for plain words
 * @param statements what it is evidence of, the shortest first
 */
record Piece(int number, int line, Span span, String text, @Nullable SourceMark mark, List<Statement> statements) {

  Piece {
    statements = List.copyOf(statements);
  }
}
