package sojourn.ui.shell;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import sojourn.session.Desk;
import sojourn.session.Session;
import sojourn.ui.control.DropButton;
import sojourn.ui.control.Icons;
import sojourn.ui.control.Strings;

/** The collection, undo and redo, the search, and the doors out: import, map image, theme, presentation. */
final class TopBar extends HBox {

  private static final double SEARCH = 480;

  /** Under this width buttons lose their words and the search shrinks. */
  private static final double TIGHT = 1100;

  private final Strings strings;
  private final TextField search = new TextField();
  private final Label count = new Label();
  private final Label name = new Label();
  private final HBox left;
  private final HBox right;

  TopBar(Session session, Desk desk, Strings strings, Commands commands) {
    this.strings = strings;
    getStyleClass().add("sj-top-bar");
    Button undo = Icons.button(Feather.ROTATE_CCW, strings.text("topbar.undo"));
    undo.setId("undo");
    undo.setOnAction(e -> commands.run(Command.UNDO));
    Button redo = Icons.button(Feather.ROTATE_CW, strings.text("topbar.redo"));
    redo.setId("redo");
    redo.setOnAction(e -> commands.run(Command.REDO));
    desk.steps().subscribe(s -> {
      undo.setDisable(s.undo() == null);
      redo.setDisable(s.redo() == null);
    });
    Button importing = wordy(Feather.UPLOAD, "topbar.import", "sj-flat", () -> commands.run(Command.IMPORT));
    Button plate = wordy(Feather.IMAGE, "topbar.plate", "sj-flat", () -> commands.run(Command.EXPORT));
    Button theme = Icons.button(Feather.MOON, strings.text("topbar.theme"));
    theme.setId("theme");
    theme.setOnAction(e -> commands.run(Command.THEME));
    Button present = wordy(Feather.MONITOR, "topbar.present", "sj-primary", () -> commands.run(Command.PRESENT));
    Button filters = Icons.button(Feather.FILTER, strings.text("topbar.filters"));
    filters.setId("filters");
    filters.setOnAction(e -> commands.run(Command.FILTERS));
    StackPane searchBox = searchBox(session);
    left = side(Pos.CENTER_LEFT, mark(), collection(commands), separator(), undo, redo, filters);
    right = side(Pos.CENTER_RIGHT, importing, plate, theme, more(commands), present);
    getChildren().addAll(left, searchBox, right);
    session.snapshot().subscribe(s -> {
      name.setText(s.collection());
      count.setText(strings.text("collection.count", s.sources().size()));
    });
    widthProperty().subscribe(w -> {
      boolean tight = w.doubleValue() < TIGHT;
      importing.setText(tight ? null : strings.text("topbar.import"));
      count.setVisible(!tight);
      count.setManaged(!tight);
      plate.setText(tight ? null : strings.text("topbar.plate"));
      search.setPromptText(strings.text(tight ? "topbar.search.short" : "topbar.search.prompt"));
      searchBox.setPrefWidth(tight ? 260 : SEARCH);
    });
  }

  TextField search() {
    return search;
  }

  private StackPane searchBox(Session session) {
    search.setId("search");
    search.getStyleClass().add("sj-field");
    search.setPromptText(strings.text("topbar.search.prompt"));
    search.setMinHeight(32);
    search.setPrefHeight(32);
    session.filter().subscribe((before, now) -> {
      if (!before.search().equals(now.search())) {
        search.setText(now.search());
      }
    });
    Label key = new Label(strings.text("topbar.search.key"));
    key.getStyleClass().add("sj-key");
    key.setMouseTransparent(true);
    key.visibleProperty().bind(search.textProperty().isEmpty());
    Region glass = new StackPane(Icons.icon(Feather.SEARCH, 15));
    glass.setMouseTransparent(true);
    glass.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane box = new StackPane(search, glass, key);
    StackPane.setAlignment(glass, Pos.CENTER_LEFT);
    StackPane.setMargin(glass, new javafx.geometry.Insets(0, 0, 0, 10));
    StackPane.setAlignment(key, Pos.CENTER_RIGHT);
    StackPane.setMargin(key, new javafx.geometry.Insets(0, 8, 0, 0));
    box.setPrefWidth(SEARCH);
    box.setMinWidth(160);
    box.setMaxHeight(32);
    return box;
  }

