package sojourn.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import sojourn.session.Desk;
import sojourn.session.Session;
import sojourn.ui.shell.plate.PlateComposer;

/** Puts the composer of plates in place of the window's body, and the body back as it was. */
final class Composing {

  private final StackPane window;
  private final Node body;
  private final Session session;
  private final Desk desk;
  private final Doors doors;

  Composing(StackPane window, Node body, Session session, Desk desk, Doors doors) {
    this.window = window;
    this.body = body;
    this.session = session;
    this.desk = desk;
    this.doors = doors;
  }

  /** The composer that is open, if any. */
  Optional<PlateComposer> running() {
    return window.getChildren().getLast() instanceof PlateComposer composer ? Optional.of(composer) : Optional.empty();
  }

  void start() {
    PlateComposer composer = new PlateComposer(session, desk, new Window());
    window.getChildren().remove(body);
    window.getChildren().add(composer);
    composer.requestFocus();
  }

  private final class Window implements PlateComposer.Outside {

    @Override
    public Optional<Path> target(String kind, String name) {
      return doors.chooseData(kind, name);
    }

    @Override
    public void show(Path file) {
      doors.showInFolder(file);
    }

    @Override
    public void close() {
      running().ifPresent(composer -> {
        composer.end();
        window.getChildren().remove(composer);
        window.getChildren().add(body);
        window.requestFocus();
      });
    }
  }
}
