package sojourn.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** What the window asks of its stage and of the system; headless there is no file chooser, so this is a seam. */
public interface Doors {

  Optional<Path> newCollection();

  Optional<Path> chooseCollection();

  List<File> chooseDocuments();

  /** Where to save an image of the map. */
  Optional<File> chooseImage();

  /** Where to save data. */
  Optional<Path> chooseData(String kind, String name);

  /** Shows a file in its folder. */
  void showInFolder(Path file);

  /** A map of the user's own. */
  Optional<Path> chooseMap();

  void fullScreen(boolean on);

  /** Shows the speaker's notes where there is another screen; null takes them away. */
  void notes(@Nullable Parent pane);

  /** Where to save the steps as a handout or as slides. */
  Optional<Path> chooseLesson();

  void quit();
}
