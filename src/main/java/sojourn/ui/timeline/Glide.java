package sojourn.ui.timeline;

import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;
import sojourn.session.TimeWindow;

/** Carries the axis from one time to another in 200 ms; a new aim interrupts at once. */
final class Glide extends Transition {

  private final Runnable moved;
  private TimeWindow from;
  private TimeWindow now;
  private TimeWindow aim;

  /** Stands still at first. {@code moved} is told after each step. */
  Glide(TimeWindow first, Runnable moved) {
    this.moved = moved;
    from = first;
    now = first;
    aim = first;
    setCycleDuration(Duration.millis(200));
    setInterpolator(Interpolator.EASE_BOTH);
  }

  TimeWindow now() {
    return now;
  }

  TimeWindow aim() {
    return aim;
  }

  void jump(TimeWindow to) {
    stop();
    from = to;
    now = to;
    aim = to;
    moved.run();
  }

  void to(TimeWindow to) {
    if (to.equals(aim)) {
      return;
    }
    stop();
    from = now;
    aim = to;
    playFromStart();
  }

  void finish() {
    if (!now.equals(aim)) {
      jump(aim);
    }
  }

  /** The length changes by equal factors in equal times, so that zooming looks even. */
  @Override
  protected void interpolate(double share) {
    double factor = aim.length() / from.length();
    double length = from.length() * Math.pow(factor, share);
    boolean panning = Math.abs(factor - 1) < 1e-9;
    double way = panning ? share : (from.length() - length) / (from.length() - aim.length());
    double start = from.start() + (aim.start() - from.start()) * way;
    now = share >= 1 ? aim : new TimeWindow(start, start + length);
    moved.run();
  }
}
