package sojourn.ui.timeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;
import sojourn.model.VisitId;
import sojourn.model.time.DateStyle;
import sojourn.paint.Palette;
import sojourn.session.Selection;
import sojourn.session.Session;
import sojourn.session.TimeWindow;
import sojourn.session.Visible;

/** The timeline panel: header, axis, lanes, the opened visit, and the strip of the whole collection. */
public final class TimelineView extends Region {

  private static final double HEADER = 36;

  /** Pixels within which the time cursor is drawn to the beginning or end of a visit. */
  private static final double SNAP = 6;

  private final Session session;
  private final FontMeasure fonts = new FontMeasure();
  private final Canvas canvas = new Canvas();
  private final CursorLine cursorLine = new CursorLine();
  private final ObjectProperty<Lanes> lanes = new SimpleObjectProperty<>(this, "lanes", Lanes.USUAL);
  private final Playback playback;
  private final TimelineHeader header;
  private final TimelinePainter painter = new TimelinePainter(fonts);
  private final Histogram.Memory histograms = new Histogram.Memory();
  private final Glide glide;
  private TimelineContent content;
  private @Nullable TimelineLayout layout;
  private @Nullable TimeWindow heldStrip;
  private @Nullable EntityId focused;
  private double scroll;
  private boolean painted;

