package sojourn.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import sojourn.model.Snapshot;
import sojourn.session.Facet;
import sojourn.session.Filter;
import sojourn.session.Pick;
import sojourn.session.Session;
import sojourn.session.Tally;
import sojourn.ui.control.Icons;

/** One facet: its values, the most frequent first, those chosen before all; more of them on demand, and a field to find one among many. */
final class FacetSection extends VBox {

  private static final int FEW = 6;
  private static final int MANY = 60;

  /** Values from which on one may search among them. */
  private static final int SEARCHED = 12;

  private final Facet facet;
  private final Session session;
  private final FacetWords words;
  private final Button head = new Button();
  private final Label note = new Label();
  private final Button clear;
  private final TextField search = new TextField();
  private final VBox rows = new VBox();
  private final Button more = new Button();
  private boolean open;
  private boolean whole;
  private @Nullable Tally tally;
  private List<String> names = List.of();
  private @Nullable Snapshot named;

  FacetSection(Facet facet, Session session, FacetWords words, boolean open) {
    this.facet = facet;
    this.session = session;
    this.words = words;
    this.open = open;
    getStyleClass().add("sj-facet");
    setId("facet-" + facet.name().toLowerCase(Locale.ROOT));
    head.setText(words.title(facet));
    head.getStyleClass().addAll("sj-flat", "sj-facet-head");
    head.setOnAction(e -> {
      this.open = !this.open;
      fill();
    });
    note.getStyleClass().add("sj-panel-note");
    clear = Icons.dress(new Button(null, Icons.icon(Feather.X, 12)), words.strings().text("filter.remove"), "sj-icon-button");
    clear.getStyleClass().add("sj-chip-close");
    clear.setOnAction(e -> session.filter().set(session.filter().get().without(facet)));
    search.getStyleClass().addAll("sj-field", "sj-facet-search");
    search.setPromptText(words.strings().text("facet.search", words.title(facet).toLowerCase(Locale.ENGLISH)));
    search.textProperty().addListener((v, before, now) -> fill());
    more.getStyleClass().addAll("sj-flat", "sj-link", "sj-facet-more");
    more.setOnAction(e -> {
      whole = !whole;
      fill();
    });
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox top = new HBox(4, head, note, gap, clear);
    top.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(top, search, rows, more);
  }

  void show(Tally next) {
    tally = next;
    fill();
  }

  private void fill() {
    Tally now = tally;
    boolean empty = now == null || IntStream.of(now.totals()).noneMatch(n -> n > 0);
    setVisible(!empty);
    setManaged(!empty);
    if (now == null || empty) {
      return;
    }
    Pick pick = session.filter().get().pick(facet);
    boolean filters = session.filter().get().filters(facet);
    int with = (int) IntStream.of(now.counts()).filter(n -> n > 0).count();
    int all = (int) IntStream.of(now.totals()).filter(n -> n > 0).count();
    head.setGraphic(Icons.icon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT, 14));
    note.setText(words.strings().text(with == all ? "facet.all" : "facet.some", with, all));
    show(clear, filters);
    show(search, open && whole && all > SEARCHED);
    show(rows, open);
    List<Integer> shown = open ? top(now, pick) : List.of();
    fillRows(now, pick, filters, shown);
    show(more, open && all > FEW && search.getText().isBlank());
    more.setText(whole ? words.strings().text("facet.fewer") : words.strings().text("facet.others", all - Math.min(all, shown.size())));
  }

  private static void show(Region node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void fillRows(Tally now, Pick pick, boolean filters, List<Integer> shown) {
    Snapshot snapshot = session.snapshot().get();
    int greatest = IntStream.of(now.totals()).max().orElse(1);
    while (rows.getChildren().size() > shown.size()) {
      rows.getChildren().removeLast();
    }
    while (rows.getChildren().size() < shown.size()) {
      rows.getChildren().add(new FacetRow(this::choose));
    }
    for (int i = 0; i < shown.size(); i++) {
      int number = shown.get(i);
      String value = now.values().get(number);
      String name = words.value(facet, value, snapshot);
      int total = Math.max(now.totals()[number], now.counts()[number]);
      boolean kept = filters && pick.only().contains(value);
      boolean out = pick.except().contains(value);
      if (rows.getChildren().get(i) instanceof FacetRow row) {
        row.show(
            new FacetRow.Content(value, name, now.counts()[number], total, greatest, kept, out),
            words.strings().text("facet.hint", name, now.counts()[number], total, words.strings().text(unit())));
      }
    }
  }

  private String unit() {
    return facet.ofMeetings() ? "facet.unit.encounters" : facet.ofVisits() || facet == Facet.CERTAINTY ? "facet.unit.visits" : "facet.unit.both";
  }

  /** Those to show: what is chosen, then the most frequent under the other conditions, then in the whole collection. */
  private List<Integer> top(Tally now, Pick pick) {
    String sought = search.getText().strip().toLowerCase(Locale.ROOT);
    List<String> known = sought.isEmpty() ? List.of() : names(now);
    boolean ordered = facet == Facet.CERTAINTY || facet == Facet.STATE || facet == Facet.STATUS;
    Comparator<Integer> order =
        ordered
            ? Comparator.naturalOrder()
            : Comparator.comparing((Integer i) -> !pick.only().contains(now.values().get(i)) && !pick.except().contains(now.values().get(i)))
                .thenComparing(i -> -now.counts()[i])
                .thenComparing(i -> -now.totals()[i])
                .thenComparing(i -> i);
    int most = whole ? MANY : FEW;
    PriorityQueue<Integer> best = new PriorityQueue<>(order.reversed());
    for (int i = 0; i < now.values().size(); i++) {
      boolean offered = now.totals()[i] > 0 || now.counts()[i] > 0 || pick.only().contains(now.values().get(i));
      if (offered && (sought.isEmpty() || known.get(i).contains(sought))) {
        best.add(i);
        if (best.size() > most) {
          best.remove();
        }
      }
    }
    List<Integer> shown = new ArrayList<>(best);
    shown.sort(order);
    return shown;
  }

  private List<String> names(Tally now) {
    Snapshot snapshot = session.snapshot().get();
    if (!snapshot.equals(named)) {
      names = now.values().stream().map(v -> words.value(facet, v, snapshot).toLowerCase(Locale.ROOT)).toList();
      named = snapshot;
    }
    return names;
  }

  private void choose(String value, FacetRow.Wish wish) {
    Filter filter = session.filter().get();
    Pick pick = filter.pick(facet);
    Pick next =
        switch (wish) {
          case ONLY -> filter.filters(facet) && pick.only().equals(Set.of(value)) ? Filter.ALL.pick(facet) : Pick.only(Set.of(value));
          case ALSO -> filter.filters(facet) || facet == Facet.STATUS ? pick.toggled(value) : Pick.only(Set.of(value));
          case NOT -> pick.excluded(value);
        };
    session.filter().set(filter.with(facet, next));
  }
}
