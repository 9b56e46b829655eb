package sojourn.reading.intake;

import java.util.ArrayList;
import java.util.List;

/** Takes apart two columns that a file shows line by line across the page. */
interface PdfColumns {

  int ENOUGH_LINES = 8;
  int PROSE = 15;

  /** The lines with the left column before the right one, where there are two. */
  static List<PdfLine> apart(List<PdfLine> lines) {
    List<PdfLine> out = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int end = i;
      while (end < lines.size() && two(lines.get(end)) && aligned(lines.get(i), lines.get(end))) {
        end++;
      }
      if (end - i >= ENOUGH_LINES && prose(lines.subList(i, end))) {
        for (PdfLine line : lines.subList(i, end)) {
          out.add(new PdfLine(line.left(), line.starts().get(1) - line.size(), line.base(), line.size(), line.cells().subList(0, 1), line.starts().subList(0, 1)));
        }
        for (PdfLine line : lines.subList(i, end)) {
          out.add(new PdfLine(line.starts().get(1), line.right(), line.base(), line.size(), line.cells().subList(1, 2), line.starts().subList(1, 2)));
        }
        i = end;
      } else {
        out.addAll(lines.subList(i, Math.max(end, i + 1)));
        i = Math.max(end, i + 1);
      }
    }
    return out;
  }

  private static boolean two(PdfLine line) {
    return line.cells().size() == 2;
  }

  private static boolean aligned(PdfLine a, PdfLine b) {
    return Math.abs(a.starts().get(1) - b.starts().get(1)) < 3 * a.size();
  }

  /** Columns of prose have long lines on either side and go on from line to line; columns of a table have short cells. */
  private static boolean prose(List<PdfLine> lines) {
    long full = lines.stream().filter(l -> l.cells().get(0).length() >= PROSE && l.cells().get(1).length() >= PROSE).count();
    long dated = lines.stream().filter(l -> Character.isDigit(l.cells().get(0).charAt(0))).count();
    return full * 10 >= lines.size() * 7L && dated * 2 < lines.size();
  }
}
