package sojourn.ui.map;

import java.util.function.Consumer;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;

/** Moves the camera out, over and in. Any input ends it where it is. */
final class Flight extends Transition {

  private final Camera from;
  private final Camera to;
  private final double dip;
  private final Consumer<Camera> camera;

  /** @param size pixels of the view's longer side */
  Flight(Camera from, Camera to, double size, Consumer<Camera> camera) {
    this.from = from;
    this.to = to;
    this.camera = camera;
    double lower = Math.min(from.zoom(), to.zoom());
    double pixels = Math.hypot(to.x() - from.x(), to.y() - from.y()) * 256 * Math.pow(2, lower);
    this.dip = Math.max(0, Math.log(pixels / size) / Math.log(2));
    setCycleDuration(Duration.millis(Math.clamp(450 + pixels * 0.25 + Math.abs(to.zoom() - from.zoom()) * 60, 450, 900)));
    setInterpolator(Interpolator.EASE_BOTH);
  }

  Camera destination() {
    return to;
  }

  Flight lasting(double millis) {
    setCycleDuration(Duration.millis(millis));
    return this;
  }

  @Override
  protected void interpolate(double t) {
    if (t >= 1) {
      camera.accept(to);
      return;
    }
    double zoom = from.zoom() + t * (to.zoom() - from.zoom()) - dip * 4 * t * (1 - t);
    double share = t * t * (3 - 2 * t);
    camera.accept(new Camera(to.meridian(), from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()), zoom));
  }
}
