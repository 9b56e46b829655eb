package sojourn.ui.timeline;

import java.util.List;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;
import sojourn.session.Selection;
import sojourn.session.Session;

/**
 * The keyboard path: left and right go from visit to visit in order of time, down and up through the encounters of a visit, Enter selects, plus and
 * minus zoom, 0 shows everything, Space plays, brackets step the time cursor, Escape steps out.
 */
final class TimelineKeys {

  private static final double STEP = 1.6;

  private final TimelineView view;
  private final Session session;
  private final Playback playback;
  private boolean stepped;

  TimelineKeys(TimelineView view, Session session, Playback playback) {
    this.view = view;
    this.session = session;
    this.playback = playback;
  }

  void listen() {
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  /** Brackets by their character: on many keyboards they have no key of their own. */
  private void typed(KeyEvent event) {
    int by = event.getCharacter().equals("]") ? 1 : event.getCharacter().equals("[") ? -1 : 0;
    if (view.isFocused() && by != 0 && !stepped) {
      playback.step(by);
      event.consume();
    }
    stepped = false;
  }

  private boolean step(int by) {
    stepped = true;
    playback.step(by);
    return true;
  }

  private boolean play() {
    playback.toggle();
    return true;
  }

  /** To the first or last visit: the time cursor where there is one, else the keyboard's mark. */
  private boolean toEnd(boolean last) {
    if (session.timeCursor().get() == null) {
      return go(last ? view.content().stops().size() - 1 : 0);
    }
    playback.toEnd(last);
    return true;
  }

  private void pressed(KeyEvent event) {
    stepped = false;
    if (!view.isFocused() || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    boolean used =
        switch (event.getCode()) {
          case RIGHT -> walk(1, true);
          case LEFT -> walk(-1, true);
          case DOWN -> walk(1, false);
          case UP -> walk(-1, false);
          case HOME -> toEnd(false);
          case END -> toEnd(true);
          case OPEN_BRACKET -> step(-1);
          case CLOSE_BRACKET -> step(1);
          case PAGE_DOWN -> scroll(1);
          case PAGE_UP -> scroll(-1);
          case SPACE -> play();
          case ENTER -> choose(event.isShiftDown());
          case PLUS, ADD, EQUALS -> zoom(1 / STEP);
          case MINUS, SUBTRACT -> zoom(STEP);
          case DIGIT0, NUMPAD0 -> everything();
          case ESCAPE -> stepOut();
          default -> false;
        };
    if (used) {
      event.consume();
    }
  }

  private boolean scroll(int by) {
    view.scrollBy(by * view.current().frame().body().height() * 0.8);
    return true;
  }

  private boolean everything() {
    view.showEverything();
    return true;
  }

  private boolean walk(int by, boolean visitsOnly) {
    if (view.content().density() != null) {
      DensityKeys.from(view.current(), here(), visitsOnly ? by : 0, visitsOnly ? 0 : by).ifPresent(m -> focus(m.first()));
      return true;
    }
    List<Stop> stops = view.content().stops();
    EntityId here = here();
    int at = -1;
    for (int i = 0; i < stops.size(); i++) {
      at = stops.get(i).id().equals(here) ? i : at;
    }
    if (at < 0) {
      return go(by > 0 ? 0 : stops.size() - 1);
    }
    Stop from = stops.get(at);
    for (int i = at + by; i >= 0 && i < stops.size(); i += by) {
      Stop stop = stops.get(i);
      if (visitsOnly ? stop.isVisit() : stop.visit().equals(from.visit())) {
        return go(i);
      }
    }
    return true;
  }

  private @Nullable EntityId here() {
    EntityId focused = view.focusedMark();
    return focused != null ? focused : session.selection().get().primary();
  }

  private boolean go(int index) {
    List<Stop> stops = view.content().stops();
    if (index < 0 || index >= stops.size()) {
      return true;
    }
    Stop stop = stops.get(index);
    if (stop.dated()) {
      view.bringIntoSight(stop.from(), stop.to());
    }
    focus(stop.id());
    return true;
  }

  private void focus(EntityId id) {
    view.focusMark(id);
    session.brush().set(id);
  }

  private boolean choose(boolean more) {
    EntityId focused = view.focusedMark();
    if (focused == null) {
      return false;
    }
    session.selection().set(more ? session.selection().get().toggled(focused) : Selection.of(focused));
    return true;
  }

  private boolean zoom(double factor) {
    TimeScale scale = view.coming();
    EntityId here = here();
    double x =
        view.content().stops().stream()
            .filter(s -> s.id().equals(here) && s.dated())
            .mapToDouble(s -> scale.x((s.from() + s.to()) / 2))
            .filter(px -> px > scale.left() && px < scale.right())
            .findFirst()
            .orElse((scale.left() + scale.right()) / 2);
    view.glideTo(scale.zoomed(x, factor));
    return true;
  }

  /** First the keyboard leaves its mark, then the time cursor is let go; the next Escape belongs to the window. */
  private boolean stepOut() {
    if (view.focusedMark() == null) {
      return playback.release();
    }
    view.focusMark(null);
    session.brush().set(null);
    return true;
  }
}
