package sojourn.ui.shell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import sojourn.ui.control.Strings;

/** The doors of a real stage: the system's file choosers. */
final class StageDoors implements Doors {

  private final Stage stage;
  private final Runnable quit;
  private final Strings strings = Strings.of("shell");
  private @Nullable Stage speaker;

  StageDoors(Stage stage, Runnable quit) {
    this.stage = stage;
    this.quit = quit;
  }

  @Override
  public Optional<Path> newCollection() {
    return Optional.ofNullable(collections("collection.new").showSaveDialog(stage)).map(File::toPath).map(StageDoors::named);
  }

  @Override
  public Optional<Path> chooseCollection() {
    return Optional.ofNullable(collections("collection.open").showOpenDialog(stage)).map(File::toPath);
  }

  @Override
  public List<File> chooseDocuments() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(strings.text("import.title"));
    List<File> files = chooser.showOpenMultipleDialog(stage);
    return files == null ? List.of() : files;
  }

  @Override
  public Optional<File> chooseImage() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(strings.text("export.title"));
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(strings.text("export.file"), "*.png"));
    chooser.setInitialFileName("map.png");
    return Optional.ofNullable(chooser.showSaveDialog(stage));
  }

  @Override
  public Optional<Path> chooseData(String kind, String name) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(kind);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*" + name.substring(name.lastIndexOf('.'))));
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
  }

  @Override
  public void showInFolder(Path file) {
    try {
      new ProcessBuilder(folderCommand(file.toAbsolutePath())).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      // There is no file manager: the sentence that says where the file is stands beside the button.
    }
  }

  private static List<String> folderCommand(Path file) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("win")) {
      return List.of("explorer", "/select," + file);
    }
    return system.contains("mac") ? List.of("open", "-R", file.toString()) : List.of("xdg-open", String.valueOf(file.getParent()));
  }

  @Override
  public Optional<Path> chooseMap() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(strings.text("map.title"));
    chooser.getExtensionFilters().addAll(
        new FileChooser.ExtensionFilter(
            strings.text("map.file"), "*.mbtiles", "*.gpkg", "*.png", "*.jpg", "*.jpeg", "*.tif", "*.tiff", "*.geojson", "*.json"),
        new FileChooser.ExtensionFilter(strings.text("map.any"), "*.*"));
    return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
  }

  @Override
  public void fullScreen(boolean on) {
    stage.setFullScreenExitHint("");
    stage.setFullScreen(on);
  }

  @Override
  public void notes(@Nullable Parent pane) {
    if (speaker != null) {
      speaker.setScene(new Scene(new Group()));
      speaker.hide();
      speaker = null;
    }
    List<Screen> here = Screen.getScreensForRectangle(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    Optional<Screen> other = Screen.getScreens().stream().filter(s -> !here.contains(s)).findFirst();
    if (pane != null && other.isPresent()) {
      Rectangle2D room = other.get().getVisualBounds();
      Stage shown = new Stage();
      shown.initOwner(stage);
      shown.setTitle(strings.text("present.notes"));
      shown.setScene(new Scene(pane));
      shown.setX(room.getMinX());
      shown.setY(room.getMinY());
      shown.setWidth(room.getWidth());
      shown.setHeight(room.getHeight());
      shown.show();
      stage.requestFocus();
      speaker = shown;
    }
  }

  @Override
  public Optional<Path> chooseLesson() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(strings.text("steps.export"));
    chooser.getExtensionFilters().addAll(
        new FileChooser.ExtensionFilter(strings.text("steps.pdf"), "*.pdf"), new FileChooser.ExtensionFilter(strings.text("steps.pptx"), "*.pptx"));
    chooser.setInitialFileName("lesson.pdf");
    return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
  }

  @Override
  public void quit() {
    quit.run();
  }

  private FileChooser collections(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(strings.text(title));
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(strings.text("collection.noun"), "*.sojourn"));
    return chooser;
  }

  private static Path named(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.endsWith(".sojourn") ? path : path.resolveSibling(name + ".sojourn");
  }
}