  private DropButton collection(Commands commands) {
    name.getStyleClass().add("sj-collection");
    name.setMaxWidth(240);
    count.getStyleClass().add("sj-collection-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    HBox words = new HBox(8, name, count, Icons.icon(Feather.CHEVRON_DOWN, 14));
    words.setAlignment(Pos.CENTER_LEFT);
    DropButton button =
        new DropButton(
            null,
            words,
            () ->
                List.of(
                    item(commands, Command.NEW, "collection.new"),
                    item(commands, Command.OPEN, "collection.open"),
                    item(commands, Command.EXAMPLES, "collection.examples")));
    button.setId("collection");
    button.getStyleClass().add("sj-flat");
    button.accessibleTextProperty().bind(name.textProperty());
    return button;
  }

  private DropButton more(Commands commands) {
    DropButton button =
        new DropButton(
            null,
            Icons.icon(Feather.MORE_HORIZONTAL, 16),
            () ->
                List.of(
                    item(commands, Command.FIT, "menu.fit"),
                    item(commands, Command.EXTENT, "menu.extent"),
                    new SeparatorMenuItem(),
                    item(commands, Command.PLATE, "menu.plate"),
                    item(commands, Command.FILM, "menu.film"),
                    new SeparatorMenuItem(),
                    item(commands, Command.STEPS, "menu.steps"),
                    item(commands, Command.ADD_STEP, "menu.addstep"),
                    new SeparatorMenuItem(),
                    item(commands, Command.COMPARE, "menu.compare"),
                    item(commands, Command.IDENTITIES, "menu.identities"),
                    item(commands, Command.REREAD, "menu.reread"),
                    new SeparatorMenuItem(),
                    item(commands, Command.KEYS, "menu.keys"),
                    item(commands, Command.CREDITS, "menu.credits"),
                    new SeparatorMenuItem(),
                    item(commands, Command.QUIT, "menu.quit")));
    button.setId("more");
    return Icons.dress(button, strings.text("topbar.more"), "sj-icon-button");
  }

  private MenuItem item(Commands commands, Command command, String key) {
    MenuItem item = new MenuItem(strings.text(key));
    if (command.keys() != null) {
      item.setAccelerator(command.keys());
    }
    item.setOnAction(e -> commands.run(command));
    return item;
  }

  private Button wordy(Ikon icon, String key, String style, Runnable action) {
    Button button = Icons.dress(new Button(strings.text(key), Icons.icon(icon, 16)), strings.text(key), style);
    button.setId(key.substring(key.indexOf('.') + 1));
    button.setGraphicTextGap(8);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }

  private static Group mark() {
    SVGPath arc = new SVGPath();
    arc.setContent("M 2 14 C 4 4, 13 2, 18 6");
    arc.getStyleClass().add("sj-mark");
    Group mark = new Group(arc);
    IntStream.of(0, 1).forEach(i -> {
      Circle dot = new Circle(i == 0 ? 2 : 18, i == 0 ? 14 : 6, i == 0 ? 3 : 2.4);
      dot.getStyleClass().add("sj-mark-dot");
      mark.getChildren().add(dot);
    });
    return mark;
  }

  private static Region separator() {
    Region line = new Region();
    line.getStyleClass().add("sj-separator");
    return line;
  }

  /** Both sides are as wide as the wider one needs, so that the search stands in the middle. */
  @Override
  protected void layoutChildren() {
    double side = Math.max(left.minWidth(-1), right.minWidth(-1));
    left.setPrefWidth(side);
    right.setPrefWidth(side);
    super.layoutChildren();
  }

  private static HBox side(Pos alignment, Node... content) {
    HBox side = new HBox(8, content);
    side.setAlignment(alignment);
    side.setPrefWidth(1);
    HBox.setHgrow(side, Priority.ALWAYS);
    return side;
  }
}
