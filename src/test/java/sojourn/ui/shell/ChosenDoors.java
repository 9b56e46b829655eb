package sojourn.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** Doors of a test: one file is chosen whatever is asked for, and what is shown in its folder is remembered. */
final class ChosenDoors implements Doors {
  private @Nullable Path target;
  private @Nullable Path shown;

  void target(Path file) {
    target = file;
  }

  Path target() {
    return Objects.requireNonNull(target);
  }

  @Nullable Path shown() {
    return shown;
  }

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
    return Optional.ofNullable(target);
  }

  @Override
  public void showInFolder(Path file) {
    shown = file;
  }

  @Override
  public Optional<Path> chooseMap() {
    return Optional.empty();
  }

  @Override
  public void fullScreen(boolean on) {}

  @Override
  public void notes(@Nullable Parent pane) {}

  @Override
  public Optional<Path> chooseLesson() {
    return Optional.empty();
  }

  @Override
  public void quit() {}
}
