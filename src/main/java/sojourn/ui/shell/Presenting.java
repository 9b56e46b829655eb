package sojourn.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import sojourn.atlas.journey.MapStyle;
import sojourn.session.Desk;
import sojourn.session.Session;
import sojourn.ui.control.Strings;
import sojourn.ui.map.MapView;
import sojourn.ui.shell.present.Course;
import sojourn.ui.shell.present.NotesPane;
import sojourn.ui.shell.present.Presentation;

/** Puts the presentation in place of the window's body, and the body back as it was. */
final class Presenting {

  private final StackPane window;
  private final Node body;
  private final Session session;
  private final Desk desk;
  private final Doors doors;

  Presenting(StackPane window, Node body, Session session, Desk desk, Doors doors) {
    this.window = window;
    this.body = body;
    this.session = session;
    this.desk = desk;
    this.doors = doors;
  }

  /** The presentation that is running, if any. */
  Optional<Presentation> running() {
    return window.getChildren().getLast() instanceof Presentation show ? Optional.of(show) : Optional.empty();
  }

  /** Starts with the kept steps, or the visible visits; false where there is nothing to present. */
  boolean start() {
    Course course = Course.of(desk.lesson().all().get(), session.visible().get());
    Session own = session.apart(desk.jobs());
    Presentation show = new Presentation(own, course, new MapView(own, MapStyle.SLIDE, desk.jobs()), this::end);
    if (show.count() == 0) {
      return false;
    }
    NotesPane notes = new NotesPane(Strings.of("shell"), session.theme().get());
    show.tell(notes::show);
    // Out of the scene the panels cost nothing while the presentation runs, and come back as they were.
    window.getChildren().remove(body);
    window.getChildren().add(show);
    doors.fullScreen(true);
    doors.notes(notes);
    show.begin();
    return true;
  }

  private void end() {
    running().ifPresent(show -> {
      window.getChildren().remove(show);
      window.getChildren().add(body);
      doors.notes(null);
      doors.fullScreen(false);
      window.requestFocus();
    });
  }
}
