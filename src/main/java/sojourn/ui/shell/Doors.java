package sojourn.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the window asks of its stage and of the system; headless there is no file chooser, so this is a seam. */
public interface Doors {

  Optional<Path> newCollection();

  Optional<Path> chooseCollection();

  List<File> chooseDocuments();

  /** Where to save an image of the map. */
  Optional<File> chooseImage();

  /** A map of the user's own. */
  Optional<Path> chooseMap();

  void fullScreen(boolean on);

  void quit();
}
