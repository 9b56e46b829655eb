package sojourn.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;
import sojourn.model.Snapshot;
import sojourn.session.Comparison;
import sojourn.ui.control.Strings;

/** Chooses two travellers, or two trips, to be compared. */
final class CompareSheet extends VBox {

  private static final int MOST = 500;

  /** {@code begin} is told the choice. */
  CompareSheet(Snapshot snapshot, Strings strings, Consumer<Comparison> begin) {
    super(12);
    setId("compare-sheet");
    setPrefWidth(420);
    ComboBox<EntityId> first = box(snapshot, "compare-first");
    ComboBox<EntityId> second = box(snapshot, "compare-second");
    List<EntityId> all = choices(snapshot);
    first.getItems().setAll(all);
    second.getItems().setAll(all);
    Button compare = new Button(strings.text("compare.begin"));
    compare.setId("compare-begin");
    compare.getStyleClass().add("sj-primary");
    compare.disableProperty().bind(Bindings.createBooleanBinding(() -> !possible(first.getValue(), second.getValue()), first.valueProperty(), second.valueProperty()));
    compare.setOnAction(e -> begin.accept(new Comparison(first.getValue(), second.getValue())));
    Label what = new Label(strings.text("compare.what"));
    what.setWrapText(true);
    getChildren().addAll(what, first, second, new HBox(compare));
  }

  /** Whether something has visits of its own: a trip, or somebody who travels. */
  static boolean travels(Snapshot snapshot, EntityId id) {
    int number = snapshot.columns().people().indexOf(id);
    return snapshot.knows(id) && (number < 0 || IntStream.of(snapshot.columns().visits().traveller()).anyMatch(t -> t == number));
  }

  private static boolean possible(@Nullable EntityId a, @Nullable EntityId b) {
    return a != null && b != null && Comparison.possible(a, b);
  }

  private static ComboBox<EntityId> box(Snapshot snapshot, String id) {
    ComboBox<EntityId> box = new ComboBox<>();
    box.setId(id);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setButtonCell(new Cell(snapshot));
    box.setCellFactory(list -> new Cell(snapshot));
    return box;
  }

  /** Travellers with most visits first, then trips as the collection has them. */
  private static List<EntityId> choices(Snapshot snapshot) {
    int[] visits = new int[snapshot.columns().people().size()];
    for (int who : snapshot.columns().visits().traveller()) {
      visits[who]++;
    }
    List<EntityId> travellers =
        IntStream.range(0, visits.length)
            .filter(i -> visits[i] > 0)
            .boxed()
            .sorted(Comparator.comparingInt(i -> -visits[i]))
            .limit(MOST)
            .<EntityId>map(i -> snapshot.columns().people().get(i))
            .toList();
    return java.util.stream.Stream.concat(travellers.stream(), snapshot.trips().keySet().stream().limit(MOST)).toList();
  }

  private static final class Cell extends ListCell<EntityId> {

    private final Snapshot snapshot;

    Cell(Snapshot snapshot) {
      this.snapshot = snapshot;
    }

    @Override
    protected void updateItem(@Nullable EntityId item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? "" : Names.of(snapshot, item));
    }
  }
}
