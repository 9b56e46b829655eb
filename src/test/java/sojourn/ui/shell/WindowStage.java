package sojourn.ui.shell;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.paint.Palette;
import sojourn.paint.Theme;
import sojourn.session.Desk;
import sojourn.session.InlineJobs;
import sojourn.session.Session;

/** The whole window on a test's stage. */
record WindowStage(Session session, MainWindow window) {

  static WindowStage show(Stage stage, Snapshot snapshot) {
    Session session = new Session(snapshot);
    Desk desk =
        new Desk(
            session,
            new InlineJobs(),
            file -> {
              throw new SojournException("no collection here");
            },
            steps -> {
              throw new SojournException("no examples here");
            });
    return show(stage, session, desk);
  }

  static WindowStage show(Stage stage, Session session, Desk desk) {
    return show(stage, session, desk, new NoDoors());
  }

  static WindowStage show(Stage stage, Session session, Desk desk, Doors doors) {
    Themes.apply(Theme.LIGHT);
    MainWindow window = new MainWindow(session, desk, doors);
    stage.setScene(new Scene(window, 990, 960));
    stage.setX(0);
    stage.setY(0);
    stage.show();
    return new WindowStage(session, window);
  }

  /** Waits until all panels are painted. */
  void settle() throws TimeoutException {
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          window.settle();
          return true;
        });
    WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5_000, window::settled));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** How many pixels about a point of a panel, given on the screen, are of the colour of a selection ring. */
  long amber(Region panel, Point2D onScreen, int radius) {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          Point2D at = panel.screenToLocal(onScreen);
          PixelReader pixels = panel.snapshot(null, null).getPixelReader();
          long count = 0;
          for (int y = Math.max(0, (int) at.getY() - radius); y < Math.min(panel.getHeight(), at.getY() + radius); y++) {
            for (int x = Math.max(0, (int) at.getX() - radius); x < Math.min(panel.getWidth(), at.getX() + radius); x++) {
              count += near(pixels.getArgb(x, y), Palette.LIGHT.roles().selLine()) || near(pixels.getArgb(x, y), Palette.LIGHT.roles().sel()) ? 1 : 0;
            }
          }
          return count;
        });
  }

  private static boolean near(int argb, int rgb) {
    int distance = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      distance = Math.max(distance, Math.abs((argb >> shift & 0xFF) - (rgb >> shift & 0xFF)));
    }
    return distance < 24;
  }
}
