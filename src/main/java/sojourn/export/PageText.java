package sojourn.export;

import java.util.ArrayList;
import java.util.List;
import sojourn.atlas.journey.Lettering;
import sojourn.paint.FurniturePainter;
import sojourn.paint.Legend;
import sojourn.paint.Typeface;

/** Breaks texts and legends into lines of a width. */
public interface PageText {

  /** At most so many lines; what does not fit is cut with an ellipsis. */
  static List<String> lines(String text, Lettering lettering, double width, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || Typeface.bundled().width(longer, lettering) <= width) {
        line = longer;
      } else if (lines.size() == most - 1) {
        line = line + " …";
        break;
      } else {
        lines.add(line);
        line = word;
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  /** The legend in as many rows as its entries need. */
  static List<Legend> rows(Legend legend, FurniturePainter furniture, double width) {
    List<Legend> rows = new ArrayList<>();
    List<Legend.Entry> row = new ArrayList<>();
    for (Legend.Entry entry : legend.entries()) {
      row.add(entry);
      if (row.size() > 1 && furniture.rowWidth(new Legend(row, legend.hue())) > width) {
        row.removeLast();
        rows.add(new Legend(row, legend.hue()));
        row = new ArrayList<>(List.of(entry));
      }
    }
    if (!row.isEmpty()) {
      rows.add(new Legend(row, legend.hue()));
    }
    return rows;
  }
}
