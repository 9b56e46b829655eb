package sojourn.ui.map.ground;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import sojourn.model.ground.Corners;
import sojourn.model.ground.GroundChoice;
import sojourn.paint.ground.Ground;
import sojourn.paint.ground.Overlay;
import sojourn.session.Session;
import sojourn.session.ground.Grounds;
import sojourn.ui.control.Icons;
import sojourn.ui.control.Strings;

/** The choice of base map: the bundled one, those of the user, how dense they lie over it. */
public final class GroundCard extends VBox {

  private static final double WIDTH = 316;

  private final Grounds grounds;
  private final Strings words;
  private final ToggleGroup group = new ToggleGroup();
  private final VBox list = new VBox(2);
  private final VBox content = new VBox();
  private final ScrollPane scroll;
  private final HBox dense;
  private final Slider opacity = new Slider(0, 100, 100);
  private final Label percent = new Label();
  private final Button look;
  private final OnlineForm online;
  private final CornersForm corners;
  private boolean filling;
  private final Label leaves;

  /**
   * @param files asks for a file
   * @param looks shows all of a map
   */
  public GroundCard(Grounds grounds, Session session, Supplier<Optional<Path>> files, Consumer<Corners> looks, Strings words) {
    this.grounds = grounds;
    this.words = words;
    getStyleClass().addAll("sj-map-card", "sj-ground-card");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    setManaged(false);
    setVisible(false);
    Button add = button("ground-add", "map.ground.add");
    add.setOnAction(e -> files.get().ifPresent(f -> grounds.choose(GroundChoice.own(f.toAbsolutePath().toString()))));
    Label about = note("map.ground.add.about");
    look = button("ground-look", "map.ground.look");
    look.setOnAction(e -> {
      Overlay overlay = session.ground().get().overlay();
      if (overlay != null) {
        looks.accept(overlay.corners());
      }
    });
    dense = density();
    online = new OnlineForm(words, (address, credit) -> grounds.choose(GroundChoice.online(address, credit)));
    Button servers = button("ground-online", "map.ground.online");
    servers.setOnAction(e -> {
      show(online, !online.isVisible());
      place();
      online.focus();
    });
    corners = new CornersForm(words, c -> {
      GroundChoice picture = asked();
      if (picture != null) {
        grounds.choose(picture.withCorners(c));
      }
    });
    leaves = note("map.ground.online.about");
    content.getChildren().addAll(list, leaves, dense, look, corners, add, about, servers, online);
    content.getStyleClass().add("sj-ground-content");
    scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    getChildren().addAll(head(), scroll);
    show(online, false);
    group.selectedToggleProperty().addListener((v, before, now) -> {
      if (!filling && now != null && now.getUserData() instanceof GroundChoice map) { // by click or by arrow keys
        grounds.choose(map);
      }
    });
    grounds.known().subscribe(k -> fill());
    grounds.unplaced().subscribe(u -> mark());
    grounds.choice().subscribe(c -> mark());
    session.ground().subscribe(this::shown);
    addEventHandler(MouseEvent.ANY, MouseEvent::consume); // the map below keeps still
    addEventHandler(ScrollEvent.ANY, ScrollEvent::consume);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  private HBox head() {
    Label title = new Label(words.text("map.ground.title"));
    title.getStyleClass().add("sj-map-card-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button close = Icons.button(Feather.X, words.text("map.ground.close"));
    close.setId("ground-close");
    close.setOnAction(e -> close());
    HBox head = new HBox(title, gap, close);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private HBox density() {
    opacity.setId("ground-opacity");
    opacity.setAccessibleText(words.text("map.ground.opacity"));
    opacity.setBlockIncrement(10);
    HBox.setHgrow(opacity, Priority.ALWAYS);
    percent.setMinWidth(42);
    percent.setText(words.text("map.ground.percent", 100));
    percent.setAlignment(Pos.CENTER_RIGHT);
    Label label = new Label(words.text("map.ground.opacity"));
    label.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(8, label, opacity, percent);
    row.setAlignment(Pos.CENTER_LEFT);
    opacity.valueProperty().addListener((v, before, now) -> {
      percent.setText(words.text("map.ground.percent", Math.round(now.doubleValue())));
      GroundChoice choice = grounds.choice().get();
      if (row.isVisible() && Math.round(choice.opacity() * 100) != Math.round(now.doubleValue())) {
        grounds.choose(choice.withOpacity(Math.round(now.doubleValue()) / 100.0));
      }
    });
    opacity.valueChangingProperty().addListener((v, before, now) -> {
      if (!now) {
        grounds.keep();
      }
    });
    return row;
  }

  private Button button(String id, String key) {
    Button button = new Button(words.text(key));
    button.setId(id);
    button.getStyleClass().addAll("sj-flat", "sj-link");
    return button;
  }

  private Label note(String key) {
    Label note = new Label(words.text(key));
    note.getStyleClass().add("sj-map-card-line");
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    return note;
  }

  /** One row a map; the one that is chosen keeps the keys while the list is made anew. */
  private void fill() {
    boolean focused = list.getChildren().stream().anyMatch(GroundCard::holdsFocus);
    filling = true;
    list.getChildren().clear();
    group.getToggles().clear();
    list.getChildren().add(row(GroundChoice.BORDERS, words.text("map.ground.borders")));
    list.getChildren().add(row(GroundChoice.PLAIN, words.text("map.ground.plain")));
    for (GroundChoice known : grounds.known().get()) {
      RadioButton row = row(known, known.kind() == GroundChoice.Kind.ONLINE ? words.text("map.ground.online.row", name(known)) : name(known));
      Button forget = Icons.button(Feather.X, words.text("map.ground.forget", name(known)));
      forget.getStyleClass().add("sj-small");
      forget.setOnAction(e -> grounds.forget(known));
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      HBox line = new HBox(row, gap, forget);
      line.setAlignment(Pos.CENTER_LEFT);
      list.getChildren().add(line);
    }
    filling = false;
    mark();
    if (focused && group.getSelectedToggle() instanceof RadioButton chosen) {
      chosen.requestFocus();
    }
  }

  /** Shows what is chosen; the rows stay, for one of them may be at work. */
  private void mark() {
    filling = true;
    GroundChoice now = grounds.choice().get();
    for (Toggle row : List.copyOf(group.getToggles())) {
      if (row.getUserData() instanceof GroundChoice map && map.kind() == now.kind() && map.where().equals(now.where()) && !row.isSelected()) {
        row.setSelected(true);
      }
    }
    filling = false;
    GroundChoice picture = asked();
    show(corners, picture != null);
    if (picture != null) {
      corners.ask(words.text("map.ground.corners.title", name(picture)), picture.corners());
    }
    boolean server = grounds.choice().get().kind() == GroundChoice.Kind.ONLINE;
    show(leaves, server);
    if (server) {
      leaves.setText(words.text("map.ground.online.now", name(grounds.choice().get())));
      show(online, false);
    }
    place();
  }

  /** The picture whose corners are asked for, or were. */
  private @Nullable GroundChoice asked() {
    GroundChoice unplaced = grounds.unplaced().get();
    GroundChoice now = grounds.choice().get();
    return unplaced != null ? unplaced : now.corners() != null ? now : null;
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private static boolean holdsFocus(Node node) {
    return node.isFocused() || (node instanceof HBox row && row.getChildren().stream().anyMatch(Node::isFocused));
  }

  private static String name(GroundChoice known) {
    return known.kind() == GroundChoice.Kind.OWN ? String.valueOf(Path.of(known.where()).getFileName()) : known.where().replaceAll("^https://([^/]*)/.*", "$1");
  }

  private RadioButton row(GroundChoice map, String text) {
    RadioButton row = new RadioButton(text);
    row.setMnemonicParsing(false);
    row.setToggleGroup(group);
    row.setMinHeight(26);
    row.setMaxWidth(WIDTH - 70);
    row.setUserData(map);
    return row;
  }

  private void shown(Ground ground) {
    Overlay overlay = ground.overlay();
    opacity.setValue(ground.choice().opacity() * 100);
    show(dense, overlay != null);
    show(look, overlay != null && ground.choice().kind() == GroundChoice.Kind.OWN);
    place();
  }

  // ---- place and keys

  /** Opens with the keys on what is chosen, or closes. */
  public void toggle() {
    if (isVisible()) {
      close();
      return;
    }
    setVisible(true);
    toFront();
    place();
    if (group.getSelectedToggle() instanceof RadioButton chosen) {
      chosen.requestFocus();
    }
  }

  private void close() {
    setVisible(false);
    if (getParent() != null) {
      getParent().requestFocus();
    }
  }

  /** Stands at the left of the map's buttons. */
  private void place() {
    if (isVisible() && getParent() instanceof Region map) {
      applyCss();
      double most = map.getHeight() - 40;
      double head = getChildren().getFirst().prefHeight(-1) + 28;
      double inner = Math.ceil(content.prefHeight(WIDTH - 40)) + 2;
      scroll.setPrefHeight(Math.max(60, Math.min(inner, most - head)));
      double height = Math.min(Math.ceil(prefHeight(WIDTH)), most);
      resizeRelocate(Math.max(8, map.getWidth() - WIDTH - 52), Math.max(8, map.getHeight() - height - 32), WIDTH, height);
    }
  }

  /** To be called when the map was laid out. */
  public void placed() {
    place();
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    } else if (!event.isShortcutDown() && !event.isAltDown() && event.getCode() != KeyCode.TAB && !event.getCode().isFunctionKey()) {
      event.consume(); // arrows move the choice, not the map
    }
  }
}
