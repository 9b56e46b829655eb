package sojourn.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Places the ticks of an axis and such of their labels as have room. */
final class TimeAxis {

  private static final double INSET = 6;
  private static final double BETWEEN = 8;

  private TimeAxis() {}

  /**
   * The ticks of a scale from left to right. A label stands right of its line and ends before it would touch the next label; those that begin a
   * larger unit are placed first.
   *
   * @param width the width of a label in pixels
   */
  static List<Tick> ticks(TimeScale scale, ToDoubleFunction<String> width) {
    TickStep step = TickStep.forScale(scale.pixelsPerDay());
    boolean roomy = step.unit() == TickStep.Unit.DAY && step.count() == 1 && scale.pixelsPerDay() >= 64;
    List<Tick> ticks = new ArrayList<>();
    for (double day : step.days(scale.start(), scale.end())) {
      ticks.add(new Tick(day, scale.x(day), step.label(day, roomy), scale.x(day) + INSET, step.strong(day)));
    }
    double firstX = ticks.isEmpty() ? scale.right() : ticks.getFirst().x();
    String context = step.context(scale.start());
    boolean pinned = !context.isEmpty() && firstX > scale.left() + 1 && needsContext(ticks, scale, width.applyAsDouble(context));
    if (pinned) {
      ticks.addFirst(new Tick(scale.start(), scale.left(), context, scale.left() + INSET, true));
    }
    if (!pinned && !ticks.isEmpty() && !ticks.getFirst().strong() && needsContext(ticks, scale, width.applyAsDouble(context))) {
      Tick first = ticks.removeFirst();
      ticks.addFirst(new Tick(first.day(), first.x(), step.inFull(first.day()), first.labelX(), true));
    }
    return withRoom(ticks, scale.right(), width, pinned);
  }

  /** The left edge says its year or month unless a tick close by does. */
  private static boolean needsContext(List<Tick> ticks, TimeScale scale, double width) {
    double end = scale.left() + INSET + width + BETWEEN;
    return ticks.stream().filter(Tick::strong).noneMatch(t -> t.labelX() < end);
  }

  private static List<Tick> withRoom(List<Tick> ticks, double right, ToDoubleFunction<String> width, boolean pinned) {
    List<double[]> taken = new ArrayList<>();
    boolean[] kept = new boolean[ticks.size()];
    for (int pass = 0; pass < 3; pass++) {
      for (int i = 0; i < ticks.size(); i++) {
        Tick tick = ticks.get(i);
        int turn = i == 0 && pinned ? 0 : tick.strong() ? 1 : 2;
        double from = tick.labelX();
        double to = from + width.applyAsDouble(tick.label());
        if (turn == pass && to <= right + INSET && taken.stream().allMatch(t -> to + BETWEEN <= t[0] || from >= t[1] + BETWEEN)) {
          taken.add(new double[] {from, to});
          kept[i] = true;
        }
      }
    }
    List<Tick> placed = new ArrayList<>();
    for (int i = 0; i < ticks.size(); i++) {
      Tick tick = ticks.get(i);
      placed.add(kept[i] ? tick : new Tick(tick.day(), tick.x(), "", tick.labelX(), tick.strong()));
    }
    return placed;
  }
}
