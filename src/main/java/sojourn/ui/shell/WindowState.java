package sojourn.ui.shell;

import java.nio.file.Path;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import sojourn.paint.Theme;

/**
 * What the window looked like when it was closed, in pixels.
 *
 * @param panels sizes of the panels and which are shown
 * @param collection the file that was open, null for none
 */
record WindowState(
    double x, double y, double width, double height, boolean maximized, Theme theme, Panes panels, @Nullable String collection) {

  static final WindowState FIRST = new WindowState(Double.NaN, Double.NaN, 1600, 1000, false, Theme.LIGHT, Panes.FIRST, null);

  static WindowState of(Stage stage, Theme theme, Panes panels, @Nullable Path collection) {
    String file = collection == null ? null : collection.toAbsolutePath().toString();
    return new WindowState(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized(), theme, panels, file);
  }
}
