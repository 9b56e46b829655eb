package sojourn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.session.Desk;
import sojourn.session.FxJobs;
import sojourn.session.Session;
import sojourn.ui.shell.MainWindow;
import sojourn.ui.shell.NoDoors;
import sojourn.ui.shell.present.Presentation;

/**
 * Measures a lesson in the real window with no display: from a step being asked for to the end of the pulse after the one in which its words were laid
 * out, when the painter has taken them; and the frames of the flight that follows.
 */
final class LessonBench {

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 900;
  private static final int SCREEN = 1000;

  /** Pulses after which a step's words are painted: one lays them out, the next waits for the painter. */
  private static final int PAINTED = 2;

  /** Pulses before the first step, in which the window settles. */
  private static final int WARM = 60;

  private final Snapshot snapshot;
  private final int steps;
  private final Map<String, Double> figures;
  private final CountDownLatch done = new CountDownLatch(1);
  private final AtomicReference<@Nullable Throwable> bug = new AtomicReference<>();

  LessonBench(Snapshot snapshot, int steps, Map<String, Double> figures) {
    this.snapshot = snapshot;
    this.steps = steps;
    this.figures = figures;
  }

  void run() throws SojournException, InterruptedException {
    if (System.getProperty("glass.platform") == null) {
      System.setProperty("glass.platform", "Headless");
      System.setProperty("prism.order", "sw");
    }
    FxJobs.start(this::show, this::failed);
    done.await();
    Throwable failure = bug.get();
    if (failure instanceof SojournException told) {
      throw told;
    }
    if (failure != null) {
      throw new IllegalStateException("the lesson failed", failure);
    }
  }

  private void failed(Throwable why) {
    bug.set(why);
    done.countDown();
  }

  private void show() {
    Session session = new Session(snapshot);
    Desk desk = new Desk(session, new FxJobs(bug::set), path -> {
      throw new SojournException("Nothing is opened while measuring.");
    }, made -> {
      throw new SojournException("Nothing is opened while measuring.");
    });
    MainWindow window = new MainWindow(session, desk, new NoDoors());
    Pane desktop = new Pane(window);
    window.getStyleClass().add("root");
    window.setPrefSize(WIDTH, HEIGHT);
    Stage stage = new Stage();
    stage.setScene(new Scene(desktop, SCREEN, SCREEN));
    stage.show();
    long begun = System.nanoTime();
    window.present();
    Presentation lesson = window.presentation().orElse(null);
    if (lesson == null) {
      failed(new SojournException("The collection has no visit to present."));
      return;
    }
    figures.put("F5 to first slide asked for ms", ManyVisits.millis(begun));
    new Loop(lesson, stage).start();
  }

  /** One step at a time: asked for, painted, flown to. */
  private final class Loop extends AnimationTimer {

    private final Presentation lesson;
    private final Stage stage;
    private final List<Double> painted = new ArrayList<>();
    private final List<Double> frames = new ArrayList<>();
    private double slowest = Double.MAX_VALUE;
    private int warm;
    private int step;
    private int pulses;
    private int flown;
    private long asked;
    private long last;

    Loop(Presentation lesson, Stage stage) {
      this.lesson = lesson;
      this.stage = stage;
    }

    @Override
    public void handle(long pulse) {
      long now = System.nanoTime();
      if (++warm < WARM) {
        return;
      }
      if (step > 0) {
        pulses++;
        if (pulses == PAINTED) {
          painted.add((now - asked) / 1e6);
        }
        if (pulses > 1) {
          frames.add((now - last) / 1e6);
          flown++;
        }
        last = now;
        if (pulses < PAINTED || lesson.flying()) {
          return;
        }
        slowest = Math.min(slowest, flown * 1e9 / (now - asked));
      }
      if (step == steps) {
        stop();
        report();
        return;
      }
      step++;
      pulses = 0;
      flown = 0;
      asked = System.nanoTime();
      last = asked;
      lesson.go((int) ((long) step * (lesson.count() - 1) / steps));
    }

    private void report() {
      double[] words = painted.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      double[] times = frames.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      figures.put("step painted p50 ms", words[words.length / 2]);
      figures.put("step painted p95 ms", words[(int) Math.ceil(words.length * 0.95) - 1]);
      figures.put("step painted max ms", words[words.length - 1]);
      figures.put("flights, frames a second", times.length * 1000 / Arrays.stream(times).sum());
      figures.put("slowest flight, frames a second", slowest);
      figures.put("frame p50 ms", times[times.length / 2]);
      figures.put("frame p95 ms", times[(int) Math.ceil(times.length * 0.95) - 1]);
      figures.put("frame max ms", times[times.length - 1]);
      stage.hide();
      done.countDown();
    }
  }
}
