package sojourn.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.session.Desk;
import sojourn.session.FxJobs;
import sojourn.session.Session;
import sojourn.ui.control.Strings;
import sojourn.ui.timeline.Lanes;

/** The application on the desktop: one stage with the window, its state kept from day to day. */
public final class Desktop {

  private static final double LEAST_WIDTH = 960;
  private static final double LEAST_HEIGHT = 640;

  private final Desk.Opener opener;
  private final Desk.Examples examples;
  private final Path settings;
  private final WindowStateFile kept;
  private final Strings strings = Strings.of("shell");
  private final CountDownLatch closed = new CountDownLatch(1);

  /**
   * @param opener opens collections for reading and writing
   * @param examples what the first run opens
   * @param settings folder of the window's state and of the log
   */
  public Desktop(Desk.Opener opener, Desk.Examples examples, Path settings) {
    this.opener = opener;
    this.examples = examples;
    this.settings = settings;
    this.kept = new WindowStateFile(settings.resolve("window.json"));
  }

  /**
   * Shows the window and returns when it was closed; the toolkit still runs then. Where there is no display the toolkit fails: ask before.
   *
   * @param collection to open; null for the one that was open last, or the examples
   */
  public void run(@Nullable Path collection) throws InterruptedException {
    WindowState state = kept.load();
    Session session = new Session(Snapshot.empty(""));
    BugReport[] bugs = new BugReport[1];
    FxJobs jobs = new FxJobs(bug -> bugs[0].accept(bug));
    bugs[0] = new BugReport(fingerprint -> jobs.fail(strings.text("bug.title", fingerprint))).keptIn(settings);
    FxJobs.start(() -> show(new Desk(session, jobs, opener, examples), session, state, collection), bugs[0]);
    closed.await();
    bugs[0].close();
  }

  private void show(Desk desk, Session session, WindowState state, @Nullable Path collection) {
    session.theme().set(state.theme());
    Themes.apply(state.theme());
    session.theme().addListener((value, before, now) -> Themes.apply(now));
    MainWindow[] made = new MainWindow[1];
    open(desk, state, collection, () -> made[0].opened()); // read while the window is made; shown after it
    Stage stage = new Stage();
    Runnable quit = () -> quit(stage, desk, session);
    desk.grounds().remember(settings.resolve("maps.json"), desk.file());
    MainWindow window = new MainWindow(session, desk, new StageDoors(stage, quit));
    made[0] = window;
    stage.setScene(new Scene(window, state.width(), state.height()));
    stage.titleProperty().bind(session.snapshot().map(s -> s.collection().isEmpty() ? strings.text("window.title") : s.collection() + " – Sojourn"));
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    place(stage, state);
    window.restore(state.panels(), stage.getWidth());
    window.panels().timeline().lanes().set(state.lanes() == null ? Lanes.USUAL : state.lanes());
    stage.setOnCloseRequest(
        e -> {
          e.consume();
          quit.run();
        });
    stage.show();
    StartTimes.log(window);
  }

  private void open(Desk desk, WindowState state, @Nullable Path collection, Runnable then) {
    first(state, collection)
        .ifPresentOrElse(file -> desk.open(file, strings.text("open.what"), then), () -> desk.openExamples(strings.text("import.what"), then));
  }

  private static Optional<Path> first(WindowState state, @Nullable Path collection) {
    return Optional.ofNullable(collection).or(() -> Optional.ofNullable(state.collection()).map(Path::of).filter(Files::exists));
  }

  /** Where it was, if a screen is still there. */
  private static void place(Stage stage, WindowState state) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setWidth(Math.min(state.width(), screen.getWidth()));
    stage.setHeight(Math.min(state.height(), screen.getHeight()));
    boolean seen = !Screen.getScreensForRectangle(state.x() + 40, state.y() + 10, 100, 20).isEmpty();
    if (seen && !Double.isNaN(state.x())) {
      stage.setX(state.x());
      stage.setY(state.y());
    }
    stage.setMaximized(state.maximized());
  }

  private void quit(Stage stage, Desk desk, Session session) {
    if (stage.getScene().getRoot() instanceof MainWindow window) {
      boolean remembered = kept.save(WindowState.of(stage, session.theme().get(), window.frame().kept(), window.panels().timeline().lanes().get(), desk.file().get()));
      if (!remembered) {
        System.getLogger("sojourn").log(System.Logger.Level.INFO, "the window's state could not be kept in " + settings);
      }
    }
    stage.hide();
    try {
      desk.close();
    } catch (SojournException e) {
      System.getLogger("sojourn").log(System.Logger.Level.WARNING, "the collection could not be closed", e);
    } finally {
      closed.countDown();
    }
  }
}
