package sojourn.ui.shell.table;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import sojourn.model.Snapshot;
import sojourn.session.Session;
import sojourn.session.TableDesk;
import sojourn.session.TableDraft;
import sojourn.session.TablePreview;
import sojourn.ui.control.Strings;
import sojourn.ui.map.MapView;
import sojourn.ui.timeline.TimelineView;

/** Says what a table's columns tell, beside a map and a timeline of what its first rows become. */
public final class TableAssistant extends BorderPane {

  private final TableDesk desk;
  private final Strings strings;
  private final Session preview;
  private final TableGrid grid;
  private final MapView map;
  private final Label counts = new Label();
  private final Label reasons = new Label();
  private final HBox dates = new HBox(8);
  private final Button importing;
  private final HBox constants = new HBox(8);
  private TableDraft draft;

  /**
   * @param window whose theme this follows
   * @param accepted is given the draft when it is to be imported
   * @param closed runs when the assistant is left
   */
  public TableAssistant(TableDraft first, TableDesk desk, Session window, Strings strings, Consumer<TableDraft> accepted, Runnable closed) {
    this.draft = first;
    this.desk = desk;
    this.strings = strings;
    preview = new Session(Snapshot.empty(first.name()));
    preview.theme().bind(window.theme());
    grid = new TableGrid(first, strings, (column, field) -> change(draft.with(column, field.isEmpty() ? null : field)));
    map = new MapView(preview);
    importing = new Button(strings.text("table.import"));
    importing.setId("table-import");
    importing.getStyleClass().add("sj-primary");
    importing.setDefaultButton(true);
    importing.setOnAction(e -> {
      closed.run();
      accepted.accept(draft);
    });
    Button cancel = new Button(strings.text("table.cancel"));
    cancel.setId("table-cancel");
    cancel.getStyleClass().add("sj-flat");
    cancel.setOnAction(e -> closed.run());
    setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ESCAPE) {
        closed.run();
        e.consume();
      }
    });
    setId("table-assistant");
    getStyleClass().add("sj-assistant");
    setTop(head(cancel));
    setCenter(middle());
    setBottom(foot());
    fillConstants();
    refresh();
  }

  private Region head(Button cancel) {
    Label title = new Label(strings.text("table.title", draft.name()));
    title.getStyleClass().add("sj-collection");
    counts.setId("table-counts");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(16, title, counts, space, cancel, importing);
    head.getStyleClass().add("sj-assistant-head");
    return head;
  }

  private Region middle() {
    TimelineView timeline = new TimelineView(preview);
    SplitPane drawings = new SplitPane(map, timeline);
    drawings.setDividerPositions(0.5);
    SplitPane all = new SplitPane(grid, drawings);
    all.setOrientation(Orientation.VERTICAL);
    all.setDividerPositions(0.48);
    return all;
  }

  private Region foot() {
    Label which = new Label(strings.text("table.dates"));
    ToggleGroup group = new ToggleGroup();
    HBox segments = new HBox();
    segments.getStyleClass().add("sj-segments");
    for (String order : List.of("dmy", "mdy")) {
      ToggleButton button = new ToggleButton(strings.text("table.dates." + order));
      button.setId("table-dates-" + order);
      button.getStyleClass().setAll("sj-segment");
      button.setToggleGroup(group);
      button.setSelected(order.equals(draft.order()));
      button.setOnAction(e -> {
        button.setSelected(true);
        change(draft.withOrder(order));
      });
      segments.getChildren().add(button);
    }
    dates.getChildren().setAll(which, segments);
    dates.setAlignment(Pos.CENTER_LEFT);
    dates.managedProperty().bind(dates.visibleProperty());
    dates.setVisible(false);
    constants.setAlignment(Pos.CENTER_LEFT);
    reasons.getStyleClass().add("sj-muted");
    reasons.setMinWidth(0);
    HBox choices = new HBox(24, dates, constants);
    VBox foot = new VBox(8, choices, reasons);
    foot.getStyleClass().add("sj-assistant-foot");
    return foot;
  }

  /** A field for each value that no column tells and that may be the same for all rows. */
  private void fillConstants() {
    constants.getChildren().clear();
    for (String field : List.of("traveller", "country")) {
      String told = draft.mapping().getOrDefault(field, "");
      if (told.isEmpty() || told.startsWith("=")) {
        TextField value = new TextField(told.startsWith("=") ? told.substring(1) : "");
        value.setId("table-all-" + field);
        value.getStyleClass().add("sj-field");
        value.setPromptText(strings.text("table.all.prompt"));
        value.setOnAction(e -> change(draft.withConstant(field, value.getText())));
        value.focusedProperty().addListener((v, before, now) -> {
          if (!now && !told.equals(value.getText().isBlank() ? "" : "=" + value.getText().strip())) {
            change(draft.withConstant(field, value.getText()));
          }
        });
        constants.getChildren().addAll(new Label(strings.text("table.all." + field)), value);
      }
    }
  }

  private void change(TableDraft next) {
    if (!next.equals(draft)) {
      draft = next;
      grid.show(draft);
      fillConstants();
      refresh();
    }
  }

  private void refresh() {
    importing.setDisable(true);
    desk.preview(draft, this::show);
  }

  private void show(TablePreview made) {
    preview.show(made.snapshot());
    preview.timeWindow().set(null);
    map.fit();
    boolean open = made.asks() && draft.order() == null;
    dates.setVisible(made.asks());
    importing.setDisable(open || made.wrong() != null || made.became() == 0);
    counts.getStyleClass().removeAll("sj-warn");
    String wrong = made.wrong();
    if (open || wrong != null) {
      counts.setText(strings.text(open ? "table.ask" : "table.unmapped"));
      counts.getStyleClass().add("sj-warn");
      reasons.setText(wrong == null ? "" : wrong);
      return;
    }
    counts.setText(strings.text("table.counts", made.became(), made.rows(), made.review()));
    reasons.setText(made.reasons().isEmpty() ? strings.text("table.well") : strings.text("table.review", String.join(" · ", made.reasons())));
  }

  /** What is to be imported now; for tests. */
  TableDraft draft() {
    return draft;
  }

  /** The preview's session; for tests. */
  Session preview() {
    return preview;
  }

  /** Whether the map is painted, so that a picture shows everything. */
  public boolean settled() {
    return map.settled();
  }

  /** Paints the map at once, for pictures. */
  public void settle() {
    map.settle();
  }
}
