package sojourn.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import sojourn.model.PersonId;
import sojourn.model.SojournException;
import sojourn.paint.Theme;
import sojourn.session.Desk;
import sojourn.session.FacetCounts;
import sojourn.session.Imported;
import sojourn.session.Session;
import sojourn.session.TableDesk;
import sojourn.session.TableDraft;
import sojourn.session.Visible;
import sojourn.ui.control.DropButton;
import sojourn.ui.control.Icons;
import sojourn.ui.control.Strings;
import sojourn.ui.control.Styles;
import sojourn.ui.shell.present.Presentation;
import sojourn.ui.shell.present.StepSheet;
import sojourn.ui.shell.plate.PlateComposer;
import sojourn.ui.shell.table.TableAssistant;

/** The content of the window: bars, panels and what lies over them. Carries out commands. */
public final class MainWindow extends StackPane implements Commands {

  /** Width from which on source, filters and all panels have room. */
  private static final double WIDE = 1500;

  private final Session session;
  private final Desk desk;
  private final Doors doors;
  private final Strings strings = Strings.of("shell");
  private final Panels panels;
  private final PanelFrame frame;
  private final TopBar top;
  private final StatusBar status;
  private final Overlays overlays;
  private final Searching searching;
  private final BorderPane body = new BorderPane();
  private final FacetDrawer drawer;
  private final Presenting presenting;
  private final Composing composing;
  private boolean foldedForFilters;

  /**
   * @param doors what needs a stage: choosing files, full screen, quitting
   */
  public MainWindow(Session session, Desk desk, Doors doors) {
    this.session = session;
    this.desk = desk;
    this.doors = doors;
    panels = Panels.on(session, desk, this::alike);
    panels.map().offer(desk.grounds(), doors::chooseMap);
    frame = new PanelFrame(panels, strings);
    top = new TopBar(session, desk, strings, this);
    status = new StatusBar(session, desk, strings, this);
    overlays = new Overlays(session, strings, this);
    drawer = new FacetDrawer(session, new FacetCounts(session, desk.jobs()), new FacetWords(strings), () -> filters(false), kept());
    drawer.open(false);
    body.setLeft(drawer);
    body.setTop(new VBox(top, new FilterBar(session, strings, frame, this)));
    body.setCenter(new StackPane(frame, overlays));
    body.setBottom(status);
    searching = new Searching(top.search(), overlays, session, desk, strings, this);
    searching.attach();
    presenting = new Presenting(this, body, session, desk, doors);
    composing = new Composing(this, body, session, desk, doors);
    getStyleClass().add("sj-panel");
    getChildren().add(body);
    Styles.install(this, session.theme().get(), "shell", "map", "facets", "composer");
    session.theme().addListener((v, before, now) -> Styles.theme(this, now));
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    setOnDragOver(this::over);
    setOnDragExited(e -> overlays.dropping(false));
    setOnDragDropped(this::drop);
    setMinSize(960, 640);
  }

  /**
   * Takes up the panels of another day; in a narrow window the source starts as a rail.
   *
   * @param width of the window now
   */
  void restore(Panes panes, double width) {
    frame.panes(panes);
    if (panes.sourceShown() && width < PanelFrame.NARROW) {
      frame.foldSource();
    }
  }

  /** Source, timeline and people shown or not, and their sizes. */
  PanelFrame frame() {
    return frame;
  }

  /** The panels, for tests that click through them. */
  Panels panels() {
    return panels;
  }

  /** Whether the panels' marks are those of what is visible now; the map's tiles may still be painted. */
  public boolean current() {
    return panels.current();
  }

  /** Whether tiles and page are there, so that a picture shows everything. */
  public boolean settled() {
    return panels.settled() && presentation().map(Presentation::settled).orElse(true) && composer().map(PlateComposer::settled).orElse(true);
  }

  /** Whether a collection with sources is open. */
  boolean filled() {
    return !session.snapshot().get().sources().isEmpty();
  }

  /** Ends flights and paints what is missing at once, for pictures. */
  public void settle() {
    panels.map().settle();
    presentation().ifPresent(Presentation::settle);
  }

