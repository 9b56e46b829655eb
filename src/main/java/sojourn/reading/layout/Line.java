package sojourn.reading.layout;

/** A line of a text, {@code [from, to)}, as it stands there. */
public record Line(int from, int to, String text) {

  boolean blank() {
    return text.isBlank();
  }

  /** The cell of a stretch of the line without the white space around it. */
  Cell cell(CellKind kind, int start, int end) {
    int a = start;
    int b = end;
    while (a < b && Character.isWhitespace(text.charAt(a))) {
      a++;
    }
    while (b > a && Character.isWhitespace(text.charAt(b - 1))) {
      b--;
    }
    return new Cell(kind, from + a, from + b);
  }
}
