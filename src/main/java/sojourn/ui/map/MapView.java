package sojourn.ui.map;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.Box;
import sojourn.atlas.LonLat;
import sojourn.atlas.MapFrame;
import sojourn.atlas.journey.Emphasis;
import sojourn.atlas.journey.LegPath;
import sojourn.atlas.journey.MapStyle;
import sojourn.atlas.journey.Mark;
import sojourn.atlas.journey.Stop;
import sojourn.atlas.journey.StopDates;
import sojourn.atlas.journey.Stops;
import sojourn.atlas.world.BaseMap;
import sojourn.model.EntityId;
import sojourn.model.VisitId;
import sojourn.model.step.Area;
import sojourn.model.step.Veil;
import sojourn.model.time.DateStyle;
import sojourn.paint.Palette;
import sojourn.session.Comparison;
import sojourn.session.InlineJobs;
import sojourn.session.Jobs;
import sojourn.session.Selection;
import sojourn.session.Session;
import sojourn.session.ground.Grounds;
import sojourn.ui.control.Strings;
import sojourn.ui.map.ground.GroundCard;
import sojourn.session.TimeCursor;
import sojourn.ui.map.where.CompareLayer;
import sojourn.ui.map.where.WhereLayer;

/** The map panel: marks and legs of what is visible over the base map, brushed and selected together with the other panels. */
public final class MapView extends Region {

  private static final double MUTED = 0.35;
  private static final double SLIDE_MILLIS = 1200;
  private static final double HUSHED = 0.12;

  private final Session session;
  private final MapStyle style;
  private final Strings words = Strings.of("map");
  private final com.gluonhq.maps.MapView tilesView = new com.gluonhq.maps.MapView();
  private final TileLayer tiles = new TileLayer(tilesView, this::tilePainted);
  private final Backdrop backdrop = new Backdrop(tilesView);
  private final ImageView marks = new ImageView();
  private final ImageView corners = new ImageView();
  private final WhereLayer where;
  private final CompareLayer compare;
  private final MapStudio studio;
  private final MapControls controls;
  private final MapCamera camera;
  private final HoverCard card;
  private final Rectangle clip = new Rectangle();
  private @Nullable Mark focusMark;
  private Veil veil = Veil.NONE;
  private @Nullable Grounds grounds;
  private @Nullable GroundCard groundCard;
  /** Whether other places are to be seen than before, and the map looks at them once they are known. */
  private boolean refits;

  /** For a panel of the window, which paints at once. */
  public MapView(Session session) {
    this(session, MapStyle.PANEL, new InlineJobs());
  }

  /** {@code jobs} paint pictures of large collections. */
  public MapView(Session session, MapStyle style, Jobs jobs) {
    this.session = session;
    this.style = style;
    studio = new MapStudio(jobs, style, words.text("map.credit.panel"), MapContent.of(session.visible().get()), this::show);
    where = new WhereLayer(words);
    compare = new CompareLayer(words);
    camera = new MapCamera(session, style.crowded(), this::requestLayout);
    card = new HoverCard(words);
    controls = new MapControls(words, camera, session, this::fit);
    getStyleClass().add("sj-map");
    setClip(clip);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(words.text("map.accessible.name"));
    tilesView.addLayer(tiles);
    tilesView.setMouseTransparent(true);
    tilesView.setFocusTraversable(false);
    marks.setMouseTransparent(true);
    corners.setMouseTransparent(true);
    getChildren().addAll(tilesView, backdrop.node(), marks, corners, compare, where, controls.empty(), card);
    if (style.crowded()) {
      getChildren().add(controls.buttons());
    }
    new MapGestures(this, session, camera).install();
    listen();
  }

  private void listen() {
    session.visible().addListener((value, before, now) -> {
      if (!before.snapshot().places().equals(now.snapshot().places())) {
        refits = true;
      }
      requestLayout();
      if (!refits && studio.shown() != null) {
        ask(camera.frame()); // the painter need not wait for the other panels
      }
    });
    session.brush().addListener((value, before, now) -> requestLayout());
    session.theme().addListener((value, before, now) -> requestLayout());
    session.ground().addListener((value, before, now) -> requestLayout());
    if (style.crowded()) {
      session.timeCursor().addListener((value, before, now) -> showWhere());
      session.whereabouts().addListener((value, before, now) -> showWhere());
      session.comparison().addListener((value, before, now) -> requestLayout());
    }
    session.selection().addListener((value, before, now) -> {
      requestLayout();
      seek(now);
    });
    widthProperty().addListener((value, before, now) -> camera.resized(getWidth(), getHeight()));
    heightProperty().addListener((value, before, now) -> camera.resized(getWidth(), getHeight()));
  }

  // ---- what others may ask for

