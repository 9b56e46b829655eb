package sojourn.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** No doors: a window that is only looked at. */
public record NoDoors() implements Doors {

  @Override
  public Optional<Path> newCollection() {
    return Optional.empty();
  }

  @Override
  public Optional<Path> chooseCollection() {
    return Optional.empty();
  }

  @Override
  public List<File> chooseDocuments() {
    return List.of();
  }

  @Override
  public Optional<File> chooseImage() {
    return Optional.empty();
  }

  @Override
  public Optional<Path> chooseData(String kind, String name) {
    return Optional.empty();
  }

  @Override
  public void showInFolder(Path file) {
    // There is no desktop.
  }

  @Override
  public Optional<Path> chooseMap() {
    return Optional.empty();
  }

  @Override
  public void fullScreen(boolean on) {
    // There is no stage of its own.
  }

  @Override
  public void notes(@Nullable Parent pane) {
    // There is no other screen.
  }

  @Override
  public Optional<Path> chooseLesson() {
    return Optional.empty();
  }

  @Override
  public void quit() {
    // Nothing runs.
  }
}