  @Override
  public void run(Command command) {
    switch (command) {
      case NEW -> doors.newCollection().ifPresent(this::open);
      case OPEN -> doors.chooseCollection().ifPresent(this::open);
      case EXAMPLES -> openExamples();
      case IMPORT -> importPaths(doors.chooseDocuments().stream().map(File::toPath).toList());
      case EXPORT -> new Exporting(session, desk, doors, overlays, status).ask();
      case PLATE -> compose();
      case FILM -> new Filming(session, desk, doors, overlays, status).ask();
      case UNDO -> desk.undo(what -> status.say(strings.text("undo.done", what)));
      case REDO -> desk.redo(what -> status.say(strings.text("redo.done", what)));
      case FILTERS -> filters(!drawer.isVisible());
      case SEARCH -> {
        top.search().requestFocus();
        top.search().selectAll();
      }
      case SOURCE -> frame.sourceShown().set(!frame.sourceShown().get());
      case TIMELINE -> frame.timelineShown().set(!frame.timelineShown().get());
      case PEOPLE -> frame.peopleShown().set(!frame.peopleShown().get());
      case FIT -> fit();
      case EXTENT -> session.extentFilters().set(!session.extentFilters().get());
      case THEME -> session.theme().set(session.theme().get() == Theme.DARK ? Theme.LIGHT : Theme.DARK);
      case PRESENT -> present();
      case STEPS -> steps();
      case ADD_STEP -> addStep();
      case COMPARE -> overlays.compare(session);
      case KEYS -> overlays.keys();
      case IDENTITIES -> alike(null);
      case REREAD -> desk.reread(strings.text("reread.what"), count -> status.say(strings.text("reread.done", count)));
      case CREDITS -> overlays.credits();
      case QUIT -> doors.quit();
    }
  }

  /** Opens or closes the filters; where there is little room, in place of the source. */
  void filters(boolean open) {
    drawer.open(open);
    if (open && getWidth() < WIDE && frame.sourceShown().get()) {
      frame.foldSource();
      foldedForFilters = true;
    } else if (!open && foldedForFilters) {
      frame.sourceShown().set(true);
      foldedForFilters = false;
    }
  }

