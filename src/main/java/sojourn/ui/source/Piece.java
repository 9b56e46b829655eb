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

  /** The offset in the source of a UTF-16 index in the words. */
  int pointAt(int index) {
    return span.start() + text.codePointCount(0, Math.clamp(index, 0, text.length()));
  }

  /** The UTF-16 index in the words of an offset in the source; that of the nearer end for one outside. */
  int charAt(int point) {
    return text.offsetByCodePoints(0, Math.clamp(point - span.start(), 0, span.length()));
  }
}
