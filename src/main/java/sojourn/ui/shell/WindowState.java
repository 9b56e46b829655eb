package sojourn.ui.shell;

import java.nio.file.Path;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import sojourn.paint.Theme;
import sojourn.ui.timeline.Lanes;

/**
 * What the window looked like when it was closed, in pixels.
 *
 * @param panels sizes of the panels and which are shown
 * @param lanes what has a lane on the timeline; null for the usual
 * @param collection the file that was open, null for none
 */
record WindowState(
    double x, double y, double width, double height, boolean maximized, Theme theme, Panes panels, @Nullable Lanes lanes, @Nullable String collection) {

  static final WindowState FIRST = new WindowState(Double.NaN, Double.NaN, 1600, 1000, false, Theme.LIGHT, Panes.FIRST, null, null);

  static WindowState of(Stage stage, Theme theme, Panes panels, Lanes lanes, @Nullable Path collection) {
    String file = collection == null ? null : collection.toAbsolutePath().toString();
    return new WindowState(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized(), theme, panels, lanes, file);
  }
}
