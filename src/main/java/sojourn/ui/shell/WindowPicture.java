package sojourn.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.model.ground.GroundChoice;
import sojourn.paint.PngFile;
import sojourn.paint.Theme;
import sojourn.session.Desk;
import sojourn.session.FxJobs;
import sojourn.session.InlineJobs;
import sojourn.session.Selection;
import sojourn.session.Session;

/**
 * A picture of the real window, drawn with no display.
 *
 * @param select what is selected: the first visit whose place or traveller, else the first person whose name holds these words; null for nothing
 * @param presenting whether the presentation runs
 * @param ground the base map
 */
public record WindowPicture(int width, int height, Theme theme, @Nullable String select, boolean presenting, GroundChoice ground) {

  /** On the bundled map. */
  public WindowPicture(int width, int height, Theme theme, @Nullable String select, boolean presenting) {
    this(width, height, theme, select, presenting, GroundChoice.BORDERS);
  }

  /** Pulses that a settled window is given to paint what it laid out last. */
  private static final int CALM_PULSES = 6;

  private static final int SCREEN = 1000;
  private static final int MOST_PULSES = 1800;

  /** Draws a collection and saves the picture as PNG. Not to be called on the JavaFX thread. */
  public void save(Snapshot snapshot, Path file) throws SojournException, InterruptedException {
    EntityId chosen = select == null ? null : chosen(snapshot, select);
    if (System.getProperty("glass.platform") == null) {
      System.setProperty("glass.platform", "Headless");
      System.setProperty("prism.order", "sw");
    }
    CountDownLatch painted = new CountDownLatch(1);
    AtomicReference<int @Nullable []> pixels = new AtomicReference<>();
    AtomicReference<@Nullable Throwable> bug = new AtomicReference<>();
    Consumer<Throwable> failed =
        why -> {
          bug.set(why);
          painted.countDown();
        };
    FxJobs.start(
        () -> show(snapshot, chosen, rgb -> {
          pixels.set(rgb);
          painted.countDown();
        }, failed),
        failed);
    painted.await();
    int[] rgb = pixels.get();
    if (bug.get() instanceof SojournException refused) {
      throw refused;
    }
    if (rgb == null) {
      throw new IllegalStateException("the window could not be painted", bug.get());
    }
    PngFile.write(file, rgb, width, height);
  }

  private void show(Snapshot snapshot, @Nullable EntityId chosen, Consumer<int[]> done, Consumer<Throwable> failed) {
    Session session = new Session(snapshot);
    session.theme().set(theme);
    Themes.apply(theme);
    Desk desk = new Desk(session, new InlineJobs(), 
        path -> {
          throw new SojournException("A picture opens no collection.");
        },
        steps -> {
          throw new SojournException("A picture opens no collection.");
        });
    MainWindow window = new MainWindow(session, desk, new NoDoors());
    Stage stage = new Stage();
    // The screen that is not there measures 1000 by 1000: the stage stays within it, the window reaches over its edge.
    Pane desktop = new Pane(window);
    window.getStyleClass().add("root");
    window.setPrefSize(width, height);
    stage.setScene(new Scene(desktop, Math.min(width, SCREEN), Math.min(height, SCREEN)));
    desk.grounds().choose(ground);
    String refused = desk.jobs().failure().get();
    if (refused != null) {
      failed.accept(new SojournException(refused));
      return;
    }
    window.restore(Panes.FIRST, width);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    if (chosen != null) {
      session.selection().set(Selection.of(chosen));
    }
    if (presenting) {
      window.run(Command.PRESENT);
    }
    new AnimationTimer() {
      private int calm;
      private int pulses;

      @Override
      public void handle(long now) {
        if (pulses == CALM_PULSES) {
          window.settle();
        }
        calm = pulses > CALM_PULSES && window.settled() ? calm + 1 : 0;
        if (calm >= CALM_PULSES || ++pulses >= MOST_PULSES) {
          stop();
          done.accept(pixels(window));
          stage.hide();
        }
      }
    }.start();
  }

  private int[] pixels(MainWindow window) {
    WritableImage image = window.snapshot(null, new WritableImage(width, height));
    int[] rgb = new int[width * height];
    image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), rgb, 0, width);
    return rgb;
  }

  private static EntityId chosen(Snapshot snapshot, String words) throws SojournException {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    for (var visit : snapshot.visits().values()) {
      var place = snapshot.placeOf(visit);
      var traveller = snapshot.people().get(visit.traveller());
      if ((place != null && holds(place.name(), wanted)) || (traveller != null && holds(traveller.name(), wanted))) {
        return visit.id();
      }
    }
    for (var person : snapshot.people().values()) {
      if (person.names().stream().anyMatch(n -> holds(n, wanted))) {
        return person.id();
      }
    }
    throw new SojournException("The collection has no visit or person named '" + words + "'.");
  }

  private static boolean holds(String name, String wanted) {
    return name.toLowerCase(Locale.ROOT).contains(wanted);
  }
}
