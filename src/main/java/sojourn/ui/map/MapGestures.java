package sojourn.ui.map;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.journey.LegPath;
import sojourn.atlas.journey.Mark;
import sojourn.model.EntityId;
import sojourn.model.Leg;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.session.Selection;
import sojourn.session.Session;

/** Mouse and keys of the map: drag pans, wheel zooms about the pointer, hover brushes, click selects. */
final class MapGestures {

  private static final double PAN = 80;

  /** Visits that a click on a bundle selects at most. */
  private static final int MOST_CHOSEN = 60;

  private final MapView view;
  private final Session session;
  private final MapCamera camera;
  private final PauseTransition wait = new PauseTransition(Duration.millis(350));
  private @Nullable Mark hovered;
  private @Nullable LegPath hoveredLine;
  private boolean brushes;
  private double lastX;
  private double lastY;
  private double pressX;
  private double pressY;
  private boolean dragged;

  MapGestures(MapView view, Session session, MapCamera camera) {
    this.view = view;
    this.session = session;
    this.camera = camera;
  }

  void install() {
    view.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    view.addEventHandler(MouseEvent.MOUSE_EXITED, e -> leave());
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    view.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    view.addEventHandler(ZoomEvent.ZOOM, e -> camera.zoomBy(Math.log(e.getZoomFactor()) / Math.log(2), e.getX(), e.getY()));
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    view.focusedProperty().addListener((value, before, now) -> {
      if (!now) {
        view.focusOn(null);
      }
    });
    wait.setOnFinished(e -> view.showCard(hovered));
  }

  // ---- pointer

  private void hover(MouseEvent event) {
    MapLayout layout = view.shown();
    if (layout == null) {
      return;
    }
    Mark mark = layout.markAt(event.getX(), event.getY());
    LegPath line = mark == null ? layout.lineAt(event.getX(), event.getY()) : null;
    view.setCursor(mark != null || line != null ? Cursor.HAND : Cursor.DEFAULT);
    brush(mark != null ? MapLayout.subject(mark) : line != null && !line.load().bundled() ? line.leg().toVisit() : null);
    if (line != null || hoveredLine != null) {
      hoverLine(line, event);
    }
    if (line != null) {
      wait.stop();
    }
    boolean same = mark != null && hovered != null && mark.stops().equals(hovered.stops());
    hovered = mark;
    if (!same && line == null) {
      view.showCard(null);
      wait.stop();
      if (mark != null) {
        wait.playFromStart();
      }
    }
  }

  /** A line that stands for many legs says for how many. */
  private void hoverLine(@Nullable LegPath line, MouseEvent event) {
    boolean same = line != null && hoveredLine != null && line.leg().equals(hoveredLine.leg());
    hoveredLine = line;
    if (!same) {
      view.showCard(null);
      if (line != null && line.load().bundled()) {
        view.showCard(line, event.getX(), event.getY());
      }
    }
  }

  private void brush(@Nullable EntityId id) {
    if (id != null || brushes) { // what another panel brushes is not ours to end
      session.brush().set(id);
    }
    brushes = id != null;
  }

  private void leave() {
    wait.stop();
    hovered = null;
    view.showCard(null);
    brush(null);
  }

  private void press(MouseEvent event) {
    view.requestFocus();
    view.focusOn(null);
    camera.stop();
    lastX = pressX = event.getX();
    lastY = pressY = event.getY();
    dragged = false;
  }

  private void drag(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (!dragged && Math.hypot(event.getX() - pressX, event.getY() - pressY) < 4) {
      return;
    }
    dragged = true;
    wait.stop();
    view.showCard(null);
    view.setCursor(Cursor.CLOSED_HAND);
    camera.pan(lastX - event.getX(), lastY - event.getY());
    lastX = event.getX();
    lastY = event.getY();
  }