  public TimelineView(Session session) {
    this.session = session;
    content = TimelineContent.of(session.visible().get(), lanes.get(), null, null);
    glide = new Glide(aim(), this::relayout);
    playback = new Playback(session, this);
    header = new TimelineHeader(this::showLevel, new PlayControls(playback), lanes);
    getStyleClass().add("sj-timeline");
    getStylesheets().add(Objects.requireNonNull(TimelineView.class.getResource("/styles/timeline.css")).toExternalForm());
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.PARENT);
    getChildren().addAll(canvas, cursorLine, header);
    session.visible().addListener((value, before, now) -> refill(before, now));
    session.timeWindow().addListener((value, before, now) -> follow());
    session.selection().addListener((value, before, now) -> reveal(now));
    session.brush().addListener((value, before, now) -> repaint());
    session.theme().addListener((value, before, now) -> repaint());
    session.timeCursor().addListener((value, before, now) -> cursorLine.show(now, current()));
    session.comparison().addListener((value, before, now) -> regroup());
    lanes.addListener((value, before, now) -> regroup());
    focusedProperty().addListener((value, before, now) -> repaint());
    TimelineGestures gestures = new TimelineGestures(this, session, canvas);
    new TimelineKeys(this, session, playback).listen();
    gestures.listen();
    setMinSize(320, 120);
    setPrefSize(1600, 314);
    widthProperty().addListener((value, before, now) -> header.show(resized().level()));
    header.show(coming().level());
  }

  /** The middle of what stands for a visit or encounter, on the screen; empty while it is not drawn. */
  public Optional<Point2D> pointOf(EntityId id) {
    glide.finish();
    layout();
    TimelineLayout now = current();
    return now.boxOf(id)
        .map(box -> box.within(now.frame().left(), now.frame().right()))
        .filter(box -> box.width() > 0 && now.frame().body().contains(box.centreX(), box.centreY()))
        .map(box -> canvas.localToScreen(box.centreX(), box.centreY()));
  }

  /** Where the overview strip draws the time window, for a hand that takes hold of it; in the scene's coordinates. */
  public Bounds windowOnStrip() {
    glide.finish();
    layout();
    Box window = current().strip().window();
    return canvas.localToScene(new BoundingBox(window.x(), window.y(), window.width(), window.height()));
  }

  TimelineContent content() {
    return content;
  }

  /** The layout of the last pulse, made now if there is none. */
  TimelineLayout current() {
    TimelineLayout now = layout;
    if (now == null) {
      now = layout(frame());
      double farthest = now.farthestScroll();
      if (scroll > farthest) {
        scroll = farthest;
        now = layout(frame());
      }
      layout = now;
    }
    return now;
  }

  private TimelineLayout layout(Frame frame) {
    return TimelineLayout.of(content, frame, fonts, histograms.of(content, frame, fonts));
  }

  private TimeScale resized() {
    relayout();
    return coming();
  }

  /** The axis as it will be once it stands still. */
  TimeScale coming() {
    TimeScale scale = current().scale();
    return TimeScale.of(glide.aim(), scale.left(), scale.right());
  }

  /** Sets the time window to the nearest that can be shown, at once, as the hand on the mouse expects. */
  void showWindow(TimeWindow wish) {
    TimeWindow next = content.bounds().clamp(wish);
    glide.jump(content.bounds().shown(next));
    session.timeWindow().set(next);
  }

  /** The same in a short movement. */
  void glideTo(TimeWindow wish) {
    session.timeWindow().set(content.bounds().clamp(wish));
  }

  private TimeWindow aim() {
    return content.bounds().shown(session.timeWindow().get());
  }

  private void follow() {
    if (getScene() == null || getScene().getWindow() == null || !getScene().getWindow().isShowing()) {
      glide.jump(aim());
    } else {
      glide.to(aim());
    }
    header.show(coming().level());
  }

  void showEverything() {
    session.timeWindow().set(null);
  }

  /** Shows some days with room around them. */
  void showAround(double from, double to) {
    session.timeWindow().set(content.bounds().around(from, to));
  }

  /** Moves the window, if need be, so that some days come into sight. */
  void bringIntoSight(double from, double to) {
    TimeScale scale = coming();
    if (to < scale.start() || from > scale.end()) {
      double length = scale.end() - scale.start();
      double middle = (from + to) / 2;
      glideTo(new TimeWindow(middle - length / 2, middle + length / 2));
    }
  }

  void scrollBy(double pixels) {
    double next = Math.clamp(scroll + pixels, 0, current().farthestScroll());
    if (next != scroll) {
      scroll = next;
      relayout();
    }
  }

  /** Keeps the strip's scale as it is while its window is dragged. */
  void holdStrip(boolean hold) {
    heldStrip = hold ? current().frame().strip() : null;
    relayout();
  }

  /** Where the arrow keys are; null when the mouse takes over. */
  void focusMark(@Nullable EntityId id) {
    focused = id;
    setAccessibleText(id == null ? summary() : MarkText.of(content.snapshot(), id).map(MarkText::spoken).orElse(summary()));
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    repaint();
  }

  @Nullable EntityId focusedMark() {
    return focused;
  }

  /** Whether nothing should move more than it has to. */
  boolean still() {
    return getScene() != null && getScene().getPreferences().isReducedMotion();
  }

  Playback playback() {
    return playback;
  }

  /** Keeps the time cursor in sight: turned over like a page while it runs. */
  void follow(double moment, boolean running) {
    TimeScale scale = coming();
    if (session.timeWindow().get() == null || (moment >= scale.start() && moment < scale.end())) {
      return;
    }
    double length = scale.end() - scale.start();
    double start = running ? moment - length * 0.05 : moment - length / 2;
    glideTo(new TimeWindow(start, start + length));
  }

  /** Moves the time cursor to a pixel of the axis; near the beginning or end of a visit to that, unless {@code free}. */
  void cursorAt(double x, boolean free) {
    session.prepareWhereabouts();
    TimeScale scale = current().scale();
    double moment = Math.clamp(scale.day(x), scale.start(), Math.nextDown(scale.end()));
    playback.go(free ? moment : session.whereabouts().get().snapped(moment, SNAP / scale.pixelsPerDay()));
  }

  private void showLevel(ZoomLevel level) {
    TimeScale scale = coming();
    if (scale.level() == level) {
      return;
    }
    double about = scale.day((scale.left() + scale.right()) / 2);
    EntityId chosen = Related.visit(content, session.selection().get().primary());
    Optional<Stop> stop = content.stops().stream().filter(s -> s.id().equals(chosen)).findFirst();
    if (stop.isPresent() && stop.get().dated()) {
      about = (stop.get().from() + stop.get().to()) / 2;
    } else if (session.timeWindow().get() == null) {
      about = content.stops().stream().filter(Stop::dated).findFirst().map(s -> (s.from() + s.to()) / 2).orElse(about);
    }
    session.timeWindow().set(content.bounds().at(level, about, scale.right() - scale.left()));
  }

  /** What has a lane, and their order: kept with the window. */
  public ObjectProperty<Lanes> lanes() {
    return lanes;
  }

  private void regroup() {
    content = TimelineContent.of(session.visible().get(), lanes.get(), session.comparison().get(), content);
    scroll = 0;
    relayout();
  }

  private void refill(Visible before, Visible now) {
    boolean same =
        before.snapshot().equals(now.snapshot()) && before.filter().withWindow(null).equals(now.filter().withWindow(null));
    if (!same) {
      content = TimelineContent.of(now, lanes.get(), session.comparison().get(), content);
      glide.jump(aim());
      setAccessibleText(summary());
    } else if (content.changesWith(now)) {
      content = TimelineContent.of(now, lanes.get(), session.comparison().get(), content);
    } else {
      return; // another window alone was followed when it was set
    }
    relayout();
    header.show(coming().level());
  }

  private String summary() {
    TimeWindow fit = content.bounds().fit();
    return Words.of("accessible.panel", DateStyle.SHORT.day((long) fit.start()), DateStyle.SHORT.day((long) fit.end() - 1), content.visits());
  }

  /** A choice made elsewhere comes into sight: its lane, not its time. */
  private void reveal(Selection selection) {
    relayout();
    EntityId primary = selection.primary();
    if (primary != null && getWidth() > 0) {
      TimelineLayout now = current();
      Box body = now.frame().body();
      Set<EntityId> related = Related.to(content, primary);
      Optional<Box> box = related.stream().map(now::boxOf).flatMap(Optional::stream).findFirst().or(() -> laneOf(now, primary));
      box.filter(b -> b.y() < body.y() || b.bottom() > body.bottom()).ifPresent(b -> scrollBy(b.centreY() - body.centreY()));
    }
  }

  /** The lane of something that is out of sight and has no mark. */
  private Optional<Box> laneOf(TimelineLayout now, EntityId id) {
    Optional<EntityId> lane = content.visitOf(id).flatMap(content::laneOf).map(TravellerLane::id);
    return now.heads().stream().filter(h -> h.id() != null && h.id().equals(lane.orElse(id))).map(LaneHead::lane).findFirst();
  }

  private Frame frame() {
    double height = Math.max(80, getHeight() - HEADER);
    TimeWindow window = session.timeWindow().get();
    TimeWindow strip = heldStrip != null ? heldStrip : content.bounds().strip(window);
    VisitId open = Related.visit(content, session.selection().get().primary());
    return new Frame(Math.max(320, getWidth()), height, scroll, glide.now(), strip, open);
  }

  private void relayout() {
    layout = null;
    repaint();
  }

  private void repaint() {
    painted = false;
    requestLayout();
  }

  private Emphasis emphasis(TimelineLayout now) {
    Selection selection = session.selection().get();
    Set<EntityId> selected = new LinkedHashSet<>();
    selection.ids().forEach(id -> selected.addAll(drawn(now, id)));
    Set<EntityId> brushed = drawn(now, session.brush().get());
    return new Emphasis(selected, selection.primary(), brushed, isFocused() ? standing(now, focused) : null);
  }

  private @Nullable EntityId standing(TimelineLayout now, @Nullable EntityId id) {
    return id == null || now.shown().contains(id) ? id : content.visitOf(id).orElse(null);
  }

  /** The marks for something; an encounter that is not drawn itself is shown by its visit. */
  private Set<EntityId> drawn(TimelineLayout now, @Nullable EntityId id) {
    if (id == null) {
      return Set.of();
    }
    Set<EntityId> related = Related.to(content, id);
    Set<EntityId> shown = now.shown();
    for (EntityId mark : List.copyOf(related)) {
      if (!shown.contains(mark) && !(mark instanceof VisitId)) {
        content.visitOf(mark).ifPresent(related::add);
      }
    }
    return related;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    if (canvas.getWidth() != width || canvas.getHeight() != height - HEADER) {
      canvas.setWidth(width);
      canvas.setHeight(Math.max(1, height - HEADER));
      layout = null;
      painted = false;
    }
    header.resizeRelocate(0, 0, width, HEADER);
    canvas.relocate(0, HEADER);
    TimelineLayout now = current();
    cursorLine.resizeRelocate(0, HEADER, width, Math.max(1, height - HEADER));
    cursorLine.show(session.timeCursor().get(), now);
    header.tellLanes(now.lanesInSight(), now.lanes());
    if (!painted) {
      painter.paint(canvas.getGraphicsContext2D(), now, Palette.of(session.theme().get()), emphasis(now), message());
      painted = true; // another text in the header lays it out again, and is no reason to paint
    }
  }

  private String message() {
    if (!content.isEmpty()) {
      return "";
    }
    return Words.of(content.snapshot().visits().isEmpty() ? "empty.collection" : "empty.filter");
  }
}
