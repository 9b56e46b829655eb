package sojourn.ui.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.model.SourceMark;
import sojourn.model.text.FixedText;
import sojourn.model.text.Span;

/** Cuts a text at every edge of a mention or statement and at every line break, in one pass over its code points. */
final class Pieces {

  private final String text;
  private final List<SourceMark> marks;
  private final List<Statement> statements;
  private final List<SourceMark> openMarks = new ArrayList<>();
  private final List<Statement> openStatements = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private int nextMark;
  private int nextStatement;
  private final FixedText fixed;
  private final Span part;
  private int line;

  private Pieces(FixedText text, Span part, List<SourceMark> marks, List<Statement> statements) {
    this.text = text.value();
    this.fixed = text;
    this.part = part;
    this.marks = marks.stream().sorted(Comparator.comparing(SourceMark::span)).toList();
    this.statements = statements.stream().sorted(Comparator.comparing(s -> s.evidence().span())).toList();
  }

  /** Of the whole text. */
  static List<Piece> of(FixedText text, List<SourceMark> marks, List<Statement> statements) {
    return of(text, new Span(0, text.length()), marks, statements);
  }

  /** Of a part of the text, with the marks and statements there. */
  static List<Piece> of(FixedText text, Span part, List<SourceMark> marks, List<Statement> statements) {
    Pieces cutting = new Pieces(text, part, marks, statements);
    cutting.cut();
    return List.copyOf(cutting.pieces);
  }

  /** Whether a character ends a line. */
  static boolean breaksLine(int c) {
    return c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private void cut() {
    Set<Integer> edges = new HashSet<>();
    marks.forEach(m -> add(edges, m.span()));
    statements.forEach(s -> add(edges, s.evidence().span()));
    int from = fixed.charIndex(part.start());
    int fromPoint = part.start();
    int at = from;
    int point = fromPoint;
    int end = text.offsetByCodePoints(from, part.length());
    while (at < end) {
      int c = text.codePointAt(at);
      int size = Character.charCount(c);
      if (breaksLine(c)) {
        close(from, at, fromPoint, point);
        boolean pair = c == '\r' && at + 1 < end && text.charAt(at + 1) == '\n';
        at += pair ? 2 : size;
        point += pair ? 2 : 1;
        line++;
        from = at;
        fromPoint = point;
        continue;
      }
      if (edges.contains(point) && at > from) {
        close(from, at, fromPoint, point);
        from = at;
        fromPoint = point;
      }
      at += size;
      point++;
    }
    close(from, at, fromPoint, point);
  }

  private static void add(Set<Integer> edges, Span span) {
    edges.add(span.start());
    edges.add(span.end());
  }

  private void close(int from, int to, int fromPoint, int toPoint) {
    if (from == to) {
      return;
    }
    while (nextMark < marks.size() && marks.get(nextMark).span().start() <= fromPoint) {
      openMarks.add(marks.get(nextMark++));
    }
    while (nextStatement < statements.size() && statements.get(nextStatement).evidence().span().start() <= fromPoint) {
      openStatements.add(statements.get(nextStatement++));
    }
    openMarks.removeIf(m -> m.span().end() <= fromPoint);
    openStatements.removeIf(s -> s.evidence().span().end() <= fromPoint);
    List<Statement> held = openStatements.stream().sorted(Comparator.comparingInt(s -> s.evidence().span().length())).toList();
    pieces.add(new Piece(pieces.size(), line, new Span(fromPoint, toPoint), text.substring(from, to), innermost(), held));
  }

  private @Nullable SourceMark innermost() {
    return openMarks.stream()
        .min(Comparator.comparingInt((SourceMark m) -> m.span().length()).thenComparing(SourceMark::kind))
        .orElse(null);
  }
}
