package sojourn.ui.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.Box;
import sojourn.atlas.journey.JourneyLayout;
import sojourn.atlas.journey.JourneyScene;
import sojourn.atlas.journey.MapStyle;
import sojourn.atlas.journey.Mark;
import sojourn.atlas.journey.Scales;
import sojourn.atlas.journey.Traces;
import sojourn.paint.Typeface;
import sojourn.session.InlineJobs;
import sojourn.session.Jobs;
import sojourn.session.Visible;
import sojourn.ui.control.Strings;

/**
 * Paints the map's pictures, of many visits off the JavaFX thread: one at a time, and after it the newest that was asked for meanwhile, so that the map
 * follows a moving hand.
 */
final class MapStudio {

  /** Visits from which on a picture may take longer than a frame. */
  private static final int MANY = 150;

  private static final double NOTE_ROOM = 170;

  private final Jobs jobs;
  private final Jobs inline = new InlineJobs();
  private final MapStyle style;
  private final String credit;
  private final Strings words = Strings.of("map");
  private final MapPainter painter;
  private final Traces traces = new Traces();
  private final Consumer<PaintedMap> done;
  private MapContent content;
  private @Nullable PaintedMap shown;
  private @Nullable MapAsk wanted;
  private @Nullable Visible preparing;
  private Runnable prepared = () -> {};
  private boolean painting;
  /** Marks and corners to paint on next; those shown last come back after one more picture, when nothing draws them any longer. */
  private final Deque<MapCanvas> spare = new ArrayDeque<>(List.of(new MapCanvas(), new MapCanvas(), new MapCanvas(), new MapCanvas()));

  /**
   * @param credit the line of credit in the corner
   * @param done takes a picture that is to be shown, on the JavaFX thread
   */
  MapStudio(Jobs jobs, MapStyle style, String credit, MapContent first, Consumer<PaintedMap> done) {
    this.jobs = jobs;
    this.style = style;
    this.credit = credit;
    this.painter = new MapPainter(style);
    this.content = first;
    this.done = done;
  }

  /** What the newest picture was made of. */
  MapContent content() {
    return content;
  }

  /** What is made of all that is visible, or of what was before while that takes its time. */
  MapContent content(Visible visible) {
    if (few(visible) && !content.visible().equals(visible)) {
      content = content.next(visible);
    }
    return content;
  }

  /** An empty map takes its time, too, as the first one that is painted at all. */
  private static boolean few(Visible visible) {
    int visits = visible.snapshot().columns().visits().size();
    return visits > 0 && visits < MANY;
  }

  @Nullable PaintedMap shown() {
    return shown;
  }

  /** Whether the picture that is shown is the one that was asked for last. */
  boolean current() {
    return preparing == null && shown != null && shown.ask().equals(wanted);
  }

  /** Works out what is made of all that is visible before a picture of it is asked for: where the map is to look may depend on it. */
  void prepare(Visible visible, Runnable then) {
    preparing = visible;
    prepared = then;
    if (!painting) {
      prepare(visible);
    }
  }

  private void prepare(Visible visible) {
    painting = true;
    MapContent before = content;
    jobs.latest("map " + System.identityHashCode(this), steps -> before.next(visible), this::take);
  }

  private void take(MapContent made) {
    painting = false;
    content = made;
    next();
  }

  /** What was asked for meanwhile. */
  private void next() {
    Visible wish = preparing;
    if (wish != null && wish.equals(content.visible())) {
      preparing = null;
      prepared.run();
    } else if (wish != null) {
      prepare(wish);
    } else if (wanted != null && !current()) {
      ask(wanted);
    }
  }

  /** Works it out at once, on this thread; whether there was something. */
  boolean prepareNow() {
    Visible wish = preparing;
    preparing = null;
    if (wish != null) {
      content = content.next(wish);
    }
    return wish != null;
  }

  /** Has a picture painted, now or soon. */
  void ask(MapAsk ask) {
    wanted = ask;
    preparing = null;
    if (!painting && !current()) {
      painting = true;
      MapContent before = content;
      MapCanvas on = spare.removeFirst();
      MapCanvas aside = spare.removeFirst();
      (few(ask.visible()) ? inline : jobs).latest("map " + System.identityHashCode(this), steps -> paint(ask, before, on, aside), this::take);
    }
  }

  /** Paints what was asked for last at once, on this thread. */
  void settle() {
    MapAsk ask = wanted;
    if (ask != null && !current()) {
      show(paint(ask, content, new MapCanvas(), new MapCanvas()));
    }
  }

  private void take(PaintedMap picture) {
    painting = false;
    boolean late = current(); // one for a file was painted meanwhile
    PaintedMap free = late ? picture : shown;
    spare.add(free == null ? new MapCanvas() : free.marks());
    spare.add(free == null ? new MapCanvas() : free.corners());
    if (!late) {
      show(picture);
    }
    next();
  }

  private void show(PaintedMap picture) {
    content = picture.content();
    shown = picture;
    done.accept(picture);
  }

  private PaintedMap paint(MapAsk ask, MapContent before, MapCanvas on, MapCanvas aside) {
    MapContent made = before.visible().equals(ask.visible()) ? before : before.next(ask.visible());
    JourneyScene bare =
        new JourneyLayout(ask.ground().names(), style, Typeface.bundled(), traces)
            .scene(
                made.journeys(), ask.frame(), Touched.emphasis(ask.visible(), ask.selection(), ask.brush()), scales -> reserved(ask, furniture(ask, made, scales), scales));
    MapPainter.Furniture furniture = furniture(ask, made, bare.scales());
    JourneyScene scene = Hidden.under(ask.veil(), bare);
    double width = ask.frame().width();
    double height = ask.frame().height();
    painter.paint(on.begin(width, height, ask.density()), scene, ask.palette(), again(ask.focus(), scene), ask.ground());
    painter.paint(aside.begin(width, height, ask.density()), furniture, ask.palette(), note(scene));
    return new PaintedMap(ask, made, new MapLayout(scene), on, aside);
  }

  private MapPainter.Furniture furniture(MapAsk ask, MapContent made, Scales scales) {
    return MapPainter.furniture(ask.palette(), style, made.legend().on(scales), ask.frame(), ask.ground().credited(credit));
  }

  private static List<Box> reserved(MapAsk ask, MapPainter.Furniture furniture, Scales scales) {
    List<Box> reserved = new ArrayList<>(furniture.boxes());
    ask.buttons().ifPresent(reserved::add);
    if (scales.bundled()) {
      Box line = furniture.creditRoom();
      reserved.add(new Box(line.right() - NOTE_ROOM, line.y() - 16, NOTE_ROOM, 16));
    }
    return reserved;
  }

  /** Says so where not all ways are drawn. */
  private String note(JourneyScene scene) {
    boolean some = scene.legs().stream().anyMatch(l -> l.load().bundled()) && scene.legs().size() < scene.ways();
    return some && style.crowded() ? words.text("map.ways.drawn", scene.legs().size(), scene.ways()) : "";
  }

  /** The focused mark as it now lies. */
  private static @Nullable Mark again(@Nullable Mark mark, JourneyScene scene) {
    return mark == null ? null : scene.marks().stream().filter(m -> m.stops().getFirst().place().equals(mark.stops().getFirst().place())).findFirst().orElse(null);
  }
}
