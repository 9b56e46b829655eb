package sojourn;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import sojourn.archive.Archive;
import sojourn.atlas.LonLat;
import sojourn.model.Columns;
import sojourn.model.PersonId;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.model.VisitRows;
import sojourn.session.Desk;
import sojourn.session.FxJobs;
import sojourn.session.Selection;
import sojourn.session.Session;
import sojourn.session.TimeWindow;
import sojourn.ui.map.MapView;
import sojourn.ui.shell.MainWindow;
import sojourn.ui.shell.NoDoors;
import sojourn.ui.timeline.TimelineView;

/**
 * Measures the real window with no display: from a value set on the session to the end of the pulse in which the panels that show it were laid out
 * and handed to the painter, and the one after it, which waits for the painter.
 */
final class WindowBench {

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 1000;
  private static final int SCREEN = 1000;

  private static final long REST = 1_000_000;

  /** Milliseconds between what comes before a drag and the drag. */
  private static final double BEFORE_DRAG = 500;

  /** A drag ends early when it has taken so long. */
  private static final double MOST_MILLISECONDS = 15_000;

  /**
   * Something done many times.
   *
   * @param whole whether a step ends when all panels show their marks anew, or with the frame in which what was painted before has moved along
   * @param before what is done a moment before the first step, and not measured
   */
  private record Drag(String name, int steps, boolean whole, Runnable before, IntConsumer step) {

    Drag(String name, int steps, IntConsumer step) {
      this(name, steps, true, () -> {}, step);
    }

    Drag(String name, int steps, boolean whole, IntConsumer step) {
      this(name, steps, whole, () -> {}, step);
    }
  }

  private final Path file;
  private final Desk.Opener opener;
  private final long begun;
  private final int steps;
  private final Map<String, Double> figures;
  private final CountDownLatch done = new CountDownLatch(1);
  private final AtomicReference<@Nullable Throwable> bug = new AtomicReference<>();

  /**
   * Measures the window on a collection.
   *
   * @param begun when opening began, in nanoseconds
   * @param steps of each drag
   */
  WindowBench(Path file, Desk.Opener opener, long begun, int steps, Map<String, Double> figures) {
    this.file = file;
    this.opener = opener;
    this.begun = begun;
    this.steps = steps;
    this.figures = figures;
  }

  void run() throws InterruptedException {
    if (System.getProperty("glass.platform") == null) {
      System.setProperty("glass.platform", "Headless");
      System.setProperty("prism.order", "sw");
    }
    System.setProperty("javafx.animation.fullspeed", "true");
    FxJobs.start(this::show, b -> {
      bug.set(b);
      done.countDown();
    });
    done.await();
    Throwable failed = bug.get();
    if (failed != null) {
      throw new IllegalStateException("the window failed", failed);
    }
  }

  /** As the desktop does it: the collection is read while the window is made. */
  private void show() {
    Session session = new Session(Snapshot.empty(""));
    Desk desk = new Desk(session, new FxJobs(bug::set), this::timed, progress -> file);
    desk.open(file, "", () -> {});
    MainWindow window = new MainWindow(session, desk, new NoDoors());
    Pane desktop = new Pane(window);
    window.getStyleClass().add("root");
    window.setPrefSize(WIDTH, HEIGHT);
    Stage stage = new Stage();
    boolean screen = !"Headless".equals(System.getProperty("glass.platform"));
    stage.setScene(new Scene(desktop, screen ? WIDTH : SCREEN, screen ? HEIGHT : SCREEN));
    stage.show();
    new Loop(window, session, desk).start();
  }

  private Archive timed(Path collection) throws SojournException {
    Archive open = opener.open(collection);
    figures.put("collection read ms", ManyVisits.millis(begun));
    return open;
  }

  private List<Drag> drags(MainWindow window, Session session) {
    Snapshot snapshot = session.snapshot().get();
    VisitRows stays = snapshot.columns().visits();
    int[] bounded = IntStream.range(0, stays.size()).filter(i -> stays.from()[i] != Columns.ALWAYS && stays.to()[i] != Integer.MAX_VALUE).toArray();
    double from = Arrays.stream(bounded).map(i -> stays.from()[i]).min().orElse(0);
    double length = Math.max(100, Arrays.stream(bounded).map(i -> stays.from()[i]).max().orElse(1000) - from);
    List<PersonId> people = Arrays.stream(stays.traveller()).distinct().limit(40).mapToObj(i -> snapshot.columns().people().get(i)).toList();
    MapView map = (MapView) window.lookup(".sj-map");
    List<Drag> drags = new ArrayList<>();
    Hand hand = new Hand((TimelineView) window.lookup(".sj-timeline"));
    drags.add(new Drag("brush, a tenth", steps, true, () -> session.timeWindow().set(window(from, length / 10)), i -> hand.drag(i, 0.9 / steps)));
    drags.add(new Drag("brush, half", steps, true, () -> session.timeWindow().set(window(from, length / 2)), i -> hand.drag(i, 0.5 / steps)));
    drags.add(new Drag("timeline pan, frames", steps, false, () -> session.timeWindow().set(window(from, length / 2)), i -> hand.pan(i, 0.5 / steps)));
    drags.add(new Drag("timeline zoom, frames", steps, false, () -> session.timeWindow().set(window(from, length)), i -> hand.wheel(i)));
    drags.add(new Drag("timeline zoom", steps, true, () -> session.timeWindow().set(window(from, length)), i -> hand.wheel(i)));
    drags.add(new Drag("everything again", 5, i -> session.timeWindow().set(i % 2 == 0 ? null : window(from, length / 2))));
    drags.add(new Drag("map pan, frames", steps, false, i -> map.lookAt(new LonLat(i * 0.4 - 10, 30 + i * 0.2), 4)));
    drags.add(new Drag("map zoom, frames", steps, false, i -> map.lookAt(new LonLat(8, 48), 2 + i * 0.05)));
    drags.add(new Drag("map pan", steps, i -> map.lookAt(new LonLat(i * 0.4 - 10, 30 + i * 0.2), 4)));
    drags.add(new Drag("map zoom", steps, i -> map.lookAt(new LonLat(8, 48), 2 + i * 0.05)));
    drags.add(new Drag("person chosen", 40, i -> session.selection().set(Selection.of(people.get(i % people.size())))));
    drags.add(new Drag("person brushed", 40, i -> session.brush().set(people.get(i % people.size()))));
    return drags;
  }

