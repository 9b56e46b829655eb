package sojourn.export.lesson;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Sets text on a page of a PDF in one colour. */
record PdfText(PDPageContentStream out, int ink) {

  /** Where text runs: left edge, baseline of the first line, width, and how many lines there may be. */
  record Column(float x, float y, float width, int most) {}

  static void colour(PDPageContentStream out, int rgb) throws IOException {
    out.setNonStrokingColor((rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f);
  }

  /** Sets one line with its baseline at y. */
  void line(String text, PDFont font, float size, float x, float y) throws IOException {
    colour(out, ink);
    out.beginText();
    out.setFont(font, size);
    out.newLineAtOffset(x, y);
    out.showText(known(text, font));
    out.endText();
  }

  /** Sets broken lines, the last cut with an ellipsis where not all fits; gives the next baseline. */
  float lines(String text, PDFont font, float size, Column column) throws IOException {
    float y = column.y();
    for (String line : broken(known(text, font), font, size, column)) {
      line(line, font, size, column.x(), y);
      y -= size * 1.3f;
    }
    return y;
  }

  private static List<String> broken(String text, PDFont font, float size, Column column) throws IOException {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || wide(longer, font, size) <= column.width()) {
        line = longer;
      } else if (lines.size() == column.most() - 1) {
        while (wide(line + " …", font, size) > column.width() && line.contains(" ")) {
          line = line.substring(0, line.lastIndexOf(' '));
        }
        line += " …";
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

  private static double wide(String text, PDFont font, float size) throws IOException {
    return font.getStringWidth(text) / 1000 * size;
  }

  /** The text with a box for each character that the font lacks, rather than none at all. */
  private static String known(String text, PDFont font) {
    StringBuilder known = new StringBuilder();
    text.codePoints().forEach(c -> known.append(has(c, font) ? Character.toString(c) : "\u25A1"));
    return known.toString();
  }

  private static boolean has(int c, PDFont font) {
    try {
      return font.encode(Character.toString(c)).length > 0;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }
}
