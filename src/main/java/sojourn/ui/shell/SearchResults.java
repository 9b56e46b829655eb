package sojourn.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import sojourn.session.Found;
import sojourn.ui.control.Strings;

/** What was found, in groups, the words marked; one row is chosen by the arrow keys or the pointer. */
final class SearchResults extends VBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final int LONGEST = 90;
  private static final int NOTE = 26;

  private final Strings strings;
  private final Consumer<Found.Hit> choose;
  private final Runnable filter;
  private final List<HBox> rows = new ArrayList<>();
  private List<Found.Hit> hits = List.of();
  private int at;

  /**
   * @param choose told which hit was chosen
   * @param filter told that all shall be filtered by the words
   */
  SearchResults(Strings strings, Consumer<Found.Hit> choose, Runnable filter) {
    this.strings = strings;
    this.choose = choose;
    this.filter = filter;
    getStyleClass().add("sj-results");
    setId("results");
    setManaged(false);
    setVisible(false);
  }

  void show(Found found) {
    getChildren().clear();
    rows.clear();
    hits = found.groups().stream().flatMap(g -> g.hits().stream()).toList();
    Pattern words = pattern(found.words());
    for (Found.Group group : found.groups()) {
      String key = "search." + group.kind().name().toLowerCase(Locale.ROOT);
      Label title = new Label(strings.text(key));
      title.getStyleClass().add("sj-results-group");
      Label count = new Label(group.all() > group.hits().size() ? strings.text("search.of", group.hits().size(), group.all()) : "");
      count.getStyleClass().add("sj-results-note");
      HBox head = new HBox(8, title, count);
      head.setAlignment(Pos.BASELINE_LEFT);
      getChildren().add(head);
      group.hits().forEach(hit -> getChildren().add(row(hit, words)));
    }
    if (hits.isEmpty()) {
      Label none = new Label(strings.text("search.none"));
      none.getStyleClass().add("sj-results-note");
      getChildren().add(none);
    }
    Label foot = new Label(strings.text("search.foot"));
    foot.getStyleClass().addAll("sj-results-note", "sj-results-foot");
    foot.setId("results-filter");
    foot.setOnMouseClicked(e -> filter.run());
    foot.setMaxWidth(Double.MAX_VALUE);
    getChildren().add(foot);
    setVisible(true);
    choose(0);
  }

  private HBox row(Found.Hit hit, Pattern words) {
    HBox title = marked(hit.title().length() > LONGEST ? hit.title().substring(0, LONGEST - 1) + "…" : hit.title(), words);
    title.setMinWidth(0);
    title.setAlignment(Pos.CENTER_LEFT);
    Rectangle seen = new Rectangle();
    seen.widthProperty().bind(title.widthProperty());
    seen.heightProperty().bind(title.heightProperty());
    title.setClip(seen);
    Label note = new Label(hit.note().length() > NOTE ? hit.note().substring(0, NOTE - 1) + "…" : hit.note());
    note.getStyleClass().add("sj-results-note");
    note.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(8, title, gap, note);
    row.getStyleClass().add("sj-results-row");
    row.setAlignment(Pos.CENTER_LEFT);
    int number = rows.size();
    row.setOnMouseMoved(e -> choose(number));
    row.setOnMouseClicked(e -> choose.accept(hit));
    row.setAccessibleText(hit.title() + ", " + hit.note());
    rows.add(row);
    return row;
  }

  private static Pattern pattern(String words) {
    String any = Pattern.compile("[^\\p{L}\\p{N}]+").splitAsStream(words.strip()).filter(w -> !w.isEmpty()).map(Pattern::quote).collect(Collectors.joining("|"));
    return Pattern.compile(any.isEmpty() ? "$." : "(?<![\\p{L}\\p{N}])(" + any + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static HBox marked(String text, Pattern words) {
    HBox flow = new HBox();
    Matcher matcher = words.matcher(text);
    int from = 0;
    while (matcher.find()) {
      flow.getChildren().addAll(piece(text.substring(from, matcher.start()), "sj-results-text"), piece(matcher.group(), "sj-results-mark"));
      from = matcher.end();
    }
    flow.getChildren().add(piece(text.substring(from), "sj-results-text"));
    return flow;
  }

  private static Text piece(String text, String style) {
    Text piece = new Text(text);
    piece.getStyleClass().add(style);
    return piece;
  }

  /** Offers a command, above what was found. */
  void offer(String command, Runnable run) {
    Label line = new Label(strings.text("search." + command));
    line.getStyleClass().addAll("sj-results-row", "sj-strong");
    line.setId("results-" + command);
    line.setMaxWidth(Double.MAX_VALUE);
    line.setOnMouseClicked(e -> run.run());
    getChildren().addFirst(line);
  }

  /** The next row, or the one before. */
  void move(int step) {
    if (!rows.isEmpty()) {
      choose(Math.floorMod(at + step, rows.size()));
    }
  }

  private void choose(int number) {
    at = number;
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).pseudoClassStateChanged(CHOSEN, i == number);
    }
  }

  /** Takes the chosen row. */
  void take() {
    if (at < hits.size()) {
      choose.accept(hits.get(at));
    }
  }

  void hide() {
    setVisible(false);
  }

  /** The titles shown, for tests. */
  List<String> titles() {
    return hits.stream().map(Found.Hit::title).toList();
  }
}
