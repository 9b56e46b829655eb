package sojourn.ui.shell;

import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import sojourn.session.SavedFilters;
import sojourn.session.Session;
import sojourn.ui.control.Icons;
import sojourn.ui.control.Strings;

/** The filters that the collection keeps: what is filtered now may be kept under a name; each may be used, renamed and forgotten. */
final class FilterSheet extends VBox {

  private static final double WIDTH = 520;

  private final SavedFilters filters;
  private final Strings strings;
  private final Consumer<String> use;
  private final VBox rows = new VBox(4);

  /** {@code use} is told the name of the filter to use. */
  FilterSheet(SavedFilters filters, Session session, Strings strings, Consumer<String> use) {
    super(12);
    this.filters = filters;
    this.strings = strings;
    this.use = use;
    setId("saved-filters");
    setPrefWidth(WIDTH);
    TextField name = field("");
    name.setId("filter-name");
    name.setPromptText(strings.text("saved.name"));
    Button keep = new Button(strings.text("saved.keep"));
    keep.setId("filter-keep");
    keep.getStyleClass().add("sj-primary");
    keep.setMinWidth(Region.USE_PREF_SIZE);
    Runnable keeping = () -> {
      if (!name.getText().isBlank()) {
        filters.keep(name.getText().strip());
        name.clear();
      }
    };
    keep.setOnAction(e -> keeping.run());
    name.setOnAction(e -> keeping.run());
    boolean any = session.filter().get().conditions() > 0;
    keep.disableProperty().bind(name.textProperty().isEmpty());
    HBox top = new HBox(8, name, keep);
    top.setAlignment(Pos.CENTER_LEFT);
    Label none = label(strings.text("saved.nothing"), "sj-muted");
    getChildren().addAll(any ? top : none, rows);
    filters.all().subscribe(all -> fill());
  }

  private TextField field(String text) {
    TextField field = new TextField(text);
    field.getStyleClass().addAll("sj-field", "sj-plain-field");
    HBox.setHgrow(field, Priority.ALWAYS);
    return field;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setMinWidth(0);
    return label;
  }

  private void fill() {
    rows.getChildren().setAll(filters.all().get().entrySet().stream().map(e -> (Node) row(e)).toList());
    if (rows.getChildren().isEmpty()) {
      rows.getChildren().add(label(strings.text("saved.none"), "sj-muted"));
    }
  }

  private VBox row(Map.Entry<String, String> filter) {
    TextField name = field(filter.getKey());
    name.setOnAction(e -> {
      String other = name.getText().strip();
      if (!other.isEmpty() && !other.equals(filter.getKey())) {
        filters.rename(filter.getKey(), other);
      }
    });
    Button apply = new Button(strings.text("saved.use"));
    apply.getStyleClass().addAll("sj-flat", "sj-link", "filter-use");
    apply.setMinWidth(Region.USE_PREF_SIZE);
    apply.setOnAction(e -> use.accept(filter.getKey()));
    Button forget = Icons.button(Feather.TRASH_2, strings.text("saved.forget"));
    forget.getStyleClass().add("filter-forget");
    forget.setOnAction(e -> filters.forget(filter.getKey()));
    HBox line = new HBox(8, name, apply, forget);
    line.setAlignment(Pos.CENTER_LEFT);
    return new VBox(2, line, label(filter.getValue(), "sj-saved-text"));
  }
}
