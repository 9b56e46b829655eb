package sojourn.ui.shell.present;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import sojourn.paint.Palette;
import sojourn.session.Selection;
import sojourn.session.Session;
import sojourn.ui.control.Strings;
import sojourn.ui.map.MapView;

/**
 * The journeys stop by stop: map left, the place with its quote right, the stops below. Arrow keys, space and presenter remotes step; Home and
 * End jump; Esc ends. The present stop is the session's selection, so that the window behind shows the same when it comes back.
 */
public final class Presentation extends BorderPane {

  private static final double SIDE = 600;
  private static final double WIDTH = 1600;
  private static final double HEIGHT = 900;

  private final Session session;
  private final List<Stop> stops;
  private final Slide slide;
  private final StopStrip strip;
  private final MapView map;
  private final ReadOnlyIntegerWrapper present = new ReadOnlyIntegerWrapper(this, "present", -1);

  /**
   * @param map the map in slide style, already on the session
   * @param end what Esc does
   */
  public Presentation(Session session, MapView map, Runnable end) {
    this.session = session;
    this.map = map;
    stops = Stops.of(session.visible().get());
    Strings strings = Strings.of("shell");
    slide = new Slide(strings);
    slide.scale(1, SIDE);
    strip = new StopStrip(strings, this::go);
    getStyleClass().add("sj-slide");
    setCenter(map);
    setRight(slide);
    setBottom(strip);
    addEventFilter(KeyEvent.KEY_PRESSED, e -> press(e, end));
    widthProperty().addListener((w, before, now) -> scale());
    heightProperty().addListener((h, before, now) -> scale());
  }

  /** Type grows and shrinks with the screen. */
  private void scale() {
    double factor = Math.clamp(Math.min(getWidth() / WIDTH, getHeight() / HEIGHT), 0.8, 2.4);
    slide.scale(factor, SIDE);
    if (present.get() >= 0) {
      slide.show(stops.get(present.get()), palette());
      strip.show(stops, present.get(), palette());
    }
  }

  /** Number of the stop shown, from 0. */
  public ReadOnlyIntegerProperty present() {
    return present.getReadOnlyProperty();
  }

  public int count() {
    return stops.size();
  }

  /** Whether the map stands still and is painted. */
  public boolean settled() {
    return map.settled();
  }

  /** Ends the map's flight and paints at once, for pictures. */
  public void settle() {
    map.settle();
  }

  /** Shows the selected visit's stop, else the first. */
  public void begin() {
    int at = 0;
    for (int i = 0; i < stops.size(); i++) {
      if (session.selection().get().contains(stops.get(i).visit().id())) {
        at = i;
      }
    }
    go(at);
    requestFocus();
  }

  private void go(int index) {
    if (stops.isEmpty() || index < 0 || index >= stops.size() || index == present.get()) {
      return;
    }
    present.set(index);
    Stop stop = stops.get(index);
    slide.show(stop, palette());
    strip.show(stops, index, palette());
    session.selection().set(Selection.of(stop.visit().id()));
    fly();
  }

  /** Flies to the present stop; before the map has a size there is nowhere to fly. */
  private void fly() {
    if (present.get() >= 0 && map.getWidth() > 0 && map.getHeight() > 0) {
      map.flyTo(stops.get(present.get()).visit().id());
    }
  }

  @Override
  protected void layoutChildren() {
    boolean first = map.getWidth() <= 0;
    super.layoutChildren();
    if (first) {
      map.layout();
      fly();
    }
  }

  private Palette palette() {
    return Palette.of(session.theme().get());
  }

  private void press(KeyEvent e, Runnable end) {
    switch (e.getCode()) {
      case RIGHT, DOWN, SPACE, PAGE_DOWN, ENTER -> go(present.get() + 1);
      case LEFT, UP, PAGE_UP, BACK_SPACE -> go(present.get() - 1);
      case HOME -> go(0);
      case END -> go(stops.size() - 1);
      case ESCAPE, F5 -> end.run();
      default -> {
        return;
      }
    }
    e.consume();
  }
}
