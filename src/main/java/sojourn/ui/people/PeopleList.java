package sojourn.ui.people;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import sojourn.model.PersonId;
import sojourn.paint.Palette;

/** The people as a list with sortable heads. */
final class PeopleList extends VBox {

  private final PersonWords words;
  private final ListView<PersonRow> list = new ListView<>();
  private final Map<PeopleColumn, Button> heads = new EnumMap<>(PeopleColumn.class);
  private final ObjectProperty<PeopleMarks> marks = new SimpleObjectProperty<>(PeopleMarks.NONE);
  private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
  private PeopleContent content = PeopleContent.NOBODY;
  private List<PersonRow> rows = List.of();
  private final ObjectProperty<MetWhich> which;
  private Listing.Order order = Listing.Order.USUAL;

  PeopleList(PersonWords words, PeopleGestures gestures, PeopleView view, MetWhich first) {
    which = new SimpleObjectProperty<>(this, "which", first);
    this.words = words;
    getStyleClass().add("people-table");
    list.getStyleClass().add("people-list");
    list.setAccessibleText(words.of("list.accessible"));
    list.setCellFactory(
        inList -> {
          PersonCell cell = new PersonCell(words, marks, palette, list.widthProperty(), which);
          gestures.attachTo(cell, view);
          return cell;
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(headRow(), list);
    label();
  }

  ListView<PersonRow> rows() {
    return list;
  }

  /** Marks who met which of two that are compared. */
  void compare(MetWhich now) {
    which.set(now);
  }

  /** Shows other people, or the same ones otherwise marked. */
  void show(PeopleContent next, Listing listing, PeopleMarks now, Palette colours) {
    boolean same = next.equals(content);
    boolean regrouped = !next.group().equals(content.group());
    content = next;
    if (!same || rows.isEmpty()) {
      fill(listing.order().equals(order) ? listing.rows() : Listing.of(content, order).rows());
    }
    palette.set(colours);
    marks.set(now);
    if (regrouped && !list.getItems().isEmpty()) {
      list.scrollTo(0);
    }
  }

  /** Brings a person's row into view. */
  void reveal(PersonId person) {
    int index = indexOf(person);
    if (index >= 0 && cellOf(person).isEmpty()) {
      list.scrollTo(Math.max(0, index - 1));
    }
  }

  /** The middle of a person's row in this region's coordinates; empty while it is scrolled away. */
  Optional<Point2D> pointOf(PersonId person) {
    return cellOf(person).map(c -> sceneToLocal(c.localToScene(40, c.getLayoutBounds().getHeight() / 2)));
  }

  private Optional<Node> cellOf(PersonId person) {
    return list.lookupAll(".person-cell").stream()
        .filter(n -> n instanceof PersonCell c && c.isVisible() && person.equals(c.person()) && inside(c))
        .findFirst();
  }

  private boolean inside(Node cell) {
    double y = list.sceneToLocal(cell.localToScene(0, cell.getLayoutBounds().getHeight() / 2)).getY();
    return y > 0 && y < list.getHeight();
  }

  private int indexOf(PersonId person) {
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i) instanceof PersonRow.Entry entry && entry.tie().person().id().equals(person)) {
        return i;
      }
    }
    return -1;
  }

  private void fill(List<PersonRow> next) {
    rows = next;
    list.setFixedCellSize(content.group().isEmpty() ? PersonCell.ROW_HEIGHT : Region.USE_COMPUTED_SIZE);
    list.getItems().setAll(next);
  }

  /** By which column its rows stand. */
  Listing.Order order() {
    return order;
  }

  private HBox headRow() {
    HBox row = new HBox();
    row.getStyleClass().add("people-heads");
    for (PeopleColumn each : PeopleColumn.values()) {
      Button head = new Button();
      head.getStyleClass().setAll("people-head", "people-head-" + each.style());
      head.setContentDisplay(ContentDisplay.TEXT_ONLY);
      head.setAccessibleRole(AccessibleRole.TABLE_COLUMN);
      head.setOnAction(e -> sortBy(each));
      if (each == PeopleColumn.NAME) {
        HBox.setHgrow(head, Priority.ALWAYS);
        head.setMaxWidth(Double.MAX_VALUE);
      } else {
        PeopleColumns.size(head, each);
        head.managedProperty().bind(list.widthProperty().map(w -> each.fits(w.doubleValue())));
        head.visibleProperty().bind(head.managedProperty());
      }
      heads.put(each, head);
      row.getChildren().add(head);
    }
    return row;
  }

  private void sortBy(PeopleColumn next) {
    order = order.clicked(next);
    label();
    fill(Listing.of(content, order).rows());
  }

  private void label() {
    heads.forEach(
        (each, head) -> {
          String name = words.of("head." + each.style());
          head.setText(each != order.column() ? name : name + (order.descending() ? " ↓" : " ↑"));
          head.setAccessibleText(each != order.column() ? name : words.of(order.descending() ? "head.down" : "head.up", name));
        });
  }
}