  private static TimeWindow window(double start, double length) {
    return new TimeWindow(start, start + length);
  }

  /** One step of a drag at a time: set, wait until the panels have laid it out, then for the painter. */
  private final class Loop extends AnimationTimer {

    private final MainWindow window;
    private final Session session;
    private final Desk desk;
    private Iterator<Drag> drags = List.<Drag>of().iterator();
    private @Nullable Drag drag;
    private double[] times = new double[0];
    private int step = -1;
    private int after;
    private boolean first = true;
    private double spent;
    private long set;

    Loop(MainWindow window, Session session, Desk desk) {
      this.window = window;
      this.session = session;
      this.desk = desk;
    }

    @Override
    public void handle(long now) {
      if (bug.get() != null) {
        stop();
        done.countDown();
      } else if (first) {
        first();
      } else if (waiting()) {
        rest();
      } else if (drag == null || ready()) {
        next();
      }
    }

    /** What comes before a drag has come to rest, its movements included. */
    private boolean waiting() {
      return step < 0 && drag != null && (!window.current() || ManyVisits.millis(set) < BEFORE_DRAG);
    }

    /** The first picture is complete when all panels, tiles included, show a collection that is there, and the painter has had its pulse. */
    private void first() {
      String failed = desk.jobs().failure().get();
      if (failed != null) {
        bug.set(new IllegalStateException(failed));
      }
      boolean filled = !session.snapshot().get().sources().isEmpty();
      after = filled && window.settled() ? after + 1 : 0;
      rest();
      if (after > 1) {
        figures.put("opening to first picture ms", ManyVisits.millis(begun));
        figures.put("opening, processor ms", ManyVisits.processorMillis());
        first = false;
        after = 0;
        drags = drags(window, session).iterator();
      }
    }

    /** Pulses follow each other without a pause here; on a screen the processors are free between them. */
    private void rest() {
      LockSupport.parkNanos(REST);
    }

    private boolean ready() {
      Drag now = drag;
      boolean filtered = java.util.Objects.equals(session.visible().get().filter().window(), session.timeWindow().get());
      boolean shown = now != null && (!now.whole || (filtered && window.current()));
      after = shown ? after + 1 : 0;
      rest();
      return after > 1; // the pulse before laid the panels out, this one has waited for the painter to take them
    }

    private void prepare(Drag coming) {
      drag = coming;
      times = new double[coming.steps];
      step = -1;
      coming.before.run();
      set = System.nanoTime();
    }

    private void next() {
      Drag now = drag;
      if (now != null && step >= 0) {
        times[step] = ManyVisits.millis(set);
        spent += times[step];
      }
      after = 0;
      step++;
      if (now == null || step == now.steps || spent > MOST_MILLISECONDS) {
        report(now, step);
        spent = 0;
        if (!drags.hasNext()) {
          stop();
          end();
          return;
        }
        prepare(drags.next());
        return;
      }
      set = System.nanoTime();
      now.step.accept(step);
    }

    private void end() {
      figures.put("heap in use MB", ManyVisits.heap());
      figures.put("visits shown", (double) session.snapshot().get().visits().size());
      window.getScene().getWindow().hide();
      try {
        desk.close();
      } catch (SojournException e) {
        bug.set(e);
      }
      done.countDown();
    }

    private void report(@Nullable Drag drag, int steps) {
      if (drag != null) {
        double[] sorted = Arrays.copyOf(times, Math.max(1, steps));
        Arrays.sort(sorted);
        figures.put(drag.name + " p50 ms", sorted[sorted.length / 2]);
        figures.put(drag.name + " p95 ms", sorted[(int) Math.ceil(sorted.length * 0.95) - 1]);
        figures.put(drag.name + " max ms", sorted[sorted.length - 1]);
      }
    }
  }
}
