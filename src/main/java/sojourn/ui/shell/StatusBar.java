package sojourn.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import sojourn.model.EntityId;
import sojourn.model.Snapshot;
import sojourn.model.Source;
import sojourn.model.SourceDoubt;
import sojourn.session.Activity;
import sojourn.session.Desk;
import sojourn.session.Selection;
import sojourn.session.Session;
import sojourn.session.Visible;
import sojourn.ui.control.DropButton;
import sojourn.ui.control.Strings;

/** "Showing 9 of 10 visits", the selection, work under way with its count and a way to cancel, and the doubts. */
final class StatusBar extends HBox {

  private static final int MOST_DOUBTS = 20;

  private final Strings strings;
  private final Label showing = new Label();
  private final Label rest = new Label();
  private final Label selected = new Label();
  private final Label notice = new Label();
  private final DropButton doubts;
  private final Label saved = new Label();
  private final Label count = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final HBox progress;

  StatusBar(Session session, Desk desk, Strings strings, Commands commands) {
    this.strings = strings;
    getStyleClass().add("sj-status-bar");
    showing.setId("showing");
    showing.getStyleClass().add("sj-strong");
    rest.setId("showing-rest");
    notice.setId("notice");
    selected.setId("selected");
    notice.setMinWidth(0);
    doubts = new DropButton(null, new Region(), () -> doubtful(session));
    doubts.setId("doubts");
    doubts.setGraphic(null);
    doubts.getStyleClass().addAll("sj-flat", "sj-warn");
    saved.setText(strings.text("statusbar.saved"));
    HBox counts = new HBox(showing, rest);
    counts.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    counts.setMinWidth(Region.USE_PREF_SIZE);
    Button cancel = new Button(strings.text("statusbar.cancel"));
    cancel.setId("cancel");
    cancel.getStyleClass().addAll("sj-flat", "sj-link");
    cancel.setOnAction(e -> desk.jobs().cancel());
    progress = new HBox(8, count, bar, cancel);
    progress.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    progress.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    doubts.setMinWidth(Region.USE_PREF_SIZE);
    saved.setMinWidth(Region.USE_PREF_SIZE);
    Button alike = new Button();
    alike.setId("proposals-badge");
    alike.getStyleClass().addAll("sj-flat", "sj-link");
    alike.setMinWidth(Region.USE_PREF_SIZE);
    alike.setOnAction(e -> commands.run(Command.IDENTITIES));
    session.snapshot().subscribe(
        s -> {
          alike.setText(strings.text("people.badge", s.proposals().size()));
          alike.setVisible(!s.proposals().isEmpty());
          alike.setManaged(!s.proposals().isEmpty());
        });
    getChildren().addAll(counts, selected, notice, gap, progress, alike, doubts, saved);
    session.visible().subscribe(this::count);
    session.snapshot().subscribe(this::doubt);
    session.selection().subscribe(s -> select(session.snapshot().get(), s));
    desk.jobs().activity().subscribe(this::work);
    desk.jobs().failure().subscribe(message -> {
      if (message != null) {
        warn(message);
      }
    });
  }

  /** Says something that happened. */
  void say(String message) {
    notice.getStyleClass().remove("sj-warn");
    notice.setText(message);
  }

  /** Says what went wrong. */
  void warn(String message) {
    if (!notice.getStyleClass().contains("sj-warn")) {
      notice.getStyleClass().add("sj-warn");
    }
    notice.setText(message);
  }

  private void count(Visible visible) {
    Snapshot all = visible.snapshot();
    showing.setText(strings.text("statusbar.showing", visible.visits().size(), visible.countable()));
    rest.setText(
        strings.text(
            "statusbar.rest", visible.encounters().size(), all.columns().encounters().size(), visible.peopleNumbers().cardinality(), all.people().size(), visible.sourceNumbers().cardinality(), all.sources().size()));
  }

  private void doubt(Snapshot all) {
    int open = all.sources().values().stream().mapToInt(s -> s.doubts().size()).sum();
    doubts.setText(strings.text("statusbar.doubts", open));
    doubts.setVisible(open > 0);
    doubts.setManaged(open > 0);
  }

  /** One item a doubt; choosing it opens the source it is about. */
  private List<MenuItem> doubtful(Session session) {
    List<MenuItem> items = new ArrayList<>();
    for (Source source : session.snapshot().get().sources().values()) {
      for (SourceDoubt doubt : source.doubts()) {
        MenuItem item = new MenuItem(strings.text("statusbar.doubt", source.title(), doubt.message()));
        item.setMnemonicParsing(false);
        item.setOnAction(e -> session.selection().set(Selection.of(source.id())));
        items.add(item);
        if (items.size() >= MOST_DOUBTS) {
          return items;
        }
      }
    }
    return items;
  }

  private void select(Snapshot snapshot, Selection selection) {
    List<EntityId> ids = selection.ids();
    if (selection.primary() == null) {
      selected.setText("");
    } else {
      String name = Names.of(snapshot, selection.primary());
      selected.setText(ids.size() == 1 ? strings.text("statusbar.selected", name) : strings.text("statusbar.selected.more", name, ids.size() - 1));
    }
  }

  private void work(@org.jspecify.annotations.Nullable Activity activity) {
    boolean busy = activity != null && !activity.what().isEmpty();
    progress.setVisible(busy);
    progress.setManaged(busy);
    saved.setVisible(!busy);
    saved.setManaged(!busy);
    if (activity != null && busy) {
      boolean known = activity.total() > 0;
      bar.setProgress(known ? (double) activity.done() / activity.total() : ProgressBar.INDETERMINATE_PROGRESS);
      count.setText(activity.what() + (known ? "  " + strings.text("statusbar.of", activity.done(), activity.total()) : ""));
    }
  }
}
