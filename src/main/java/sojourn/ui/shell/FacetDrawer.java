package sojourn.ui.shell;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import sojourn.model.time.DateStyle;
import sojourn.paint.Palette;
import sojourn.session.Facet;
import sojourn.session.FacetCounts;
import sojourn.session.Facets;
import sojourn.session.Histogram;
import sojourn.session.Pick;
import sojourn.session.Session;
import sojourn.session.Tally;
import sojourn.session.TimeWindow;
import sojourn.ui.control.Icons;

/** All facets one below the other, counted as the hand moves: time with its brush first, then who, where, what, and how sure. */
final class FacetDrawer extends VBox {

  /** Width of the drawer. */
  static final double WIDTH = 280;

  private static final Set<Facet> OPEN = EnumSet.of(Facet.TRAVELLER, Facet.PERSON, Facet.COUNTRY, Facet.KIND, Facet.TOPIC, Facet.CERTAINTY);

  private final Session session;
  private final FacetCounts counts;
  private final FacetWords words;
  private final Map<Facet, FacetSection> sections = new EnumMap<>(Facet.class);
  private final BarsBrush time = new BarsBrush(this::brushTime, this::clearTime);
  private final Label days = new Label();
  private final BarsBrush confidence = new BarsBrush(this::brushConfidence, this::clearConfidence);
  private final Label steps = new Label();
  private final VBox confident;
  private final HBox header;

  /**
   * @param actions what stands in the header beside the title
   * @param close closes the drawer
   */
  FacetDrawer(Session session, FacetCounts counts, FacetWords words, Runnable close, Node... actions) {
    this.session = session;
    this.counts = counts;
    this.words = words;
    getStyleClass().addAll("sj-facets", "sj-panel");
    setId("facets");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    header = header(close, actions);
    confident = bars(Facet.CONFIDENCE, confidence, steps);
    VBox list = new VBox();
    list.getStyleClass().add("sj-facet-list");
    VBox when = new VBox(2, line(words.strings().text("facet.time"), days), time);
    when.getStyleClass().add("sj-facet");
    CheckBox extent = new CheckBox(words.strings().text("menu.extent"));
    extent.setId("facet-extent");
    extent.getStyleClass().add("sj-facet-check");
    extent.selectedProperty().bindBidirectional(session.extentFilters());
    when.getChildren().add(extent);
    list.getChildren().add(when);
    for (Facet facet : Facet.values()) {
      if (facet == Facet.CONFIDENCE) {
        list.getChildren().add(confident);
      } else {
        FacetSection section = new FacetSection(facet, session, words, OPEN.contains(facet));
        sections.put(facet, section);
        list.getChildren().add(section);
      }
    }
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("sj-facet-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(header, scroll);
    counts.counts().addListener((v, before, now) -> fill(now));
    session.theme().addListener((v, before, now) -> fill(counts.counts().get()));
  }

  /** Counts while the drawer is open. */
  void open(boolean on) {
    setVisible(on);
    setManaged(on);
    counts.watch(on);
  }

  private HBox header(Runnable close, Node... actions) {
    Label title = new Label(words.strings().text("facet.title"));
    title.getStyleClass().add("sj-panel-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button shut = Icons.button(Feather.X, words.strings().text("facet.close"));
    shut.setId("facets-close");
    shut.setOnAction(e -> close.run());
    HBox row = new HBox(title, gap);
    row.getChildren().addAll(actions);
    row.getChildren().add(shut);
    row.getStyleClass().add("sj-panel-header");
    return row;
  }

  private VBox bars(Facet facet, BarsBrush brush, Label note) {
    VBox box = new VBox(2, line(words.title(facet), note), brush);
    HBox ends = new HBox(caption("facet.confidence.low"), gap(), caption("facet.confidence.high"));
    box.getChildren().add(ends);
    box.getStyleClass().add("sj-facet");
    return box;
  }

  private Label caption(String key) {
    Label label = new Label(words.strings().text(key));
    label.getStyleClass().add("sj-panel-note");
    return label;
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private static HBox line(String title, Label note) {
    Label name = new Label(title);
    name.getStyleClass().add("sj-facet-title");
    note.getStyleClass().add("sj-panel-note");
    HBox line = new HBox(8, name, gap(), note);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMinHeight(26);
    return line;
  }

  private void fill(@Nullable Facets now) {
    if (now != null && isVisible()) {
      fillTime(now);
      fillConfidence(now, Palette.of(session.theme().get()));
      for (Map.Entry<Facet, FacetSection> section : sections.entrySet()) {
        Tally tally = now.tallies().get(section.getKey());
        boolean shown = section.getKey() != Facet.CERTAINTY || now.filter().window() != null;
        if (tally != null) {
          section.getValue().show(shown ? tally : new Tally(Facet.CERTAINTY, List.of(), new int[0], new int[0]));
        }
      }
    }
  }

  private void fillTime(Facets now) {
    Palette palette = Palette.of(session.theme().get());
    Histogram histogram = now.time();
    TimeWindow window = now.filter().window();
    double length = histogram.end() - histogram.first();
    boolean brush = window != null && length > 0;
    time.show(
        palette, histogram.counts(), histogram.totals(), brush && window != null ? fraction(window.start(), histogram) : Double.NaN,
        brush && window != null ? fraction(window.end(), histogram) : Double.NaN);
    boolean some = histogram.counts().length > 0;
    days.setText(
        window != null
            ? DateStyle.SHORT.range(window.firstDay(), window.lastDay())
            : some ? DateStyle.SHORT.range((long) histogram.first(), (long) histogram.end() - 1) : "");
  }

  private static double fraction(double day, Histogram of) {
    return Math.clamp((day - of.first()) / (of.end() - of.first()), 0, 1);
  }

  private void fillConfidence(Facets now, Palette palette) {
    Tally tally = now.tallies().get(Facet.CONFIDENCE);
    Pick pick = now.filter().pick(Facet.CONFIDENCE);
    if (tally != null) {
      int[] kept = pick.only().stream().mapToInt(Integer::parseInt).sorted().toArray();
      boolean brush = kept.length > 0;
      double each = 1.0 / Facet.STEPS;
      confidence.show(palette, tally.counts(), tally.totals(), brush ? kept[0] * each : Double.NaN, brush ? (kept[kept.length - 1] + 1) * each : Double.NaN);
      steps.setText(brush ? words.pick(Facet.CONFIDENCE, pick, session.snapshot().get()) : "");
    }
  }

  private void brushTime(double from, double to) {
    Facets now = counts.counts().get();
    if (now != null && now.time().counts().length > 0) {
      double length = now.time().end() - now.time().first();
      double start = now.time().first() + from * length;
      session.timeWindow().set(new TimeWindow(start, Math.max(start + 1, now.time().first() + to * length)));
    }
  }

  private void clearTime() {
    session.timeWindow().set(null);
  }

  private void brushConfidence(double from, double to) {
    int first = Math.clamp((int) Math.floor(from * Facet.STEPS + 1e-6), 0, Facet.STEPS - 1);
    int last = Math.clamp((int) Math.ceil(to * Facet.STEPS - 1e-6) - 1, first, Facet.STEPS - 1);
    Set<String> kept = new LinkedHashSet<>();
    IntStream.rangeClosed(first, last).forEach(i -> kept.add(Integer.toString(i)));
    Pick pick = kept.size() == Facet.STEPS ? Pick.ALL : Pick.only(kept);
    session.filter().set(session.filter().get().with(Facet.CONFIDENCE, pick));
  }

  private void clearConfidence() {
    session.filter().set(session.filter().get().without(Facet.CONFIDENCE));
  }
}
