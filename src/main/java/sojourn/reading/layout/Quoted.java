package sojourn.reading.layout;

import java.util.regex.Pattern;

/** Marks between cells that may stand in quotation marks. */
final class Quoted {

  static final Pattern COMMA = outside(",");
  static final Pattern SEMICOLON = outside(";");

  private Quoted() {}

  /** The mark where an even number of quotation marks follows on its line. */
  private static Pattern outside(String mark) {
    return Pattern.compile(mark + "(?=(?:[^\"]{0,400}\"[^\"]{0,400}\"){0,300}[^\"]{0,400}$)");
  }

  /** A cell without its quotation marks. */
  static Cell bare(Cell cell, String text) {
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? new Cell(cell.kind(), cell.from() + 1, cell.to() - 1) : cell;
  }
}
