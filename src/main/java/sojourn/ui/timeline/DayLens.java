package sojourn.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sojourn.model.VisitId;
import sojourn.model.VisitStatus;

/**
 * The selected visit opened under its lane, day by day.
 *
 * @param anchor the bar that the wedge comes from; null when it is out of sight
 * @param stay the thin bar of the stay
 * @param fadeLeft pixels over which it fades at its beginning
 */
record DayLens(
    LensDays days,
    Box panel,
    @Nullable Box anchor,
    List<Column> columns,
    Box stay,
    double fadeLeft,
    double fadeRight,
    List<Mark> marks,
    List<Quote> quotes,
    @Nullable Back back) {

  static final double TOP = 36;
  private static final double BOTTOM = 6;
  private static final double INSET = 10;

  DayLens {
    columns = List.copyOf(columns);
    marks = List.copyOf(marks);
    quotes = List.copyOf(quotes);
  }

  /** A day. */
  record Column(Box box, String heading) {}

  /** A line of the source's words. */
  record Quote(String text, double x, double centreY) {}

  /** The way home. */
  record Back(VisitId visit, double fromX, Box square, String place) {}

  /** Lays a lens out from a top, as high as its contents need within what is allowed. */
  static DayLens of(LensDays days, Frame frame, @Nullable Box anchor, double top, double most, TextMeasure measure) {
    return new Pass(days, frame, top, most, measure).lens(anchor);
  }

  /** One laying out. */
  private static final class Pass {

    private final LensDays days;
    private final Frame frame;
    private final double top;
    private final int lines;
    private final TextMeasure measure;
    private final List<Column> columns = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private @Nullable Back back;
    private double stayRight;

    Pass(LensDays days, Frame frame, double top, double most, TextMeasure measure) {
      this.days = days;
      this.frame = frame;
      this.top = top;
      this.measure = measure;
      lines = Math.clamp((int) ((most - TOP - BOTTOM) / DayFlow.LINE), 2, 8);
    }

    DayLens lens(@Nullable Box anchor) {
      double x = frame.left();
      double unit = (frame.right() - frame.left()) / days.columns().stream().mapToDouble(Pass::weight).sum();
      for (LensDays.Column column : days.columns()) {
        double width = unit * weight(column);
        fill(column, new Box(x, top, width, 0));
        x += width;
      }
      double bottom = top + TOP + 2 * DayFlow.LINE;
      bottom = Math.max(bottom, marks.stream().mapToDouble(m -> m.box().bottom()).max().orElse(0));
      bottom = Math.max(bottom, quotes.stream().mapToDouble(q -> q.centreY() + DayFlow.LINE / 2).max().orElse(0));
      Box panel = Box.between(frame.left(), top, frame.right(), bottom + BOTTOM);
      double width = columns.getFirst().box().width();
      double right = stayRight > 0 ? stayRight : frame.right();
      Box stay = Box.between(frame.left() + Math.min(14, width / 10), top + 24, right - Math.min(14, width / 10), top + 29);
      double fade = Math.min(width * 0.35, stay.width() * 0.4);
      return new DayLens(days, panel, anchor, tall(panel), stay, fade, days.openTo() ? 2 * fade : fade, marks, quotes, back);
    }

    private List<Column> tall(Box panel) {
      return columns.stream()
          .map(c -> new Column(Box.between(c.box().x(), panel.y(), c.box().right(), panel.bottom()), c.heading()))
          .toList();
    }

    private static double weight(LensDays.Column column) {
      return switch (column.kind()) {
        case GAP -> 0.6;
        case THEN -> 0.6;
        case DAY -> column.meetings().isEmpty() && column.quote().isEmpty() ? 0.75 : 1;
        case UNKNOWN, BACK -> 1;
      };
    }

    private void fill(LensDays.Column column, Box box) {
      double inner = box.width() - 2 * INSET;
      columns.add(new Column(box, measure.cut(column.heading(), Type.STRONG, inner + 6)));
      Box content = new Box(box.x() + INSET - 5, top + TOP, inner + 5, 0);
      switch (column.kind()) {
        case BACK -> goBack(column, box, inner);
        case THEN -> plans(column, content);
        default -> {
          int quoted = quote(column.quote(), box.x() + INSET, inner, column.meetings().isEmpty() ? Math.min(3, lines) : 1, 0);
          Box below = new Box(content.x(), content.y() + quoted * DayFlow.LINE, content.width(), 0);
          marks.addAll(new DayFlow(measure).place(column.meetings(), below, lines - quoted));
        }
      }
    }

    private void goBack(LensDays.Column column, Box box, double inner) {
      stayRight = box.x();
      double side = 10;
      double x = box.x() + Math.min(40, box.width() * 0.3);
      Box square = new Box(x, top + 26.5 - side / 2, side, side);
      VisitId visit = Objects.requireNonNull(column.visit());
      String place = measure.cut(column.place(), Type.STRONG, box.right() - square.right() - 12);
      back = new Back(visit, box.x() - 14, square, place);
      quote(column.quote(), square.x(), Math.max(20, inner - (square.x() - box.x()) + INSET), lines, 0);
    }

    private void plans(LensDays.Column column, Box content) {
      for (int i = 0; i < Math.min(lines, column.plans().size()); i++) {
        Undated plan = column.plans().get(i);
        String words = plan.place() + (plan.status() == VisitStatus.PLANNED ? " " + Words.of("label.planned") : "");
        String text = measure.cut(words, Type.PLAIN, content.width() - 30);
        double width = 26 + measure.width(text, Type.PLAIN);
        Box box = new Box(content.x(), content.y() + i * DayFlow.LINE, width, DayFlow.LINE);
        marks.add(new Mark.Named(List.of(plan.id()), null, plan.hue(), box, text, false, Double.MAX_VALUE));
      }
    }

    private int quote(String words, double x, double room, int most, int line) {
      if (words.isEmpty() || room < 60) {
        return 0;
      }
      List<String> wrapped = Wrapping.lines("“" + words + "”", Type.QUOTE, room, most, measure);
      for (int i = 0; i < wrapped.size(); i++) {
        quotes.add(new Quote(wrapped.get(i), x, top + TOP + (line + i + 0.5) * DayFlow.LINE));
      }
      return wrapped.size();
    }
  }
}
