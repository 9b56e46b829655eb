package sojourn.ui.shell.plate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import sojourn.session.Desk;
import sojourn.session.MapExtent;
import sojourn.session.Session;
import sojourn.session.Visible;
import sojourn.session.plate.PlateDraft;
import sojourn.session.plate.Plates;
import sojourn.session.plate.Sight;
import sojourn.ui.control.DropButton;
import sojourn.ui.control.Icons;
import sojourn.ui.control.Strings;

/** Composes a plate of what is visible: a column of settings, an exact preview, and files of it. */
public final class PlateComposer extends BorderPane {

  /** What the composer asks of the window. */
  public interface Outside {

    /** Where to save a file of a kind; {@code name} is proposed. */
    Optional<Path> target(String kind, String name);

    /** Shows a file in its folder. */
    void show(Path file);

    /** Leaves the composer. */
    void close();
  }

  private static final double KILOMETRES = 111.32;

  private final Session session;
  private final Desk desk;
  private final Outside outside;
  private final Strings strings = Strings.of("composer");
  private final Drafting drafting;
  private final NameEdits edits;
  private final PlatePreview preview;
  private final PlateColumn column;
  private final PlateFoot foot;
  private final DropButton export;
  private final Label counts = new Label();
  private final Label percent = new Label();
  private final List<Subscription> subscriptions = new ArrayList<>();
  private boolean composing;
  private boolean wrong;

  public PlateComposer(Session session, Desk desk, Outside outside) {
    this.session = session;
    this.desk = desk;
    this.outside = outside;
    drafting = new Drafting(desk.plates());
    edits = new NameEdits(drafting, strings);
    preview = new PlatePreview(desk.plates(), edits);
    column = new PlateColumn(drafting, edits, strings, this::asInWindow);
    foot = new PlateFoot(desk.jobs(), strings, outside::show);
    export = new DropButton(strings.text("head.export"), Icons.icon(Feather.DOWNLOAD, 16), this::formats);
    export.setId("plate-export");
    export.getStyleClass().add("sj-primary");
    setId("plate-composer");
    getStyleClass().add("sj-composer");
    setTop(head());
    setLeft(column);
    setCenter(preview);
    setBottom(foot);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    listen();
  }

  private void listen() {
    subscriptions.add(desk.plates().kept().subscribe(drafting::taken));
    subscriptions.add(session.visible().subscribe(v -> compose()));
    subscriptions.add(drafting.draft().subscribe((before, now) -> compose()));
    subscriptions.add(desk.jobs().activity().subscribe(foot::work));
    subscriptions.add(desk.jobs().failure().subscribe((before, now) -> {
      if (now != null) {
        drafting.failed();
        foot.warn(now);
      }
    }));
    subscriptions.add(preview.arrangement().subscribe(this::zoomed));
  }

  /** Lets go of the session; the composer is not used afterwards. */
  public void end() {
    subscriptions.forEach(Subscription::unsubscribe);
    subscriptions.clear();
  }

  private HBox head() {
    Label title = new Label(strings.text("head.title"));
    title.getStyleClass().add("sj-collection");
    counts.getStyleClass().add("sj-muted");
    counts.setId("plate-counts");
    Button undo = icon(Feather.ROTATE_CCW, "undo", () -> desk.undo(what -> foot.say(strings.text("foot.undone", what))));
    Button redo = icon(Feather.ROTATE_CW, "redo", () -> desk.redo(what -> foot.say(strings.text("foot.redone", what))));
    subscriptions.add(desk.steps().subscribe(s -> {
      undo.setDisable(s.undo() == null);
      redo.setDisable(s.redo() == null);
    }));
    percent.setId("plate-percent");
    percent.getStyleClass().add("sj-muted");
    percent.setMinWidth(52);
    Button fit = flat("fit", preview::fit);
    Button exact = flat("exact", preview::exact);
    Button less = icon(Feather.MINUS, "less", () -> preview.zoomBy(1 / 1.5, preview.getWidth() / 2, preview.getHeight() / 2));
    Button more = icon(Feather.PLUS, "more", () -> preview.zoomBy(1.5, preview.getWidth() / 2, preview.getHeight() / 2));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(title, counts, undo, redo, gap, less, percent, more, fit, exact, flat("close", outside::close), export);
    head.getStyleClass().add("sj-composer-head");
    percent.setAlignment(javafx.geometry.Pos.CENTER);
    return head;
  }

  private Button icon(Feather icon, String key, Runnable action) {
    Button button = Icons.button(icon, strings.text("head." + key));
    button.setId("plate-" + key);
    button.setOnAction(e -> action.run());
    return button;
  }

  private Button flat(String key, Runnable action) {
    Button button = new Button(strings.text("head." + key));
    button.setId("plate-" + key);
    button.getStyleClass().add("sj-flat");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }

