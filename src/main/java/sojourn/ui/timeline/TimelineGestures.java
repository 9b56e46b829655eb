package sojourn.ui.timeline;

import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;
import sojourn.model.VisitId;
import sojourn.session.Selection;
import sojourn.session.Session;
import sojourn.session.TimeWindow;

/** What the mouse does: hover brushes, click selects, the wheel zooms about the pointer, dragging pans, the strip's window is dragged. */
final class TimelineGestures {

  private static final double DRAG = 4;
  private static final double WHEEL = 0.005;

  private final TimelineView view;
  private final Session session;
  private final Canvas canvas;
  private final HoverCard card;
  private @Nullable Press press;
  private @Nullable EntityId hovered;
  private boolean onCursor;
  private final ContextMenu menu = new ContextMenu();

  /** Where and on what the button went down. */
  private record Press(double x, double y, OverviewStrip.Grip grip, TimeWindow window, boolean everything, double scroll, boolean dragged) {

    Press moving() {
      return new Press(x, y, grip, window, everything, scroll, true);
    }
  }

  TimelineGestures(TimelineView view, Session session, Canvas canvas) {
    this.view = view;
    this.session = session;
    this.canvas = canvas;
    card = new HoverCard(canvas);
  }

  void listen() {
    canvas.addEventHandler(MouseEvent.MOUSE_MOVED, e -> hover(e.getX(), e.getY()));
    canvas.addEventHandler(MouseEvent.MOUSE_EXITED, e -> leave());
    canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    canvas.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    canvas.addEventHandler(ZoomEvent.ZOOM, this::pinch);
  }

  private void hover(double x, double y) {
    TimelineLayout layout = view.current();
    Optional<TimelineLayout.Hit> hit = layout.at(x, y);
    canvas.setCursor(cursor(layout, hit.isPresent(), x, y));
    EntityId id = hit.map(h -> h.ids().getFirst()).orElse(null);
    if (id == null) {
      leave();
      return;
    }
    hovered = id;
    session.brush().set(id);
    Box box = hit.get().box().within(layout.frame().body().x(), layout.scale().right());
    Bounds mark = canvas.localToScreen(new BoundingBox(box.x(), box.y(), box.width(), box.height()));
    double above = canvas.localToScreen(0, layout.frame().body().y()).getY();
    text(hit.get().ids()).ifPresent(t -> card.rest(t, session.theme().get(), mark, above));
  }

  private Optional<MarkText> text(List<EntityId> ids) {
    Optional<MarkText> first = MarkText.of(view.content().snapshot(), ids.getFirst());
    if (ids.size() == 1) {
      return first;
    }
    List<String> names =
        ids.stream().limit(6).flatMap(id -> MarkText.of(view.content().snapshot(), id).stream()).map(MarkText::title).toList();
    String key = ids.getFirst() instanceof VisitId ? "card.visits" : "card.encounters";
    String list = String.join(", ", names) + (ids.size() > names.size() ? ", …" : "");
    return Optional.of(new MarkText(Words.of(key, ids.size()), -1, List.of(list), ""));
  }

  private static Cursor cursor(TimelineLayout layout, boolean onMark, double x, double y) {
    return switch (layout.strip().grip(x, y)) {
      case START, END -> Cursor.H_RESIZE;
      case WINDOW -> Cursor.OPEN_HAND;
      case GROUND -> Cursor.HAND;
      case NONE -> onMark ? Cursor.HAND : onAxis(layout, x, y) ? Cursor.H_RESIZE : Cursor.DEFAULT;
    };
  }

  private void leave() {
    card.hide();
    if (hovered != null && hovered.equals(session.brush().get())) {
      session.brush().set(null);
    }
    hovered = null;
  }

  private void press(MouseEvent event) {
    card.hide();
    view.requestFocus();
    view.focusMark(null);
    TimelineLayout layout = view.current();
    menu.hide();
    if (event.getButton() == MouseButton.SECONDARY) {
      EntityId on = layout.at(event.getX(), event.getY()).map(hit -> hit.ids().getFirst()).orElse(null);
      menu.getItems().setAll(new CompareMenu(session, view.content()).items(on));
      menu.show(canvas, event.getScreenX(), event.getScreenY());
    }
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    OverviewStrip.Grip grip = layout.strip().grip(event.getX(), event.getY());
    if (onAxis(layout, event.getX(), event.getY())) {
      press = null;
      onCursor = true;
      view.cursorAt(event.getX(), event.isAltDown());
      return;
    }
    boolean everything = session.timeWindow().get() == null;
    press = new Press(event.getX(), event.getY(), grip, layout.window(), everything, layout.frame().scroll(), false);
    if (event.getClickCount() == 2) {
      twice(layout, event.getX(), event.getY());
      press = null;
    }
  }

