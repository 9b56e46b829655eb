package sojourn.ui.people;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import sojourn.model.EntityId;
import sojourn.model.Snapshot;
import sojourn.paint.Palette;
import sojourn.session.Selection;
import sojourn.session.Session;
import sojourn.ui.control.Colours;
import sojourn.ui.control.Icons;

/** The encounters of two people in order of time; each is one click from its sentence. */
final class TieStrip extends VBox {

  private static final double HEIGHT_OF_NONE = 116;
  private static final double SPARK_WIDTH = 96;
  private static final double LEAST_WITH_SPARK = 320;
  private static final double SPARK_HEIGHT = 16;

  private final Session session;
  private final PersonWords words;
  private final Label title = new Label();
  private final Label note = new Label();
  private final Canvas spark = new Canvas(SPARK_WIDTH, SPARK_HEIGHT);
  private final Label never = new Label();
  private final ListView<TieContent.Row> list = new ListView<>();
  private final ObjectProperty<Snapshot> snapshot;
  private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
  private @Nullable TieContent content;

  TieStrip(Session session, PersonWords words, Runnable closed) {
    this.session = session;
    this.words = words;
    snapshot = new SimpleObjectProperty<>(session.snapshot().get());
    getStyleClass().add("people-tie");
    title.getStyleClass().add("people-tie-title");
    title.setMinWidth(0);
    note.getStyleClass().add("people-tie-note");
    note.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button close = Icons.button(Feather.X, words.of("tie.close"));
    close.setOnAction(e -> closed.run());
    VBox head = new VBox(title, new HBox(8, note, gap, spark));
    head.setMinWidth(0);
    HBox.setHgrow(head, Priority.ALWAYS);
    HBox row = new HBox(6, head, close);
    row.getStyleClass().add("people-tie-head");
    list.getStyleClass().add("people-list");
    never.getStyleClass().add("people-tie-never");
    never.setWrapText(true);
    list.setPlaceholder(never);
    list.setFixedCellSize(PersonCell.ROW_HEIGHT);
    list.setCellFactory(
        inList -> {
          TieCell cell = new TieCell(words, snapshot, palette, session.selection());
          cell.setOnMouseClicked(e -> select(cell.getItem()));
          return cell;
        });
    list.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.E) {
            select(list.getFocusModel().getFocusedItem());
            e.consume();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    spark.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(LEAST_WITH_SPARK));
    spark.managedProperty().bind(spark.visibleProperty());
    getChildren().addAll(row, list);
  }

  /** Shows a tie; the same one is left where it is scrolled to. */
  void show(TieContent next, Snapshot now, Palette colours) {
    palette.set(colours);
    snapshot.set(now);
    if (!next.equals(content)) {
      content = next;
      title.setText(next.one().name() + " – " + next.other().name());
      int near = next.rows().size() - next.met();
      String years = PersonWords.years(next.span());
      note.setText(words.of("tie.note", next.met(), near, next.span().dated() ? years : ""));
      never.setText(words.never(next.shared()));
      list.setAccessibleText(title.getText() + ": " + note.getText());
      list.getItems().setAll(next.rows());
    }
    paint(next);
  }

  /** Its height in a panel of that height. */
  double wanted(double panel) {
    return content == null || content.rows().isEmpty() ? HEIGHT_OF_NONE : Math.clamp(panel * 0.36, 120, 260);
  }

  private void select(TieContent.@Nullable Row row) {
    switch (row) {
      case TieContent.Row.Met met -> session.selection().set(Selection.of(snapshot.get().columns().encounters().id(met.row())));
      case TieContent.Row.Near near -> {
        EntityId one = snapshot.get().columns().visits().id(near.stay().visit());
        EntityId other = snapshot.get().columns().visits().id(near.stay().otherVisit());
        session.selection().set(Selection.of(one).toggled(other));
      }
      case null -> {}
    }
  }

  private void paint(TieContent tie) {
    GraphicsContext g = spark.getGraphicsContext2D();
    g.clearRect(0, 0, SPARK_WIDTH, SPARK_HEIGHT);
    int parts = (int) (SPARK_WIDTH / 4);
    int[] counts = tie.counts(parts);
    int most = 1;
    for (int count : counts) {
      most = Math.max(most, count);
    }
    g.setFill(Colours.of(palette.get().roles().line()));
    g.fillRect(0, SPARK_HEIGHT - 1, SPARK_WIDTH, 1);
    g.setFill(Colours.person(palette.get(), tie.other().hue()));
    for (int i = 0; i < parts; i++) {
      double height = counts[i] == 0 ? 0 : Math.max(2, Math.rint((SPARK_HEIGHT - 2.0) * counts[i] / most));
      g.fillRect(i * 4, SPARK_HEIGHT - 1 - height, 3, height);
    }
  }
}
