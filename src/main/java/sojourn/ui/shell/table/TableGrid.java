package sojourn.ui.shell.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import sojourn.session.TableDraft;
import sojourn.ui.control.Strings;

/** The first rows of a table; above each column, a menu of what it may tell. */
final class TableGrid extends TableView<List<String>> {

  private static final int WIDEST = 220;
  private static final int NARROWEST = 136;
  private static final int CHARACTER = 7;

  private final List<ComboBox<String>> menus = new ArrayList<>();
  private boolean filling;

  /** {@code chosen} is told a column and its field, "" where it is not to be used. */
  TableGrid(TableDraft draft, Strings strings, BiConsumer<String, String> chosen) {
    setId("table-grid");
    getStyleClass().add("sj-table");
    setItems(FXCollections.observableList(draft.cells()));
    List<String> choices = new ArrayList<>(List.of(""));
    choices.addAll(draft.fields());
    for (int i = 0; i < draft.columns().size(); i++) {
      getColumns().add(column(draft, i, choices, strings, chosen));
    }
    show(draft);
  }

  private TableColumn<List<String>, String> column(TableDraft draft, int number, List<String> choices, Strings strings, BiConsumer<String, String> chosen) {
    String name = draft.columns().get(number);
    ComboBox<String> menu = new ComboBox<>(FXCollections.observableList(choices));
    menu.setId("table-field-" + number);
    menu.setConverter(new Words(strings));
    menu.setMaxWidth(Double.MAX_VALUE);
    menu.setAccessibleText(strings.text("table.tells", name));
    menu.valueProperty().addListener((v, before, now) -> {
      if (!filling) {
        chosen.accept(name, now);
      }
    });
    menus.add(menu);
    Label head = new Label(name);
    head.getStyleClass().add("sj-muted");
    VBox top = new VBox(4, menu, head);
    top.getStyleClass().add("sj-table-head");
    TableColumn<List<String>, String> column = new TableColumn<>();
    column.setGraphic(top);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(number < row.getValue().size() ? row.getValue().get(number) : ""));
    int longest = draft.cells().stream().limit(40).mapToInt(r -> number < r.size() ? r.get(number).length() : 0).max().orElse(0);
    column.setPrefWidth(Math.clamp((long) longest * CHARACTER + 16, NARROWEST, WIDEST));
    return column;
  }

  /** Shows what the columns tell now. */
  void show(TableDraft draft) {
    filling = true;
    for (int i = 0; i < menus.size(); i++) {
      String field = draft.fieldOf(draft.columns().get(i));
      menus.get(i).setValue(field == null ? "" : field);
      menus.get(i).getStyleClass().removeAll("sj-unused");
      if (field == null) {
        menus.get(i).getStyleClass().add("sj-unused");
      }
    }
    filling = false;
  }

  private static final class Words extends StringConverter<String> {
    private final Strings strings;

    Words(Strings strings) {
      this.strings = strings;
    }

    @Override
    public String toString(@Nullable String field) {
      return strings.text(field == null || field.isEmpty() ? "table.field.none" : "table.field." + field);
    }

    @Override
    public String fromString(String words) {
      return words;
    }
  }
}