  private static boolean onAxis(TimelineLayout layout, double x, double y) {
    return y < Frame.AXIS && x >= layout.scale().left() - 6 && x <= layout.scale().right() + 6;
  }

  private void twice(TimelineLayout layout, double x, double y) {
    if (layout.strip().box().contains(x, y)) {
      view.showEverything();
    } else {
      layout.at(x, y).filter(hit -> hit.from() < hit.to()).ifPresent(hit -> view.showAround(hit.from(), hit.to()));
    }
  }

  private void drag(MouseEvent event) {
    Press begun = press;
    if (onCursor) {
      view.cursorAt(event.getX(), event.isAltDown());
      return;
    }
    if (begun == null || (!begun.dragged() && Math.hypot(event.getX() - begun.x(), event.getY() - begun.y()) < DRAG)) {
      return;
    }
    TimelineLayout layout = view.current();
    if (!begun.dragged()) {
      leave();
      view.holdStrip(true);
      press = begun.moving();
    }
    WindowSnap snap = new WindowSnap(layout.strip().scale(), event.isAltDown());
    if (begun.grip() == OverviewStrip.Grip.NONE) {
      canvas.setCursor(Cursor.CLOSED_HAND);
      TimeScale then = TimeScale.of(begun.window(), layout.scale().left(), layout.scale().right());
      view.scrollBy(begun.scroll() + begun.y() - event.getY() - layout.frame().scroll());
      if (Math.abs(event.getX() - begun.x()) >= DRAG) {
        view.showWindow(new WindowSnap(then, event.isAltDown()).moved(then.panned(event.getX() - begun.x())));
      }
    } else if (begun.grip() == OverviewStrip.Grip.GROUND || (begun.everything() && begun.grip() == OverviewStrip.Grip.WINDOW)) {
      view.showWindow(snap.resized(layout.strip().between(begun.x(), event.getX()), true, true));
    } else {
      TimeWindow wish = layout.strip().dragged(begun.grip(), begun.window(), begun.x(), event.getX());
      boolean moved = begun.grip() == OverviewStrip.Grip.WINDOW;
      view.showWindow(moved ? snap.moved(wish) : snap.resized(wish, begun.grip() == OverviewStrip.Grip.START, begun.grip() == OverviewStrip.Grip.END));
    }
  }

  private void release(MouseEvent event) {
    Press begun = press;
    press = null;
    onCursor = false;
    if (begun == null) {
      return;
    }
    if (begun.dragged()) {
      view.holdStrip(false);
      hover(event.getX(), event.getY());
      return;
    }
    TimelineLayout layout = view.current();
    if (begun.grip() == OverviewStrip.Grip.GROUND && !begun.everything()) {
      view.showWindow(layout.strip().centred(begun.window(), event.getX()));
      return;
    }
    layout.at(event.getX(), event.getY()).ifPresent(hit -> choose(hit.ids(), event.isShortcutDown()));
  }

  private void choose(List<EntityId> ids, boolean toggle) {
    EntityId first = ids.getFirst();
    session.selection().set(toggle ? session.selection().get().toggled(first) : new Selection(ids, first));
  }

  private void scroll(ScrollEvent event) {
    card.hide();
    TimelineLayout layout = view.current();
    double across = event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
    boolean overNames = event.getX() < layout.frame().left() - 6 && layout.frame().body().contains(event.getX(), event.getY());
    if (overNames && layout.farthestScroll() > 0) {
      view.scrollBy(-event.getDeltaY());
    } else if (Math.abs(across) > Math.abs(event.getDeltaY()) || event.isShiftDown()) {
      view.showWindow(layout.scale().panned(across));
    } else if (event.getDeltaY() != 0) {
      zoom(layout, event.getX(), event.getY(), Math.exp(-Math.clamp(event.getDeltaY(), -200, 200) * WHEEL));
    }
    event.consume();
  }

  private void pinch(ZoomEvent event) {
    if (event.getZoomFactor() > 0) {
      zoom(view.current(), event.getX(), event.getY(), 1 / event.getZoomFactor());
    }
    event.consume();
  }

  /** About the day under the pointer; over the strip about the middle of the window. */
  private void zoom(TimelineLayout layout, double x, double y, double factor) {
    TimeScale scale = layout.scale();
    boolean overStrip = layout.strip().box().contains(x, y);
    double about = overStrip ? (scale.left() + scale.right()) / 2 : Math.clamp(x, scale.left(), scale.right());
    view.showWindow(scale.zoomed(about, factor));
  }
}