  private void compose() {
    Visible visible = session.visible().get();
    counts.setText(strings.text("head.counts", visible.visits().size(), visible.countable()));
    if (visible.visits().isEmpty()) {
      wrong(strings.text("foot.nothing"));
      return;
    }
    composing = true;
    desk.plates().compose(visible, drafting.now(), LocalDate.now(ZoneId.systemDefault()), this::composed);
  }

  private void composed(Plates.Outcome outcome) {
    composing = false;
    Sight sight = outcome.sight();
    if (sight == null) {
      wrong(outcome.problem());
      return;
    }
    export.setDisable(false);
    if (wrong) {
      wrong = false;
      foot.say("");
    }
    preview.show(sight);
    column.show(sight);
    zoomed(preview.arrangement().get());
  }

  /** There is no plate of this draft; what is seen is the one before. */
  private void wrong(String sentence) {
    wrong = true;
    foot.warn(sentence);
    export.setDisable(true);
  }

  private void zoomed(@Nullable PreviewLayout layout) {
    Sight sight = preview.sight();
    if (sight != null && layout != null) {
      String part = strings.text("head.percent", Math.round(100 * layout.dpi() / sight.draft().sheet().dpi()));
      percent.setText(part);
      foot.size(sight);
    }
  }

  /** The map's extent in the window becomes the plate's. */
  private void asInWindow() {
    MapExtent extent = session.mapExtent().get();
    if (extent == null) {
      return;
    }
    double width = (extent.east() - extent.west() + 360) % 360;
    double longitude = (extent.west() + (width == 0 ? 360 : width) / 2 + 540) % 360 - 180;
    double latitude = (extent.south() + extent.north()) / 2;
    double span = Math.clamp((width == 0 ? 360 : width) * KILOMETRES * Math.cos(Math.toRadians(latitude)), 50, 40_000);
    String centre = Fields.words(Math.rint(longitude * 10) / 10) + "," + Fields.words(Math.rint(latitude * 10) / 10);
    PlateDraft draft = drafting.now();
    drafting.keep(draft.with(draft.region().about(centre, Math.rint(span))), strings.text("change.region"));
  }

  private List<MenuItem> formats() {
    Sight sight = preview.sight();
    List<MenuItem> items = new ArrayList<>();
    for (String format : Plates.FORMATS) {
      boolean pixels = format.equals("png") || format.equals("tiff");
      MenuItem item = new MenuItem();
      item.setId("plate-export-" + format);
      if (sight != null) {
        int dpi = sight.draft().sheet().dpi();
        item.setText(strings.text("export." + format, Sight.pixels(sight.width(), dpi), Sight.pixels(sight.height(), dpi)));
      }
      item.setDisable(sight == null || (pixels && sight.tooLarge()));
      item.setOnAction(e -> save(format));
      items.add(item);
    }
    return items;
  }

  void save(String format) {
    Sight sight = preview.sight();
    if (sight != null) {
      String kind = strings.text("kind." + format);
      outside.target(kind, "plate." + format).ifPresent(file -> desk.plates().save(sight, format, file, strings.text("foot.writing", String.valueOf(file.getFileName())), s -> saved(s, sight)));
    }
  }

  private void saved(Plates.Saved saved, Sight sight) {
    if (saved.stopped()) {
      foot.say(strings.text("foot.stopped", String.valueOf(saved.file().getFileName())));
    } else {
      foot.saved(saved.file(), sight);
    }
  }

  private void press(KeyEvent e) {
    boolean typing = e.getTarget() instanceof TextInputControl;
    if (e.getCode() == KeyCode.ESCAPE) {
      outside.close();
      e.consume();
    } else if (e.isShortcutDown() && !(typing && e.getCode() == KeyCode.Z)) {
      Consumer<String> said = what -> foot.say(strings.text(e.isShiftDown() ? "foot.redone" : "foot.undone", what));
      switch (e.getCode()) {
        case Z -> {
          if (e.isShiftDown()) {
            desk.redo(said);
          } else {
            desk.undo(said);
          }
        }
        case DIGIT0, NUMPAD0 -> preview.fit();
        case DIGIT1, NUMPAD1 -> preview.exact();
        case PLUS, ADD, EQUALS -> preview.zoomBy(1.5, preview.getWidth() / 2, preview.getHeight() / 2);
        case MINUS, SUBTRACT -> preview.zoomBy(1 / 1.5, preview.getWidth() / 2, preview.getHeight() / 2);
        case E -> export.fire();
        default -> {
          return;
        }
      }
      e.consume();
    }
  }

  /** Whether the preview shows the plate as it is to be, exactly. */
  public boolean settled() {
    return !composing && preview.settled();
  }

  /** For tests. */
  PlatePreview preview() {
    return preview;
  }

  /** For tests. */
  NameEdits edits() {
    return edits;
  }
}
