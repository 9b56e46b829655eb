package sojourn.ui.shell;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import sojourn.model.EntityId;
import sojourn.session.Desk;
import sojourn.session.Found;
import sojourn.session.Selection;
import sojourn.session.Session;
import sojourn.ui.control.Strings;

/** The search field and its results: as words are typed they are found; Enter selects what was found, with Ctrl the words filter all panels. */
final class Searching {

  /** Letters of a command that tell it from the beginning of a name. */
  private static final int LEAST_COMMAND = 5;

  private static final double LEAST_WIDTH = 520;
  private static final double MOST_HEIGHT = 620;

  private final TextField field;
  private final StackPane over;
  private final Session session;
  private final Desk desk;
  private final Strings strings;
  private final Commands commands;
  private final SearchResults results;

  /** {@code over} is what the results lie on, below the field. */
  Searching(TextField field, StackPane over, Session session, Desk desk, Strings strings, Commands commands) {
    this.field = field;
    this.over = over;
    this.session = session;
    this.desk = desk;
    this.strings = strings;
    this.commands = commands;
    results = new SearchResults(strings, this::choose, this::filter);
  }

  /** Begins to listen to the field. */
  void attach() {
    over.getChildren().add(results);
    field.textProperty().addListener((v, before, now) -> typed(now));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    field.focusedProperty().addListener((v, before, now) -> {
      if (!now && !results.isHover()) {
        results.hide();
      }
    });
  }

  private void typed(String words) {
    if (words.isBlank() || words.equals(session.filter().get().search())) {
      results.hide();
      if (words.isBlank() && !session.filter().get().search().isBlank()) {
        session.filter().set(session.filter().get().withSearch(""));
      }
    } else {
      desk.find(words, this::show);
    }
  }

  private void show(Found found) {
    if (!found.words().equals(field.getText()) || field.getText().isBlank()) {
      return;
    }
    results.show(found);
    asked().ifPresent(c -> results.offer(c.name().toLowerCase(Locale.ROOT), () -> run(c)));
    Point2D at = over.sceneToLocal(field.localToScene(0, field.getHeight()));
    double width = Math.max(LEAST_WIDTH, field.getWidth());
    double left = Math.clamp(at.getX(), 0, Math.max(0, over.getWidth() - width));
    results.applyCss();
    results.resizeRelocate(left, 4, width, Math.min(results.prefHeight(width), Math.min(MOST_HEIGHT, Math.max(60, over.getHeight() - 12))));
  }

  /** Hides the results; false when there were none. */
  boolean hide() {
    boolean shown = results.isVisible();
    results.hide();
    return shown;
  }

  private void press(KeyEvent e) {
    switch (e.getCode()) {
      case DOWN -> results.move(1);
      case UP -> results.move(-1);
      case ENTER -> {
        if (asked().isPresent()) {
          asked().ifPresent(this::run);
        } else if (e.isShortcutDown()) {
          filter();
        } else if (results.isVisible()) {
          results.take();
        } else {
          typed(field.getText());
        }
      }
      default -> {
        return;
      }
    }
    e.consume();
  }

  /** The command that the words are the beginning of, rather than of a name. */
  private Optional<Command> asked() {
    String typed = field.getText().strip().toLowerCase(Locale.ROOT);
    return typed.length() < LEAST_COMMAND
        ? Optional.empty()
        : Stream.of(Command.COMPARE, Command.PLATE, Command.FILM)
            .filter(c -> strings.text(c.name().toLowerCase(Locale.ROOT) + ".begin").toLowerCase(Locale.ROOT).startsWith(typed))
            .findFirst();
  }

  private void run(Command command) {
    results.hide();
    field.clear();
    commands.run(command);
  }

  private void choose(Found.Hit hit) {
    results.hide();
    EntityId target = hit.target();
    session.passage().set(hit.passage());
    session.selection().set(Selection.of(target));
    over.requestFocus();
  }

  private void filter() {
    results.hide();
    session.filter().set(session.filter().get().withSearch(field.getText().strip()));
  }
}
