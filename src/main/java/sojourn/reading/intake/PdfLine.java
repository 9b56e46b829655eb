package sojourn.reading.intake;

import java.util.List;

/**
 * A line on a page, in points from the page's upper left corner.
 *
 * @param base height of its base line
 * @param size of its type
 * @param cells its words; more than one where wide gaps part them
 * @param starts where each cell begins
 */
record PdfLine(float left, float right, float base, float size, List<String> cells, List<Float> starts) {

  PdfLine {
    cells = List.copyOf(cells);
    starts = List.copyOf(starts);
  }

  String text() {
    return String.join(" ", cells);
  }
}
