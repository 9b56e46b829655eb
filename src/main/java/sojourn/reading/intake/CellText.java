package sojourn.reading.intake;

import sojourn.model.SojournException;

/** Paragraphs, lines and tables of an office document: within a cell, all that it holds is one line, tables in it included. */
final class CellText {

  private final TextAssembly out;
  private int cells;

  CellText(TextAssembly out) {
    this.out = out;
  }

  /** A paragraph begins or ends. */
  void paragraph() throws SojournException {
    if (cells == 0) {
      out.paragraph();
    } else {
      out.words(" ");
    }
  }

  /** A line is broken within a paragraph. */
  void lineBreak() throws SojournException {
    if (cells == 0) {
      out.line();
    } else {
      out.words(" ");
    }
  }

  /** A table begins or ends. */
  void table() throws SojournException {
    if (cells == 0) {
      out.paragraph();
    }
  }

  /** A row of a table begins or ends. */
  void row() throws SojournException {
    if (cells == 0) {
      out.line();
    }
  }

  void cell() {
    cells++;
  }

  void cellEnd() throws SojournException {
    cells--;
    if (cells == 0) {
      out.cell();
    }
  }
}
