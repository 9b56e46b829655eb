package sojourn.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sojourn.session.Examples;

/** What the window asks of its stage and of the system; headless there is no file chooser, so this is a seam. */
public interface Doors {

  Optional<Path> newCollection();

  Optional<Path> chooseCollection();

  List<File> chooseDocuments();

  /** Where to save an image of the map. */
  Optional<File> chooseImage();

  /** The documents that come with the program. */
  Examples examples();

  void fullScreen(boolean on);

  void quit();
}