  /** The filters that are kept, to use one, and the sheet that keeps them. */
  private DropButton kept() {
    DropButton button =
        new DropButton(
            null,
            Icons.icon(Feather.BOOKMARK, 16),
            () -> {
              List<MenuItem> items = new ArrayList<>();
              desk.filters().all().get().keySet().forEach(name -> items.add(item(name, () -> use(name))));
              if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
              }
              items.add(item(strings.text("saved.sheet"), this::keepFilters));
              return items;
            });
    button.setId("saved");
    return Icons.dress(button, strings.text("saved.title"), "sj-icon-button");
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(e -> action.run());
    return item;
  }

  private void keepFilters() {
    overlays.open(strings.text("saved.title"), new FilterSheet(desk.filters(), session, strings, this::use));
  }

  private void use(String filter) {
    overlays.close();
    try {
      desk.filters().use(filter);
    } catch (SojournException e) {
      status.warn(e.getMessage() == null ? "" : e.getMessage());
    }
  }

  private void alike(@Nullable PersonId first) {
    overlays.open(strings.text("people.title"), new ProposalSheet(session, desk.edits(), strings, first));
  }

  /** Opens a collection in place of this one. */
  public void open(Path file) {
    desk.open(file, strings.text("open.what"), this::opened);
  }

  /** Opens the documents that come with the program, reading them the first time. */
  public void openExamples() {
    desk.openExamples(strings.text("import.what"), this::opened);
  }

  /** Shows all of a collection that was just opened. */
  void opened() {
    fit();
    desk.outdated(
        count -> {
          if (count > 0) {
            status.say(strings.text("reread.offer", count));
          }
        });
  }

  /** Imports files and folders, with progress and cancel in the status line. */
  public void importPaths(List<Path> paths) {
    List<Path> tables = paths.stream().filter(TableDesk::isTable).toList();
    if (tables.size() == 1 && paths.size() == 1) {
      desk.tables().open(tables.getFirst(), drafts -> tables(drafts, 0));
    } else if (!paths.isEmpty()) {
      boolean first = session.snapshot().get().visits().isEmpty();
      desk.importPaths(paths, strings.text("import.what"), report -> {
        imported(report);
        if (first) {
          fit();
        }
      });
    }
  }

  /** One sheet after the other is looked at. */
  private void tables(List<TableDraft> drafts, int at) {
    if (at < drafts.size() && getChildren().size() == 1) {
      TableDraft draft = drafts.get(at);
      TableAssistant assistant =
          new TableAssistant(draft, desk.tables(), session, strings, accepted -> desk.tables().importTable(accepted, strings.text("import.what"), this::tableImported), () -> endAssistant(drafts, at + 1));
      body.setVisible(false);
      getChildren().add(assistant);
      assistant.requestFocus();
    }
  }

  private void tableImported(Imported report) {
    imported(report);
    fit();
  }

  private void endAssistant(List<TableDraft> drafts, int next) {
    if (getChildren().getLast() instanceof TableAssistant) {
      getChildren().removeLast();
      body.setVisible(true);
      requestFocus();
      tables(drafts, next);
    }
  }

  private void imported(Imported report) {
    String said =
        strings.text("import.done", report.added())
            + strings.text("import.corrected", report.corrected())
            + strings.text("import.known", report.known())
            + strings.text("import.bad", report.problems().size());
    if (report.problems().isEmpty()) {
      status.say(said);
    } else {
      status.warn(said + ": " + report.problems().getFirst());
    }
  }

  private void fit() {
    session.timeWindow().set(null);
    panels.map().fit();
  }

  /** Starts the presentation. */
  public void present() {
    overlays.close();
    boolean busy = presenting.running().isPresent() || composer().isPresent() || getChildren().size() > 1;
    if (!busy && !presenting.start()) {
      status.say(strings.text("present.none"));
    }
  }

  /** Opens the composer of plates. */
  public void compose() {
    overlays.close();
    if (getChildren().size() == 1 && presenting.running().isEmpty() && composing.running().isEmpty()) {
      composing.start();
    }
  }

  /** The composer that is open, if any. */
  public Optional<PlateComposer> composer() {
    return composing.running();
  }

  private void addStep() {
    desk.lesson().addPresent();
    status.say(strings.text("steps.added"));
  }

  private void steps() {
    overlays.open(strings.text("steps.title.sheet"), new StepSheet(desk.lesson(), strings, this::present, this::exportSteps));
  }

  private void exportSteps() {
    doors.chooseLesson().ifPresent(file -> {
      overlays.close();
      status.say(strings.text("export.under"));
      desk.exportLesson(file, path -> status.say(strings.text("steps.exported", String.valueOf(path.getFileName()))));
    });
  }

  /** The presentation that is running, if any. */
  public Optional<Presentation> presentation() {
    return presenting.running();
  }

  private void press(KeyEvent e) {
    if (presentation().isPresent() || composer().isPresent() || getChildren().getLast() instanceof TableAssistant) {
      return;
    }
    boolean typing = e.getTarget() instanceof TextInputControl;
    for (Command command : Command.values()) {
      boolean textsOwn = typing && (command == Command.UNDO || command == Command.REDO);
      if (command.keys() != null && command.keys().match(e) && !textsOwn) {
        run(command);
        e.consume();
        return;
      }
    }
    if (e.getCode() == KeyCode.ESCAPE) {
      if (!searching.hide() && !overlays.close()) {
        session.clear();
      }
      requestFocus();
      e.consume();
    }
  }

  private void over(DragEvent e) {
    if (e.getDragboard().hasFiles()) {
      e.acceptTransferModes(TransferMode.COPY);
      overlays.dropping(true);
    }
    e.consume();
  }

  private void drop(DragEvent e) {
    overlays.dropping(false);
    boolean files = e.getDragboard().hasFiles();
    if (files) {
      importPaths(e.getDragboard().getFiles().stream().map(File::toPath).toList());
    }
    e.setDropCompleted(files);
    e.consume();
  }
}
