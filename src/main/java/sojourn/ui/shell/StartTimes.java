package sojourn.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.AnimationTimer;

/** Notes in the log how long the program took to its first painted window, and until every panel had painted what it shows. */
final class StartTimes extends AnimationTimer {

  /** By the second pulse the first one's frame has been rendered. */
  private static final int PAINTED = 2;

  private final MainWindow window;
  private int pulses;

  private StartTimes(MainWindow window) {
    this.window = window;
  }

  static void log(MainWindow window) {
    new StartTimes(window).start();
  }

  @Override
  public void handle(long now) {
    pulses++;
    if (pulses == PAINTED) {
      note("window painted");
    }
    if (pulses > PAINTED && window.settled() && window.filled()) {
      note("panels filled");
      stop();
    }
  }

  private static void note(String what) {
    ProcessHandle.current()
        .info()
        .startInstant()
        .map(start -> Duration.between(start, Instant.now()).toMillis())
        .ifPresent(millis -> Logger.getLogger("sojourn").log(Level.INFO, "{0} {1} ms after the start", new Object[] {what, Long.toString(millis)}));
  }
}
