package sojourn.ui.shell.present;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import sojourn.atlas.LonLat;
import sojourn.model.EntityId;
import sojourn.model.Place;
import sojourn.model.Visit;
import sojourn.model.step.Area;
import sojourn.model.step.Riddle;
import sojourn.model.step.Stop;
import sojourn.model.step.Veil;
import sojourn.paint.Palette;
import sojourn.session.Selection;
import sojourn.session.Session;
import sojourn.ui.control.Strings;
import sojourn.ui.map.MapView;

/**
 * A lesson step by step: map left, the place with its quote right, the stops below. Works on a session of its own, so that the window behind stays as it
 * is. Arrow keys, space and presenter remotes step, and reveal first what is hidden; R or a click reveals, N, D and G hide names, dates and the next
 * stop; a number and Enter go to a step; B or a full stop makes the screen black, L shows a pointer, T a clock; Esc ends.
 */
public final class Presentation extends StackPane {

  private static final double SIDE = 600;
  private static final double WIDTH = 1600;
  private static final double HEIGHT = 900;
  private static final double CLOSE = 5;

  private final Session session;
  private final Course course;
  private final Runnable end;
  private final Slide slide;
  private final StopStrip strip;
  private final MapView map;
  private final Riddles riddles = new Riddles();
  private final Tools tools;
  private final ScreenView view;
  private final ReadOnlyIntegerWrapper present = new ReadOnlyIntegerWrapper(this, "present", -1);
  private Consumer<Notes> notes = told -> { };

  /** What only the speaker reads: the step, and what comes next, empty at the end. */
  public record Notes(int number, int count, Stop now, Optional<Stop> next, boolean hidden) {}

  /**
   * @param session the presentation's own
   * @param map the map in slide style, already on the session
   * @param end what Esc does
   */
  public Presentation(Session session, Course course, MapView map, Runnable end) {
    this.session = session;
    this.course = course;
    this.map = map;
    this.end = end;
    Strings strings = Strings.of("shell");
    slide = new Slide(strings);
    slide.scale(1, SIDE);
    strip = new StopStrip(strings, this::go);
    tools = new Tools(strings);
    view = new ScreenView(session);
    getStyleClass().add("sj-slide");
    BorderPane content = new BorderPane(map, null, slide, strip, null);
    getChildren().addAll(content, tools);
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
    widthProperty().addListener((w, before, now) -> scale());
    heightProperty().addListener((h, before, now) -> scale());
    session.theme().addListener((t, before, now) -> tell());
  }

  /** Tells the speaker's screen of every step. */
  public void tell(Consumer<Notes> speaker) {
    notes = speaker;
  }

  /** Type grows and shrinks with the screen. */
  private void scale() {
    double factor = Math.clamp(Math.min(getWidth() / WIDTH, getHeight() / HEIGHT), 0.8, 2.4);
    slide.scale(factor, SIDE);
    strip.scale(factor);
    tools.scale(factor);
    tell();
  }

  /** Number of the stop shown, from 0. */
  public ReadOnlyIntegerProperty present() {
    return present.getReadOnlyProperty();
  }

  public int count() {
    return course.size();
  }

  /** The presentation's own session. */
  public Session session() {
    return session;
  }

  /** What is hidden now. */
  public Veil veil() {
    return veil(present.get());
  }

  private Veil veil(int at) {
    return at < 0 ? Veil.NONE : riddles.veil(at, course.step(at).hidden());
  }

  /** Whether the map stands still and is painted. */
  public boolean settled() {
    return map.settled();
  }

  /** Whether the map is on its way. */
  public boolean flying() {
    return map.flying();
  }

  /** Ends the map's flight and paints at once, for pictures. */
  public void settle() {
    map.settle();
  }

  /** Shows the selected visit's stop, else the first. */
  public void begin() {
    int at = 0;
    List<EntityId> chosen = session.selection().get().ids();
    for (int i = 0; i < course.size() && !chosen.isEmpty(); i++) {
      if (course.step(i).chosen().stream().anyMatch(c -> chosen.contains(c.id()))) {
        at = i;
      }
    }
    go(at);
    requestFocus();
  }

