package sojourn.ui.timeline;

import java.util.OptionalDouble;
import javafx.animation.AnimationTimer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import sojourn.session.Session;
import sojourn.session.TimeCursor;
import sojourn.session.TimeWindow;
import sojourn.session.where.Whereabouts;

/** Lets the time cursor run, and steps it from visit to visit. */
final class Playback {

  /** Seconds between two steps where motion is not wanted. */
  private static final double STEP = 1;

  private final Session session;
  private final TimelineView view;
  private final ObjectProperty<@Nullable Pace> pace = new SimpleObjectProperty<>(this, "pace", null);
  private final BooleanProperty skipping = new SimpleBooleanProperty(this, "skipping", true);
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing", false);
  private final AnimationTimer timer =
      new AnimationTimer() {
        private long before;

        @Override
        public void start() {
          before = 0;
          super.start();
        }

        @Override
        public void handle(long now) {
          double seconds = before == 0 ? 0 : (now - before) / 1e9;
          if (view.still() && before != 0 && seconds < STEP) {
            return;
          }
          before = now;
          pass(Math.min(seconds, STEP));
        }
      };

  Playback(Session session, TimelineView view) {
    this.session = session;
    this.view = view;
    session.timeCursor().addListener(
        (value, before, now) -> {
          if (now == null) {
            pause();
          }
        });
  }

  ReadOnlyBooleanProperty playing() {
    return playing.getReadOnlyProperty();
  }

  /** The pace chosen by the user; null for one that suits what is in sight. */
  ObjectProperty<@Nullable Pace> pace() {
    return pace;
  }

  /** Whether days on which nobody is known to be anywhere are passed over. */
  BooleanProperty skipping() {
    return skipping;
  }

  /** The pace chosen, or one that suits what is in sight. */
  Pace current() {
    Pace chosen = pace.get();
    return chosen != null ? chosen : Pace.fitting(view.coming().window().length());
  }

  void toggle() {
    if (playing.get()) {
      pause();
    } else {
      play();
    }
  }

  void play() {
    session.prepareWhereabouts();
    Whereabouts known = session.whereabouts().get();
    TimeCursor cursor = session.timeCursor().get();
    double end = known.end().orElse(Double.MAX_VALUE);
    if (cursor == null || cursor.day() >= end) {
      TimeWindow sight = view.coming().window();
      double first = known.first().orElse(sight.start());
      set(Math.max(first, session.timeWindow().get() == null ? first : sight.start()));
    }
    playing.set(true);
    timer.start();
  }

  void pause() {
    timer.stop();
    playing.set(false);
  }

  /** Lets so much of the clock's time pass. */
  void pass(double seconds) {
    TimeCursor cursor = session.timeCursor().get();
    Whereabouts known = session.whereabouts().get();
    if (cursor == null || known.isEmpty()) {
      return; // what is played is still being made
    }
    double next = advanced(known, cursor.day(), seconds * current().days(), skipping.get());
    double end = known.end().orElse(next);
    set(Math.min(next, end));
    if (next >= end) {
      pause();
    }
  }

  /** Where the cursor comes after some days, days on which nobody is anywhere not counted where they are skipped. */
  static double advanced(Whereabouts known, double from, double days, boolean skipping) {
    double next = from + days;
    OptionalDouble awake = skipping ? known.awake(next) : OptionalDouble.empty();
    return awake.orElse(next);
  }

  /** To the beginning of the next visit, or of the one before. */
  void step(int by) {
    session.prepareWhereabouts();
    Whereabouts known = session.whereabouts().get();
    TimeCursor cursor = session.timeCursor().get();
    double from = cursor != null ? cursor.day() : by > 0 ? view.coming().start() - 1e-6 : view.coming().end();
    (by > 0 ? known.nextBegin(from) : known.begunBefore(from)).ifPresent(this::go);
  }

  /** To the first moment of the first visit, or the last of the last. */
  void toEnd(boolean last) {
    session.prepareWhereabouts();
    Whereabouts known = session.whereabouts().get();
    (last ? known.end() : known.first()).ifPresent(this::go);
  }

  /** Puts the cursor to a moment; playing goes on from there. */
  void go(double moment) {
    set(moment);
  }

  /** Lets the cursor go; false where there was none. */
  boolean release() {
    boolean there = session.timeCursor().get() != null;
    session.timeCursor().set(null);
    return there;
  }

  private void set(double moment) {
    session.timeCursor().set(new TimeCursor(moment));
    view.follow(moment, playing.get());
  }
}
