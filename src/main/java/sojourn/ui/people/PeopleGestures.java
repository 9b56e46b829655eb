package sojourn.ui.people;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;
import sojourn.model.PersonId;
import sojourn.session.Selection;
import sojourn.session.Session;
import sojourn.ui.people.MatrixLayout.Cell;
import sojourn.ui.people.PeopleLayout.Spot;

/** What mouse and keys mean in the people panel: hovering brushes, a click selects, with Ctrl it adds or takes away. */
final class PeopleGestures {

  private final Session session;

  PeopleGestures(Session session) {
    this.session = session;
  }

  /** Hover, click and keys of the ego drawing. */
  void attachTo(EgoDrawing drawing, PeopleView view) {
    drawing.setOnMouseMoved(e -> brush(drawing.personAt(e.getX(), e.getY()), view, e.getScreenY()));
    drawing.setOnMouseExited(e -> brush(null, view, 0));
    drawing.setOnMouseClicked(
        e -> {
          PersonId person = drawing.personAt(e.getX(), e.getY());
          if (person != null && isChoice(e)) {
            select(person, e.isShortcutDown());
          }
        });
    drawing.setOnKeyPressed(
        e -> {
          List<PersonId> order = drawing.geometry().spots().stream().map(Spot::person).toList();
          if (step(order, drawing.focusedPerson(), e.getCode(), drawing::focusOn) || act(drawing.focusedPerson(), e, view)) {
            e.consume();
          }
        });
  }

  /** Hover, click, double click and keys of the network. */
  void attachTo(NetworkDrawing drawing, PeopleView view) {
    drawing.setOnMouseMoved(e -> brush(drawing.personAt(e.getX(), e.getY()), view, e.getScreenY()));
    drawing.setOnMouseExited(e -> brush(null, view, 0));
    drawing.setOnMouseClicked(
        e -> {
          PersonId person = drawing.personAt(e.getX(), e.getY());
          if (person != null && isChoice(e)) {
            choose(person, e, view);
          }
        });
    drawing.setOnKeyPressed(
        e -> {
          PersonId now = drawing.focusedPerson();
          List<PersonId> order = drawing.content().nodes().stream().map(NetworkContent.Node::id).toList();
          if (now != null && e.getCode() == KeyCode.C) {
            view.centre(now);
            e.consume();
          } else if (step(order, now, e.getCode(), drawing::focusOn) || act(now, e, view)) {
            e.consume();
          }
        });
  }

  /** Hover, wheel, click and keys of the matrix. */
  void attachTo(MatrixDrawing matrix, PeopleView view) {
    matrix.setOnMouseMoved(
        e -> {
          Cell cell = matrix.geometry().at(e.getX(), e.getY());
          matrix.hover(cell);
          PersonId row = matrix.row(cell);
          PersonId column = matrix.column(cell);
          session.brush().set(column == null ? row : column);
          if (row != null && column != null) {
            view.tellAbout(row, column, e.getScreenY());
          } else {
            view.tellAbout(null, 0);
          }
        });
    matrix.setOnMouseExited(
        e -> {
          matrix.hover(new Cell(-1, -1));
          brush(null, view, 0);
        });
    matrix.setOnScroll(
        e -> {
          matrix.scrollBy(e.isShiftDown() && e.getDeltaX() == 0 ? e.getDeltaY() : e.getDeltaX(), e.isShiftDown() ? 0 : e.getDeltaY());
          e.consume();
        });
    matrix.setOnMouseClicked(
        e -> {
          if (isChoice(e)) {
            matrix.requestFocus();
            choose(matrix, matrix.geometry().at(e.getX(), e.getY()), view);
          }
        });
    matrix.setOnKeyPressed(
        e -> {
          Cell now = matrix.focusedCell();
          if (e.getCode() == KeyCode.ENTER) {
            choose(matrix, now, view);
            e.consume();
          } else if (e.getCode().isArrowKey()) {
            int right = e.getCode() == KeyCode.RIGHT ? 1 : e.getCode() == KeyCode.LEFT ? -1 : 0;
            int down = e.getCode() == KeyCode.DOWN ? 1 : e.getCode() == KeyCode.UP ? -1 : 0;
            matrix.focusOn(new Cell(now.row() + down, now.column() + right));
            e.consume();
          }
        });
  }

  private static void choose(MatrixDrawing matrix, Cell cell, PeopleView view) {
    PersonId row = matrix.row(cell);
    PersonId column = matrix.column(cell);
    if (row != null && column != null && !row.equals(column)) {
      view.choose(Selection.of(row).toggled(column));
    } else if (row != null || column != null) {
      view.choose(Selection.of(row != null ? row : Objects.requireNonNull(column)));
    }
  }

  /** A click selects; the second click of a double click makes the person the centre. */
  private void choose(PersonId person, MouseEvent event, PeopleView view) {
    if (event.getClickCount() == 2) {
      view.centre(person);
    } else {
      view.choose(event.isShortcutDown() ? session.selection().get().toggled(person) : Selection.of(person));
    }
  }

  /** Keys of the list; its rows take the mouse themselves. */
  void attachTo(ListView<PersonRow> list, PeopleView view) {
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          PersonId person = list.getFocusModel().getFocusedItem() instanceof PersonRow.Entry entry ? entry.tie().person().id() : null;
          if (act(person, e, view)) {
            e.consume();
          }
        });
  }

  void attachTo(PersonCell cell, PeopleView view) {
    cell.setOnMouseEntered(e -> brush(cell.person(), view, e.getScreenY()));
    cell.setOnMouseExited(e -> brush(null, view, 0));
    cell.setOnMouseClicked(
        e -> {
          PersonId person = cell.person();
          if (person != null && isChoice(e)) {
            select(person, e.isShortcutDown());
          }
        });
  }

  private static boolean isChoice(MouseEvent event) {
    return event.getButton() == MouseButton.PRIMARY && event.isStillSincePress();
  }

  private void brush(@Nullable PersonId person, PeopleView view, double screenY) {
    session.brush().set(person);
    view.tellAbout(person, screenY);
  }

  private void select(EntityId id, boolean adding) {
    session.selection().set(adding ? session.selection().get().toggled(id) : Selection.of(id));
  }

  private boolean act(@Nullable PersonId person, KeyEvent event, PeopleView view) {
    if (person == null) {
      return false;
    }
    if (event.getCode() == KeyCode.ENTER) {
      select(person, event.isShortcutDown());
      return true;
    }
    EntityId evidence = event.getCode() == KeyCode.E && !event.isShortcutDown() ? view.latestEncounter(person) : null;
    if (evidence != null) {
      select(evidence, false);
      return true;
    }
    return false;
  }

  private static boolean step(List<PersonId> order, @Nullable PersonId now, KeyCode key, Consumer<@Nullable PersonId> focus) {
    if (order.isEmpty()) {
      return false;
    }
    int at = now == null ? -1 : order.indexOf(now);
    switch (key) {
      case RIGHT, DOWN -> focus.accept(order.get(Math.min(at + 1, order.size() - 1)));
      case LEFT, UP -> focus.accept(order.get(Math.max(at - 1, 0)));
      case HOME -> focus.accept(order.getFirst());
      case END -> focus.accept(order.getLast());
      default -> {
        return false;
      }
    }
    return true;
  }
}