  /** Shows a step; does nothing beyond the ends. */
  public void go(int index) {
    if (index >= 0 && index < course.size() && index != present.get()) {
      present.set(index);
      show();
    }
  }

  /** Hides something at every step, or no longer. */
  public void hide(Riddle riddle) {
    riddles.toggle(riddle);
    show();
  }

  /** Shows what is hidden at this step; false when nothing is. */
  public boolean reveal() {
    boolean hidden = veil().hides();
    if (hidden) {
      riddles.reveal(present.get());
      show();
    }
    return hidden;
  }

  private void show() {
    tell();
    if (present.get() < 0) {
      return;
    }
    Stop stop = course.at(present.get());
    Veil veil = veil();
    boolean guessing = riddles.asksNext(present.get(), stop.step().hidden());
    view.show(stop, guessing ? last(veil.next() ? present.get() - 1 : present.get()) : ScreenView.ALWAYS, course.snapshot());
    map.veil(veil);
    session.selection().set(veil.next() ? Selection.NONE : view.chosen(stop, course.snapshot()));
    fly();
  }

  private long last(int at) {
    Visit visit = course.at(at).visit();
    return visit == null || visit.stay() == null ? ScreenView.ALWAYS : visit.stay().latest();
  }

  /** Puts the words of the present step on the screen, and on the speaker's. */
  private void tell() {
    int at = present.get();
    if (at >= 0) {
      Stop stop = course.at(at);
      Palette palette = Palette.of(session.theme().get());
      slide.show(stop, veil(), palette);
      strip.show(course, at, this::veil, palette);
      Optional<Stop> next = at + 1 < course.size() ? Optional.of(course.at(at + 1)) : Optional.empty();
      notes.accept(new Notes(at + 1, course.size(), stop, next, veil().hides()));
    }
  }

  /** Flies to the present stop; before the map has a size there is nowhere to fly. */
  private void fly() {
    if (present.get() < 0 || map.getWidth() <= 0 || map.getHeight() <= 0 || veil().next()) {
      return;
    }
    Stop stop = course.at(present.get());
    Area area = stop.step().area();
    Place place = stop.visit() == null ? null : course.snapshot().placeOf(stop.visit());
    if (area != null) {
      map.flyTo(area);
    } else if (place != null && place.located()) {
      map.flyTo(new LonLat(place.longitude(), place.latitude()), CLOSE);
    } else {
      map.fit();
    }
  }

  @Override
  protected void layoutChildren() {
    boolean first = map.getWidth() <= 0;
    super.layoutChildren();
    if (first && map.getParent() instanceof BorderPane content) {
      content.layout();
      map.layout();
      fly();
    }
  }

  private void forward() {
    if (!reveal()) {
      go(present.get() + 1);
    }
  }

  private void click(MouseEvent e) {
    if (tools.lift() || ((map.isHover() || slide.isHover()) && reveal())) {
      e.consume();
    }
  }

  private void press(KeyEvent e) {
    KeyCode key = e.getCode();
    if (key == KeyCode.ESCAPE || key == KeyCode.F5) {
      end.run();
    } else if (key == KeyCode.B || key == KeyCode.PERIOD || key == KeyCode.DECIMAL) {
      tools.dark();
    } else if (key.isModifierKey() || tools.lift()) {
      // a key makes the screen light again and does no more
    } else if (key.isDigitKey()) {
      tools.type(key.getName());
    } else if (key == KeyCode.ENTER && tools.typed() > 0) {
      go(Math.min(tools.take(), course.size()) - 1);
    } else if (!step(key)) {
      return;
    }
    e.consume();
  }

  private boolean step(KeyCode key) {
    switch (key) {
      case RIGHT, DOWN, SPACE, PAGE_DOWN, ENTER -> forward();
      case LEFT, UP, PAGE_UP, BACK_SPACE -> go(present.get() - 1);
      case HOME -> go(0);
      case END -> go(course.size() - 1);
      case R -> reveal();
      case N -> hide(Riddle.NAMES);
      case D -> hide(Riddle.DATES);
      case G -> hide(Riddle.NEXT);
      case L -> tools.pointer();
      case T -> tools.clock();
      default -> {
        return false;
      }
    }
    return true;
  }
}
