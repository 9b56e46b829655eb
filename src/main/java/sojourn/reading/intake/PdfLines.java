package sojourn.reading.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF's pages, in the order in which the file shows them; by height where that order jumps about. Used once. */
final class PdfLines extends PDFTextStripper {

  /** Drawing commands of a document that are carried out: pages of text have some thousands each. */
  private static final int MOST_COMMANDS = 20_000_000;
  /** A gap of so many sizes of type parts two cells. */
  private static final float WIDE = 1.8f;

  /**
   * A page.
   *
   * @param height in points
   */
  record Page(float height, List<PdfLine> lines) {}

  private final List<Page> pages = new ArrayList<>();
  private List<PdfLine> lines = new ArrayList<>();
  private List<String> cells = new ArrayList<>();
  private List<Float> starts = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private float left;
  private float right;
  private float base;
  private float size;
  private int commands;
  private long characters;

  /** A document that asks for more work than any text does. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuch() {
      super("too much to draw");
    }
  }

  PdfLines() {
    setSuppressDuplicateOverlappingText(true);
    setSortByPosition(false);
  }

  List<Page> pages() {
    return pages;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++commands > MOST_COMMANDS) {
      throw new TooMuch();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    characters += text.length();
    if (characters > 2L * TextAssembly.LONGEST) {
      throw new TooMuch();
    }
    if (positions.isEmpty() || text.isBlank() || Math.abs(positions.getFirst().getDir()) > 1) {
      return; // words along the margin stand outside the text
    }
    TextPosition first = positions.getFirst();
    TextPosition last = positions.getLast();
    boolean begins = cell.isEmpty() && cells.isEmpty();
    if (begins) {
      left = first.getXDirAdj();
      base = first.getYDirAdj();
      size = first.getFontSizeInPt();
      starts.add(left);
    } else if (first.getXDirAdj() - right > WIDE * Math.max(1, size)) {
      cells.add(cell.toString());
      cell.setLength(0);
      starts.add(first.getXDirAdj());
    }
    cell.append(cell.isEmpty() ? "" : " ").append(text);
    right = last.getXDirAdj() + last.getWidthDirAdj();
    size = Math.max(size, last.getFontSizeInPt());
  }

  @Override
  protected void writeWordSeparator() {
    // words know where they stand
  }

  @Override
  protected void writeLineSeparator() {
    if (!cell.isEmpty()) {
      cells.add(cell.toString());
    }
    if (!cells.isEmpty()) {
      lines.add(new PdfLine(left, right, base, size, cells, starts));
    }
    cells = new ArrayList<>();
    starts = new ArrayList<>();
    cell.setLength(0);
  }

  @Override
  protected void endPage(PDPage page) {
    writeLineSeparator();
    List<PdfLine> read = erratic(lines) ? lines.stream().sorted(Comparator.comparingDouble((PdfLine l) -> Math.round(l.base() / 3)).thenComparingDouble(PdfLine::left)).toList() : lines;
    pages.add(new Page(page.getCropBox().getHeight(), PdfColumns.apart(read)));
    lines = new ArrayList<>();
  }

  /** Whether lines go up again and again without beginning a column to the right. */
  private static boolean erratic(List<PdfLine> lines) {
    int up = 0;
    for (int i = 1; i < lines.size(); i++) {
      PdfLine before = lines.get(i - 1);
      PdfLine line = lines.get(i);
      boolean column = line.left() > before.left() + 5 * line.size() || before.left() > line.left() + 20 * line.size();
      up += line.base() < before.base() - line.size() && !column ? 1 : 0;
    }
    return up > 2 && up * 8 > lines.size();
  }
}
