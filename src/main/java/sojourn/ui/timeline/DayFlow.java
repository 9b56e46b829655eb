package sojourn.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import sojourn.model.EntityId;

/** Fills the column of a day with encounters in order of telling: shape and name, line after line; what finds no room is counted. */
final class DayFlow {

  static final double LINE = 17;
  private static final double SHAPE = 10;
  private static final double PAD = 5;
  private static final double BETWEEN = 4;
  private static final double LEAST_FOR_NAMES = 64;

  private final TextMeasure measure;

  DayFlow(TextMeasure measure) {
    this.measure = measure;
  }

  /** Places meetings in a column that has room for some lines. */
  List<Mark> place(List<Meeting> meetings, Box column, int lines) {
    boolean names = column.width() >= LEAST_FOR_NAMES;
    List<Mark> placed = new ArrayList<>();
    double x = column.x();
    int line = 0;
    for (int i = 0; i < meetings.size(); i++) {
      Meeting meeting = meetings.get(i);
      String text = names ? fitted(meeting, column.width()) : "";
      double width = pill(text, meeting.occasion() ? Type.ITALIC : Type.PLAIN);
      if (x > column.x() && x + width > column.right()) {
        line++;
        x = column.x();
      }
      int left = meetings.size() - i;
      boolean last = line >= lines - 1 && left > 1 && x + width + BETWEEN + pill("+" + (left - 1), Type.PLAIN) > column.right();
      if (line >= lines || (last && !restFits(meetings.subList(i, meetings.size()), column.right() - x, names, column.width()))) {
        return withRest(placed, meetings.subList(i, meetings.size()), column, Math.min(line, lines - 1));
      }
      Box box = new Box(x, column.y() + line * LINE, width, LINE);
      placed.add(
          new Mark.Named(List.of(meeting.id()), meeting.kind(), meeting.hue(), box, text, meeting.occasion(), meeting.middle() + i * 1e-4));
      x += width + BETWEEN;
    }
    return placed;
  }

  private boolean restFits(List<Meeting> rest, double room, boolean names, double columnWidth) {
    double used = -BETWEEN;
    for (Meeting meeting : rest) {
      used += pill(names ? fitted(meeting, columnWidth) : "", meeting.occasion() ? Type.ITALIC : Type.PLAIN) + BETWEEN;
    }
    return used <= room;
  }

  /** Makes room for the count by taking back what stands in its way. */
  private List<Mark> withRest(List<Mark> placed, List<Meeting> rest, Box column, int line) {
    List<EntityId> ids = new ArrayList<>(rest.stream().map(Meeting::id).toList());
    double time = rest.getFirst().middle();
    double y = column.y() + line * LINE;
    double from = placed.isEmpty() || placed.getLast().box().y() < y ? column.x() : placed.getLast().box().right() + BETWEEN;
    while (from > column.x() && from + pill("+" + ids.size(), Type.PLAIN) > column.right() && !placed.isEmpty()) {
      Mark last = placed.removeLast();
      ids.addFirst(last.first());
      from = last.box().x();
    }
    String text = "+" + ids.size();
    double width = Math.min(measure.width(text, Type.PLAIN) + 2 * PAD, column.width());
    placed.add(new Mark.Named(ids, rest.getFirst().kind(), rest.getFirst().hue(), new Box(from, y, width, LINE), text, false, time));
    return placed;
  }

  private String fitted(Meeting meeting, double room) {
    Type type = meeting.occasion() ? Type.ITALIC : Type.PLAIN;
    return measure.cut(meeting.brief(), type, Math.min(room - SHAPE - 3 * PAD, meeting.occasion() ? 190 : 240));
  }

  private double pill(String text, Type type) {
    return SHAPE + 2 * PAD + (text.isEmpty() ? 0 : PAD + measure.width(text, type));
  }
}
