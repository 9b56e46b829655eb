package sojourn.export.plate.ink;

import java.util.ArrayList;
import java.util.List;
import sojourn.atlas.journey.Face;
import sojourn.atlas.journey.Lettering;
import sojourn.atlas.journey.TextMeasure;

/** Measures texts in millimetres; measured large, so that a text is as wide at every size and resolution. */
public record Letters(TextMeasure measure) {

  private static final double LARGE = 100;

  public double width(String text, Face face, double size) {
    return width(text, face, size, 0);
  }

  public double width(String text, Face face, double size, double tracking) {
    return text.isEmpty() ? 0 : measure.width(text, new Lettering(face, LARGE, tracking)) * size / LARGE;
  }

  /** A line of text at a place. */
  public TextInk set(String text, TextInk.Setting setting, double x, double y) {
    return new TextInk(text, setting, x, y, width(text, setting.face(), setting.size(), setting.tracking()));
  }

  /** Breaks a text into lines of at most a width; a word that is wider stands alone, cut with an ellipsis. */
  public List<String> lines(String text, Face face, double size, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, face, size) > width) {
        lines.add(cut(line.toString(), face, size, width));
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    if (!line.isEmpty()) {
      lines.add(cut(line.toString(), face, size, width));
    }
    return lines;
  }

  /** The beginning of a text that fits, with an ellipsis where something is missing. */
  public String cut(String text, Face face, double size, double width) {
    if (width(text, face, size) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 1 && width(text.substring(0, end).strip() + "…", face, size) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).strip() + "…";
  }
}