  /**
   * Offers a choice of base map beside the zoom buttons.
   *
   * @param files asks for a file
   */
  public void offer(Grounds choices, Supplier<Optional<Path>> files) {
    GroundCard made = new GroundCard(choices, session, files, camera::show, words);
    grounds = choices;
    groundCard = made;
    getChildren().add(made);
    controls.offerGrounds(made::toggle);
  }

  private void tilePainted() {
    if (grounds != null) {
      grounds.check();
    }
    requestLayout();
  }

  /** Zooms so that all stops and legs are seen. */
  public void fit() {
    camera.fit(studio.content().journeys(), true);
  }

  /** Flies to a visit's place and stays at a zoom where its country is seen. */
  public void flyTo(VisitId id) {
    BitSet rows = Touched.by(session.visible().get(), id);
    Stops.of(studio.content().journeys()).stream()
        .filter(s -> s.visits().any(rows))
        .findFirst()
        .map(Stop::at)
        .ifPresent(at -> camera.flyTo(at, style.crowded() ? Math.max(camera.zoom(), 4.5) : 5, style.crowded() ? 0 : SLIDE_MILLIS));
  }

  /** Flies to a place, so slowly that it can be followed. */
  public void flyTo(LonLat place, double zoom) {
    camera.flyTo(place, zoom, SLIDE_MILLIS);
  }

  /** Flies until a part of the world is seen, as slowly. */
  public void flyTo(Area area) {
    camera.flyTo(area, SLIDE_MILLIS);
  }

  /** Whether it is on its way. */
  public boolean flying() {
    return camera.flying();
  }

  /** Keeps names or dates from those who look, or shows them again. */
  public void veil(Veil next) {
    if (!next.equals(veil)) {
      veil = next;
      requestLayout();
    }
  }

  /** Looks at a place at a Web Mercator zoom, with no flight. */
  public void lookAt(LonLat place, double zoom) {
    camera.lookAt(place, zoom);
  }

  /** The middle of the mark that stands for something, in this panel; empty while none is drawn. */
  public Optional<Point2D> pointOf(EntityId id) {
    MapLayout layout = shown();
    Mark mark = layout == null ? null : layout.markOf(Touched.by(session.visible().get(), id));
    return mark == null ? Optional.empty() : Optional.of(new Point2D(mark.x(), mark.y()));
  }

  /** Whether all is painted: no flight under way, every tile there. */
  public boolean settled() {
    return !camera.flying() && studio.current() && tiles.settled();
  }

  /** Whether the marks of all that is visible now are shown, where the map looks now; its tiles may still be painted. */
  public boolean current() {
    return !isNeedsLayout() && studio.current();
  }

  /** Ends a flight at its destination and paints what is missing before returning, for pictures. */
  public void settle() {
    camera.land();
    requestLayout();
    layout();
    if (studio.prepareNow()) {
      requestLayout();
      layout();
    }
    studio.settle();
    layout();
    tiles.settle();
    backdrop.show(tiles.tiles(), camera.frame(), camera.zoom(), density());
    if (grounds != null) {
      grounds.check();
    }
  }

  // ---- for the gestures

  @Nullable MapLayout shown() {
    PaintedMap picture = studio.shown();
    return picture == null ? null : picture.layout();
  }

  List<Mark> marksByTime() {
    MapLayout layout = shown();
    return layout == null ? List.of() : layout.byTime();
  }

  void focusOn(@Nullable Mark mark) {
    focusMark = mark;
    setAccessibleText(mark == null ? words.text("map.accessible.name") : words.text("map.accessible.mark", mark.name(), StopDates.of(mark.stops().getFirst(), StopDates.Wording.FULL), mark.encounters()));
    requestLayout();
  }

  /** Opens or closes the choice of base map; whether there is one. */
  boolean chooseGround() {
    if (groundCard != null) {
      groundCard.toggle();
    }
    return groundCard != null;
  }

  @Nullable Mark focusMark() {
    return focusMark;
  }

  void showCard(@Nullable Mark mark) {
    MapLayout layout = shown();
    if (mark == null || layout == null || !style.crowded()) {
      card.setVisible(false);
      return;
    }
    card.tell(mark, session.visible().get(), Palette.of(session.theme().get()));
    Emphasis emphasis = emphasis();
    List<Box> precious = new ArrayList<>(layout.boxesOf(emphasis.primary()));
    precious.addAll(layout.boxesOf(emphasis.chosen()));
    List<Box> others = layout.scene().marks().stream().filter(m -> !m.equals(mark)).map(m -> m.box().grown(4)).toList();
    card.showBeside(mark, precious, others, new Box(0, 0, getWidth(), getHeight()));
  }

