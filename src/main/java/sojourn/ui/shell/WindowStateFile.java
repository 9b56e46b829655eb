package sojourn.ui.shell;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keeps the window's state between days. A file that cannot be read or written costs nothing but the memory of the window. */
record WindowStateFile(Path path) {

  WindowState load() {
    try {
      return Files.exists(path) ? new ObjectMapper().readValue(Files.readAllBytes(path), WindowState.class) : WindowState.FIRST;
    } catch (IOException e) {
      return WindowState.FIRST;
    }
  }

  /** Whether it was kept. */
  boolean save(WindowState state) {
    try {
      Files.createDirectories(path.getParent());
      Path sibling = path.resolveSibling(path.getFileName() + ".new");
      Files.write(sibling, new ObjectMapper().writeValueAsBytes(state));
      Files.move(sibling, path, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