  private void release(MouseEvent event) {
    view.setCursor(Cursor.DEFAULT);
    if (dragged || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    MapLayout layout = view.shown();
    Mark mark = layout == null ? null : layout.markAt(event.getX(), event.getY());
    LegPath line = layout == null || mark != null ? null : layout.lineAt(event.getX(), event.getY());
    if (mark != null) {
      choose(mark, adds(event));
    } else if (line != null && !line.load().bundled()) {
      VisitId to = line.leg().toVisit();
      session.selection().set(adds(event) ? session.selection().get().toggled(to) : Selection.of(to));
    } else if (line != null) {
      choose(line);
    } else if (event.getClickCount() == 2) {
      camera.fly(1, event.getX(), event.getY());
    }
  }

  /** Control everywhere, and Command on a Mac. */
  private static boolean adds(MouseEvent event) {
    return event.isShortcutDown() || event.isControlDown();
  }

  /** All visits that the legs of a bundle lead to, where they are few enough to be looked at. */
  private void choose(LegPath bundle) {
    if (bundle.load().legs() <= MOST_CHOSEN) {
      List<EntityId> ids = bundle.load().all().stream().<EntityId>map(Leg::toVisit).distinct().toList();
      session.selection().set(new Selection(ids, ids.getFirst()));
    }
  }

  /** A mark of several places is opened: the map looks closer, or lists them where they cannot be told apart. A mark of several visits gives the first, and at every further click the next. */
  private void choose(Mark mark, boolean toggle) {
    if (mark.stops().size() > 1 && !toggle) {
      view.showCard(null);
      view.open(mark);
      return;
    }
    List<VisitId> visits = mark.visits().map(Visit::id).toList();
    Selection now = session.selection().get();
    EntityId next = visits.isEmpty() ? mark.stops().getFirst().place().id() : visits.getFirst();
    if (now.primary() instanceof VisitId current && visits.contains(current) && visits.size() > 1) {
      next = visits.get((visits.indexOf(current) + 1) % visits.size());
    }
    session.selection().set(toggle ? now.toggled(next) : Selection.of(next));
  }

  private void scroll(ScrollEvent event) {
    if (event.isInertia() || (event.getDeltaY() == 0 && event.getDeltaX() == 0)) {
      return;
    }
    double notches = event.getDeltaY() / 40;
    camera.zoomBy(Math.clamp(notches, -3, 3) * 0.25, event.getX(), event.getY());
    event.consume();
  }

  // ---- keys

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean handled =
        switch (event.getCode()) {
          case PLUS, ADD, EQUALS -> zoom(0.5);
          case MINUS, SUBTRACT -> zoom(-0.5);
          case DIGIT0, NUMPAD0, HOME -> fit();
          case LEFT -> view.focusMark() == null ? pan(-PAN, 0) : step(-1);
          case RIGHT -> view.focusMark() == null ? pan(PAN, 0) : step(1);
          case UP -> view.focusMark() == null ? pan(0, -PAN) : step(-1);
          case DOWN -> view.focusMark() == null ? pan(0, PAN) : step(1);
          case TAB -> step(event.isShiftDown() ? -1 : 1);
          case ENTER, SPACE, E -> enter();
          case B -> view.chooseGround();
          case ESCAPE -> escape();
          default -> event.getCode() == KeyCode.UNDEFINED && zoomByText(event.getText());
        };
    if (handled) {
      event.consume();
    }
  }

  private boolean zoomByText(String text) {
    return text.equals("+") ? zoom(0.5) : text.equals("-") && zoom(-0.5);
  }

  private boolean zoom(double levels) {
    camera.zoomBy(levels);
    return true;
  }

  private boolean fit() {
    view.fit();
    return true;
  }

  private boolean pan(double dx, double dy) {
    camera.pan(dx, dy);
    return true;
  }

  /** To the next mark in time; beyond the last or the first the focus leaves the map. */
  private boolean step(int by) {
    List<Mark> marks = view.marksByTime();
    Mark now = view.focusMark();
    int at = now == null ? (by > 0 ? -1 : marks.size()) : indexOf(marks, now);
    int next = at + by;
    if (next < 0 || next >= marks.size()) {
      view.focusOn(null);
      brush(null);
      return false;
    }
    Mark mark = marks.get(next);
    view.focusOn(mark);
    brush(MapLayout.subject(mark));
    MapLayout layout = view.shown();
    if (layout != null && !layout.scene().frame().sees(mark.x(), mark.y(), -16)) {
      camera.flyTo(mark.stops().getFirst().at(), camera.zoom(), 0);
    }
    return true;
  }

  private static int indexOf(List<Mark> marks, Mark mark) {
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i).stops().getFirst().place().equals(mark.stops().getFirst().place())) {
        return i;
      }
    }
    return -1;
  }

  private boolean enter() {
    Mark mark = view.focusMark();
    if (mark != null) {
      choose(mark, false);
    }
    return mark != null;
  }

  private boolean escape() {
    boolean inside = view.focusMark() != null;
    view.focusOn(null);
    brush(null);
    view.showCard(null);
    return inside;
  }
}