  /** Says for how many legs a line stands. */
  void showCard(LegPath line, double x, double y) {
    MapLayout layout = shown();
    if (layout != null && style.crowded()) {
      Mark from = layout.markOf(line.leg().from());
      Mark to = layout.markOf(line.leg().to());
      if (from != null && to != null) {
        card.tell(from.name(), to.name(), line.load().legs(), layout.back(line));
        card.showAt(x, y, getWidth(), getHeight());
      }
    }
  }

  /** Looks closer at a mark of several places; where no zoom parts them a menu lists them. */
  void open(Mark mark) {
    List<Stop> stops = mark.stops();
    if (camera.opens(stops.stream().map(Stop::at).toList())) {
      return;
    }
    Point2D at = localToScreen(mark.x() + mark.radius() + 4, mark.y());
    PlaceMenu.of(stops, session, words).show(this, at.getX(), at.getY());
  }

  private Emphasis emphasis() {
    EntityId brush = session.brush().get();
    return Touched.emphasis(session.visible().get(), session.selection().get(), brush);
  }

  private void seek(Selection selection) {
    EntityId primary = selection.primary();
    MapLayout layout = shown();
    if (primary == null || layout == null) {
      return;
    }
    BitSet visits = Touched.by(session.visible().get(), primary);
    Mark mark = layout.markOf(visits);
    if (mark != null && !layout.scene().frame().sees(mark.x(), mark.y(), -16)) {
      camera.flyTo(mark.stops().getFirst().at(), camera.zoom(), 0);
    }
  }

  // ---- painting

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    if (width < 1 || height < 1) {
      return;
    }
    MapContent content = studio.content(session.visible().get());
    if (refits && content.visible().equals(session.visible().get())) {
      refits = false;
      camera.refitUnlessMoved();
    }
    camera.ready(content.journeys(), width, height);
    MapFrame frame = camera.frame();
    clip.setWidth(width);
    clip.setHeight(height);
    tilesView.resizeRelocate(0, 0, width + TileLayer.SPARE, height + TileLayer.SPARE);
    Palette palette = Palette.of(session.theme().get());
    PaintedMap before = studio.shown();
    if (before != null && !before.ask().frame().equals(frame)) {
      before.follow(frame, marks);
    }
    if (refits && !camera.moved()) {
      studio.prepare(session.visible().get(), this::requestLayout);
      return;
    }
    ask(frame);
    tiles.paint(TilePaint.of(palette, studio.content().visited(), camera.meridian(), session.ground().get()));
    showWhere();
    if (getScene() != null) {
      tiles.look(frame, camera.zoom());
      backdrop.show(tiles.tiles(), frame, camera.zoom(), density());
    }
    if (groundCard != null) {
      groundCard.placed();
    }
  }

  private void ask(MapFrame frame) {
    Optional<Box> buttons = style.crowded() ? Optional.of(controls.place(getWidth(), getHeight())) : Optional.empty();
    Palette palette = Palette.of(session.theme().get());
    studio.ask(new MapAsk(session.visible().get(), frame, session.selection().get(), session.brush().get(), palette, buttons, density(), focusMark, session.ground().get(), veil));
  }

  /** Where everybody was lies over the painted map, which steps back and need not be painted for it. */
  private void showWhere() {
    TimeCursor cursor = style.crowded() ? session.timeCursor().get() : null;
    Comparison two = style.crowded() ? session.comparison().get() : null;
    marks.setOpacity(two != null ? HUSHED : cursor != null ? MUTED : 1);
    if (getWidth() >= 1 && getHeight() >= 1) {
      compare.show(two, session.visible().get(), camera.frame(), Palette.of(session.theme().get()), cursor != null);
      where.show(cursor, session.whereabouts().get(), camera.frame(), Palette.of(session.theme().get()), this::keptFree);
    }
    if (focusMark == null) {
      setAccessibleText(cursor == null ? words.text("map.accessible.name") : words.text("map.where.accessible", DateStyle.LONG.day(cursor.date()), where.people()));
    }
  }

  private List<Box> keptFree() {
    Box buttons = controls.place(getWidth(), getHeight());
    return List.of(buttons, new Box(0, 0, 340, 44));
  }

  private void show(PaintedMap picture) {
    picture.show(marks, corners);
    if (refits) {
      requestLayout();
    }
    MapFrame now = camera.frame();
    if (!picture.ask().frame().equals(now)) {
      picture.follow(now, marks);
    }
    tiles.paint(TilePaint.of(picture.ask().palette(), picture.content().visited(), camera.meridian(), session.ground().get()));
    controls.tellIfEmpty(picture.ask().visible(), picture.layout().scene().marks().isEmpty(), getWidth(), getHeight());
  }

  private double density() {
    return getScene() == null || getScene().getWindow() == null ? 1 : Math.max(1, getScene().getWindow().getRenderScaleX());
  }
}
