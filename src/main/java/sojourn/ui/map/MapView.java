package sojourn.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import sojourn.atlas.journey.JourneyLayout;
import sojourn.atlas.journey.JourneyScene;
import sojourn.atlas.journey.Journeys;
import sojourn.atlas.journey.MapStyle;
import sojourn.atlas.journey.Mark;
import sojourn.atlas.journey.Stop;
import sojourn.atlas.journey.StopDates;
import sojourn.atlas.journey.Stops;
import sojourn.atlas.world.BaseMap;
import sojourn.model.EntityId;
import sojourn.model.VisitId;
import sojourn.paint.Legend;
import sojourn.paint.Palette;
import sojourn.paint.Typeface;
import sojourn.paint.Visited;
import sojourn.session.Selection;
import sojourn.session.Session;
import sojourn.ui.control.Strings;

/** The map panel: marks and legs of what is visible over the base map, brushed and selected together with the other panels. */
public final class MapView extends Region {

  private final Session session;
  private final MapStyle style;
  private final Strings words = Strings.of("map");
  private final com.gluonhq.maps.MapView tilesView = new com.gluonhq.maps.MapView();
  private final TileLayer tiles = new TileLayer(tilesView, this::requestLayout);
  private final ImageView picture = new ImageView();
  private final MapPainter painter = new MapPainter(picture);
  private final MapControls controls;
  private final MapCamera camera;
  private final HoverCard card;
  private Journeys journeys;
  private final Rectangle clip = new Rectangle();
  private @Nullable MapLayout layout;
  private @Nullable Mark focusMark;

  /** For a panel of the window. */
  public MapView(Session session) {
    this(session, MapStyle.PANEL);
  }

  public MapView(Session session, MapStyle style) {
    this.session = session;
    this.style = style;
    this.journeys = MapLayout.journeys(session.visible().get());
    camera = new MapCamera(session, style.crowded(), this::requestLayout);
    card = new HoverCard(words);
    controls = new MapControls(words, camera, session);
    getStyleClass().add("sj-map");
    setClip(clip);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(words.text("map.accessible.name"));
    tilesView.addLayer(tiles);
    tilesView.setMouseTransparent(true);
    tilesView.setFocusTraversable(false);
    getChildren().addAll(tilesView, picture, controls.empty(), card);
    if (style.crowded()) {
      getChildren().add(controls.buttons());
    }
    new MapGestures(this, session, camera).install();
    listen();
  }

  private void listen() {
    session.visible().addListener((value, before, now) -> {
      journeys = MapLayout.journeys(now);
      if (!before.snapshot().places().equals(now.snapshot().places())) {
        camera.refitUnlessMoved();
      }
      requestLayout();
    });
    session.brush().addListener((value, before, now) -> requestLayout());
    session.theme().addListener((value, before, now) -> requestLayout());
    session.selection().addListener((value, before, now) -> {
      requestLayout();
      seek(now);
    });
    widthProperty().addListener((value, before, now) -> camera.resized(getWidth(), getHeight()));
    heightProperty().addListener((value, before, now) -> camera.resized(getWidth(), getHeight()));
  }

  // ---- what others may ask for

  /** Zooms so that all stops and legs are seen. */
  public void fit() {
    camera.fit(journeys, true);
  }

  /** Flies to a visit's place and stays at a zoom where its country is seen. */
  public void flyTo(VisitId id) {
    Stops.of(journeys).stream()
        .filter(s -> s.visits().stream().anyMatch(v -> v.id().equals(id)))
        .findFirst()
        .map(Stop::at)
        .ifPresent(at -> camera.flyTo(at, style.crowded() ? Math.max(camera.zoom(), 4.5) : 5, style.crowded() ? 0 : 1200));
  }

  /** Looks at a place at a Web Mercator zoom, with no flight. */
  public void lookAt(LonLat place, double zoom) {
    camera.lookAt(place, zoom);
  }

  /** The middle of the mark that stands for something, in this panel; empty while none is drawn. */
  public Optional<Point2D> pointOf(EntityId id) {
    Mark mark = layout == null ? null : layout.markOf(Touched.by(session.visible().get(), id));
    return mark == null ? Optional.empty() : Optional.of(new Point2D(mark.x(), mark.y()));
  }

  /** Whether all is painted: no flight under way, every tile there. */
  public boolean settled() {
    return !camera.flying() && layout != null && tiles.settled();
  }

  /** Ends a flight at its destination and paints what is missing before returning, for pictures. */
  public void settle() {
    camera.land();
    requestLayout();
    layout();
    tiles.settle();
  }

  // ---- for the gestures

  @Nullable MapLayout shown() {
    return layout;
  }

  List<Mark> marksByTime() {
    return layout == null ? List.of() : layout.byTime();
  }

  void focusOn(@Nullable Mark mark) {
    focusMark = mark;
    setAccessibleText(mark == null ? words.text("map.accessible.name") : words.text("map.accessible.mark", mark.name(), StopDates.of(mark.stops().getFirst(), StopDates.Wording.FULL), mark.encounters()));
    requestLayout();
  }

  @Nullable Mark focusMark() {
    return focusMark;
  }

  void showCard(@Nullable Mark mark) {
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

  private Emphasis emphasis() {
    EntityId brush = session.brush().get();
    return Touched.emphasis(session.visible().get(), session.selection().get(), brush);
  }

  private void seek(Selection selection) {
    EntityId primary = selection.primary();
    if (primary == null || layout == null) {
      return;
    }
    Set<VisitId> visits = Touched.by(session.visible().get(), primary);
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
    camera.ready(journeys, width, height);
    Palette palette = Palette.of(session.theme().get());
    MapFrame frame = camera.frame();
    clip.setWidth(width);
    clip.setHeight(height);
    tilesView.resizeRelocate(0, 0, width + TileLayer.SPARE, height + TileLayer.SPARE);
    tiles.paint(TilePaint.of(palette, Visited.of(journeys), camera.meridian()));
    if (getScene() != null) {
      tiles.look(frame, camera.zoom());
    }
    Legend legend = Legend.of(journeys);
    MapPainter.Furniture furniture = MapPainter.furniture(palette, style, legend, frame, words.text("map.credit.panel"));
    List<Box> reserved = new ArrayList<>(furniture.boxes());
    if (style.crowded()) {
      reserved.add(controls.place(width, height));
    }
    JourneyScene scene = new JourneyLayout(BaseMap.bundled(), style, Typeface.bundled()).scene(journeys, frame, emphasis(), reserved);
    layout = new MapLayout(scene);
    painter.paint(scene, furniture, palette, style, density(), again(focusMark, scene));
    controls.tellIfEmpty(session.visible().get(), scene.marks().isEmpty(), width, height);
  }

  /** The focused mark as it now lies. */
  private static @Nullable Mark again(@Nullable Mark mark, JourneyScene scene) {
    return mark == null ? null : scene.marks().stream().filter(m -> m.stops().getFirst().place().equals(mark.stops().getFirst().place())).findFirst().orElse(null);
  }

  private double density() {
    return getScene() == null || getScene().getWindow() == null ? 1 : Math.max(1, getScene().getWindow().getRenderScaleX());
  }
}
