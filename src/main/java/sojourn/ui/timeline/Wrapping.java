package sojourn.ui.timeline;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines. */
final class Wrapping {

  private Wrapping() {}

  /** At most so many lines; the last is cut with an ellipsis where words are left over. */
  static List<String> lines(String text, Type type, double room, int most, TextMeasure measure) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (!rest.isEmpty() && lines.size() < most) {
      if (lines.size() == most - 1 || measure.width(rest, type) <= room) {
        String last = measure.cut(rest, type, room);
        lines.add(last.endsWith("…") && rest.endsWith("”") ? measure.cut(rest, type, room - measure.width("”", type)) + "”" : last);
        break;
      }
      int end = rest.length();
      while (end > 0 && measure.width(rest.substring(0, end), type) > room) {
        end = rest.lastIndexOf(' ', end - 1);
      }
      if (end <= 0) {
        end = Math.max(1, measure.cut(rest, type, room).length() - 1);
      }
      lines.add(rest.substring(0, end));
      rest = rest.substring(end).stripLeading();
    }
    return lines;
  }
}
