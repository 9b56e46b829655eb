package sojourn.ui.people;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import sojourn.model.Encounter;
import sojourn.model.EntityId;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Snapshot;
import sojourn.paint.Palette;
import sojourn.session.Selection;
import sojourn.ui.control.Colours;
import sojourn.ui.control.KindShape;

/** One encounter of a tie: its shape, when and where, what kind and about what. Its record is taken only while the cell is in sight. */
final class TieCell extends ListCell<TieContent.Row> {

  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
  private static final double MARK = 16;

  private final PersonWords words;
  private final ObservableValue<Snapshot> snapshot;
  private final ObservableValue<Palette> palette;
  private final ObservableValue<Selection> selection;
  private final Canvas mark = new Canvas(MARK, MARK);
  private final Label when = new Label();
  private final Label what = new Label();
  private final HBox row;
  private @Nullable EntityId shown;

  TieCell(PersonWords words, ObservableValue<Snapshot> snapshot, ObservableValue<Palette> palette, ObservableValue<Selection> selection) {
    this.words = words;
    this.snapshot = snapshot;
    this.palette = palette;
    this.selection = selection;
    when.getStyleClass().add("people-name");
    what.getStyleClass().add("people-role");
    VBox text = new VBox(when, what);
    text.setMinWidth(0);
    text.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(text, Priority.ALWAYS);
    row = new HBox(8, mark, text);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("people-tie-row");
    getStyleClass().add("person-cell");
    setPrefWidth(0);
    selection.addListener((value, before, now) -> pick());
    palette.addListener((value, before, now) -> paint());
  }

  @Override
  protected void updateItem(TieContent.@Nullable Row item, boolean empty) {
    super.updateItem(item, empty);
    shown = null;
    setText(null);
    Snapshot now = snapshot.getValue();
    switch (item) {
      case TieContent.Row.Met met when !empty -> {
        Encounter encounter = now.columns().encounters().at(met.row());
        shown = encounter.id();
        tell(words.when(encounter, now), words.what(encounter));
      }
      case TieContent.Row.Near near when !empty -> {
        shown = now.columns().visits().id(near.stay().visit());
        tell(words.when(near.stay(), now), words.of(near.stay().sure() ? "tie.near" : "tie.perhaps"));
      }
      case null, default -> {
        setGraphic(null);
        setAccessibleText(null);
      }
    }
    paint();
    pick();
  }

  private void tell(String first, String second) {
    when.setText(first);
    what.setText(second);
    setAccessibleText(first + ", " + second);
    setGraphic(row);
  }

  private void pick() {
    pseudoClassStateChanged(PICKED, shown != null && selection.getValue().contains(shown));
  }

  private void paint() {
    GraphicsContext g = mark.getGraphicsContext2D();
    g.clearRect(0, 0, MARK, MARK);
    if (getItem() instanceof TieContent.Row.Met met) {
      PersonId other = snapshot.getValue().columns().people().get(snapshot.getValue().columns().encounters().person()[met.row()]);
      Person person = snapshot.getValue().people().get(other);
      KindShape shape = KindShape.of(snapshot.getValue().columns().encounters().kind()[met.row()]);
      shape.fill(g, MARK / 2, MARK / 2, 10, Colours.person(palette.getValue(), person == null ? 0 : person.hue()));
    } else if (getItem() instanceof TieContent.Row.Near) {
      g.setStroke(Colours.of(palette.getValue().roles().faint()));
      g.setLineWidth(1.4);
      g.setLineDashes(2.2, 1.8);
      g.strokeOval(3, 3, 10, 10);
      g.setLineDashes();
      g.setFill(Colours.of(palette.getValue().roles().faint()));
      g.fillOval(6.5, 6.5, 3, 3);
    }
  }
}
