package sojourn.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;
import sojourn.model.Snapshot;
import sojourn.session.Comparison;
import sojourn.session.Session;
import sojourn.ui.control.Strings;

/** What lies over the panels: the empty collection's words, the drop target, and one sheet at a time. */
final class Overlays extends StackPane {

  private final Strings strings;
  private final Node drop;
  private @Nullable Node sheet;

  Overlays(Session session, Strings strings, Commands commands) {
    this.strings = strings;
    setPickOnBounds(false);
    Node empty = empty(commands);
    StackPane target = new StackPane(new Label(strings.text("drop.text")));
    target.getStyleClass().add("sj-drop");
    target.setMouseTransparent(true);
    target.setVisible(false);
    drop = target;
    getChildren().addAll(empty, drop);
    session.snapshot().subscribe(all -> empty.setVisible(all.sources().isEmpty()));
  }

  private Node empty(Commands commands) {
    Label title = new Label(strings.text("empty.title"));
    title.getStyleClass().add("sj-empty-title");
    Label text = new Label(strings.text("empty.text"));
    text.getStyleClass().add("sj-empty-text");
    Button importing = new Button(strings.text("empty.import"));
    importing.getStyleClass().add("sj-primary");
    importing.setOnAction(e -> commands.run(Command.IMPORT));
    Button examples = new Button(strings.text("empty.examples"));
    examples.getStyleClass().addAll("sj-flat", "sj-link");
    examples.setOnAction(e -> commands.run(Command.EXAMPLES));
    HBox buttons = new HBox(8, importing, examples);
    buttons.setAlignment(Pos.CENTER);
    VBox box = new VBox(12, title, text, buttons);
    box.getStyleClass().add("sj-empty");
    return box;
  }

  /** Shows or hides the drop target. */
  void dropping(boolean on) {
    drop.setVisible(on);
  }

  /** Shows the sheet of keys. */
  void keys() {
    GridPane grid = new GridPane(24, 8);
    int row = 0;
    for (String line : strings.text("keys.text").split("\n", -1)) {
      String[] parts = line.split("\\|", 2);
      Label key = new Label(parts[0]);
      key.getStyleClass().add("sj-strong");
      grid.add(key, 0, row);
      grid.add(new Label(parts.length > 1 ? parts[1] : ""), 1, row);
      row++;
    }
    open(strings.text("keys.title"), grid);
  }

  /** Compares the two that are selected, or asks which. */
  void compare(Session session) {
    List<EntityId> chosen = session.selection().get().ids();
    Snapshot snapshot = session.snapshot().get();
    if (chosen.size() == 2 && Comparison.possible(chosen.get(0), chosen.get(1)) && chosen.stream().allMatch(id -> CompareSheet.travels(snapshot, id))) {
      session.comparison().set(new Comparison(chosen.get(0), chosen.get(1)));
      return;
    }
    open(
        strings.text("compare.title"),
        new CompareSheet(
            snapshot,
            strings,
            two -> {
              close();
              session.comparison().set(two);
            }));
  }

  /** Shows who is to be thanked. */
  void credits() {
    Label words = new Label(strings.text("credits.text"));
    words.setWrapText(true);
    words.setMaxWidth(520);
    open(strings.text("menu.credits"), words);
  }

  /** Closes the open sheet; false when there was none. */
  boolean close() {
    boolean open = sheet != null;
    getChildren().remove(sheet);
    sheet = null;
    return open;
  }

  /** Opens a sheet; Esc or a click beside it closes it. */
  void open(String title, Node content) {
    close();
    Label head = new Label(title);
    head.getStyleClass().add("sj-collection");
    VBox box = new VBox(12, head, content);
    box.getStyleClass().add("sj-sheet");
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane veil = new StackPane(box);
    veil.getStyleClass().add("sj-veil");
    veil.setOnMouseClicked(
        e -> {
          if (e.getTarget() == veil) {
            close();
          }
        });
    sheet = veil;
    getChildren().add(veil);
    veil.requestFocus();
  }
}
