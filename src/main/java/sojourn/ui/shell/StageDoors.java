package sojourn.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import sojourn.ui.control.Strings;

/** The doors of a real stage: the system's file choosers. */
final class StageDoors implements Doors {

  private final Stage stage;
  private final Runnable quit;
  private final Strings strings = Strings.of("shell");

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
