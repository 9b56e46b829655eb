package sojourn.ui.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import sojourn.model.EntityId;
import sojourn.model.Source;
import sojourn.model.SourceDoubt;
import sojourn.model.SourceId;
import sojourn.model.text.Evidence;
import sojourn.model.text.Span;
import sojourn.paint.Palette;
import sojourn.session.Desk;
import sojourn.session.Filter;
import sojourn.session.Selection;
import sojourn.session.Session;
import sojourn.session.Visible;
import sojourn.ui.control.Icons;
import sojourn.ui.control.Strings;

/** The source panel: the sentence that says what is selected, in its text, with the claim on a card above. */
public final class SourceView extends Region {

  private static final double HEADER = 36;
  private static final double RULER = 10;
  private static final double SIDE = 16;

  private final Session session;
  private final Strings strings = Strings.of("source");
  private final Label count = new Label();
  private final Button previous = Icons.button(Feather.CHEVRON_LEFT, strings.text("source.previous"));
  private final Button next = Icons.button(Feather.CHEVRON_RIGHT, strings.text("source.next"));
  private final HBox header;
  private final ClaimCard card;
  private final ClaimActions actions;
  private final MarkedBar bar = new MarkedBar(strings, this::add);
  private final Label title = new Label();
  private final Label note = new Label();
  private final LinesBar lines = new LinesBar(strings, this::leaf);
  private final VBox top;
  private final PageView page;
  private final EvidenceRuler ruler;
  private final Label empty = new Label(strings.text("source.empty"));
  private final DoubleProperty textSize = new SimpleDoubleProperty(this, "textSize", 14);

  private record Measured(@Nullable SourcePage page, double whole, double width, List<Double> at) {}

  private Measured measured = new Measured(null, 0, 0, List.of());
  private @Nullable SourceId shown;
  private @Nullable SourcePage current;
  private @Nullable Told told;
  private @Nullable TextPart part;
  private @Nullable SourceId partOf;

  public SourceView(Session session) {
    this(session, ClaimActions.NONE);
  }

  public SourceView(Session session, ClaimActions actions) {
    this.session = session;
    this.actions = actions;
    card = new ClaimCard(strings, actions);
    SourceGestures gestures = new SourceGestures(session);
    gestures.attachTo(this);
    page = new PageView(web -> gestures.attachTo(web, this));
    ruler = new EvidenceRuler(page::scrollTo);
    getStyleClass().addAll("source-view", "sj-panel");
    getStylesheets().add("/styles/source.css");
    header = header();
    title.getStyleClass().add("source-title");
    title.setMaxWidth(Double.MAX_VALUE);
    note.getStyleClass().add("source-note");
    note.setWrapText(true);
    top = new VBox(card, title, note, lines);
    top.getStyleClass().add("source-top");
    empty.getStyleClass().add("source-empty");
    empty.setWrapText(true);
    getChildren().addAll(header, top, page, ruler, empty, bar);
    page.whenChanged(this::measure);
    session.visible().addListener((value, before, now) -> refresh(false));
    session.selection().addListener((value, before, now) -> follow(now));
    session.brush().addListener((value, before, now) -> highlight(false));
    session.passage().addListener((value, before, now) -> refresh(true));
    session.theme().addListener((value, before, now) -> look());
    textSize.addListener((value, before, now) -> look());
    look();
    follow(session.selection().get());
  }

  /** Size of the source's type in pixels, 12 to 22. */
  public DoubleProperty textSize() {
    return textSize;
  }

  /** Whether what is shown is loaded and painted, so that a picture of it is complete. */
  public ReadOnlyBooleanProperty settled() {
    return page.settled();
  }

  /** The source whose text is shown. */
  public Optional<SourceId> shownSource() {
    return Optional.ofNullable(shown);
  }

  /** The evidence of the selection that is marked in the text shown. */
  public List<Evidence> highlighted() {
    return highlights().evidence();
  }

  /** The evidence of what is brushed that is marked in the text shown. */
  public List<Evidence> brushed() {
    return highlights().brushed();
  }

  /** Where a person's mention or a statement's evidence stands in this panel, if it is in the text shown and in view. */
  public Optional<Point2D> pointOf(EntityId id) {
    SourcePage now = current;
    if (now == null) {
      return Optional.empty();
    }
    return now.pieces().stream()
        .filter(p -> id.equals(now.meant(p.number())))
        .findFirst()
        .flatMap(page::pointOf)
        .map(page::localToParent)
        .filter(p -> page.getBoundsInParent().contains(p));
  }

  @Nullable EntityId meantAt(double x, double y) {
    SourcePage now = current;
    return now == null ? null : now.meant(page.pieceAt(x, y));
  }

  /** Marks words of the text shown as the user does with the pointer. */
  public void mark(Span words) {
    page.mark(words);
    marked();
  }

  /** Offers what can be made of the words that are marked, where something can. */
  void marked() {
    Optional<PageView.Marked> marked = actions.desk() == null ? Optional.empty() : page.marked();
    bar.setVisible(false);
    marked.ifPresent(m -> bar.stand(page.getLayoutX() + m.below().getX(), page.getLayoutY() + m.below().getY(), page.getLayoutY(), getWidth(), getHeight()));
  }

  /** Begins to add a visit or a meeting that the marked words tell of. */
  private void add(boolean visit) {
    SourcePage now = current;
    Desk desk = actions.desk();
    PageView.Marked marked = page.marked().orElse(null);
    bar.setVisible(false);
    if (now == null || desk == null || marked == null) {
      return;
    }
    ClaimDraft draft = ClaimDraft.of(visit, now, marked.words());
    AddPane pane = new AddPane(draft, now.snapshot(), desk, strings);
    pane.editor().whenDone(() -> {
      top.getChildren().remove(pane);
      card.setVisible(!card.getChildren().isEmpty());
      card.setManaged(card.isVisible());
      page.unmark();
    });
    pane.editor().whenAdded(() -> Told.by(draft.source(), session.snapshot().get()).added(draft.words()).ifPresent(id -> session.selection().set(Selection.of(id))));
    top.getChildren().removeIf(AddPane.class::isInstance);
    card.setVisible(false);
    card.setManaged(false);
    top.getChildren().addFirst(pane);
    pane.editor().begin();
    requestLayout();
  }

  private HBox header() {
    Label name = new Label(strings.text("source.title"));
    name.getStyleClass().add("sj-panel-title");
    name.setMinWidth(USE_PREF_SIZE);
    count.getStyleClass().add("sj-panel-note");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    previous.setOnAction(e -> turn(-1));
    next.setOnAction(e -> turn(1));
    HBox row = new HBox(name, count, gap, previous, next);
    row.getStyleClass().add("sj-panel-header");
    return row;
  }

  /** All sources, or those that say something about what is visible, in the collection's order. */
  private List<SourceId> offered() {
    Visible visible = session.visible().get();
    List<SourceId> all = visible.snapshot().columns().sources();
    return visible.filter().equals(Filter.ALL) ? all : visible.sourceNumbers().stream().mapToObj(all::get).toList();
  }

  private void turn(int step) {
    List<SourceId> offered = offered();
    int at = shown == null ? (step > 0 ? -1 : offered.size()) : offered.indexOf(shown);
    int target = at + step;
    if (target >= 0 && target < offered.size()) {
      shown = offered.get(target);
      refresh(true);
    }
  }

  private void follow(Selection selection) {
    if (selection.primary() instanceof SourceId source) {
      shown = source;
    } else if (!selection.isEmpty()) {
      List<SourceId> telling = telling(selection);
      if (!telling.isEmpty() && (shown == null || !telling.contains(shown))) {
        shown = telling.getFirst();
      }
    }
    refresh(true);
  }

  /** The sources that say what is selected, those of the primary first. */
  private List<SourceId> telling(Selection selection) {
    Visible visible = session.visible().get();
    List<EntityId> ids = new ArrayList<>(selection.ids());
    selection.focus().ifPresent(ids::addFirst);
    return ids.stream().flatMap(id -> Meant.by(id, visible).tellers().stream()).distinct().toList();
  }

  private void refresh(boolean scroll) {
    Visible visible = session.visible().get();
    Source source = shown == null ? null : visible.snapshot().sources().get(shown);
    if (source == null) {
      shown = null;
      current = null;
    } else {
      SourcePage made = page(source, visible, scroll);
      current = made.equals(current) ? current : made;
    }
    List<SourceId> offered = offered();
    int at = shown == null ? -1 : offered.indexOf(shown);
    count.setText(at < 0 ? "" : strings.text("source.count", at + 1, offered.size()));
    previous.setDisable(at <= 0);
    next.setDisable(at + 1 >= offered.size());
    EntityId focus = session.selection().get().primary();
    card.from(visible.snapshot());
    card.show(focus == null ? null : ClaimText.of(focus, visible, strings));
    top.getChildren().removeIf(AddPane.class::isInstance);
    bar.setVisible(false);
    title.setText(current == null ? "" : current.title());
    title.setTooltip(current == null ? null : new Tooltip(current.title()));
    String why = source == null || current == null || current.tells() ? "" : source.doubts().stream().map(SourceDoubt::message).collect(Collectors.joining(" "));
    note.setText(why);
    note.setVisible(!why.isEmpty());
    note.setManaged(!why.isEmpty());
    boolean nothing = current == null;
    empty.setVisible(nothing);
    List.of(page, ruler, top).forEach(node -> node.setVisible(!nothing));
    highlight(scroll);
    requestLayout();
  }

  /** The part of the source round the evidence; while that is in sight, the part that is shown already. */
  private SourcePage page(Source source, Visible visible, boolean follow) {
    Told known = told;
    boolean same = known != null && known.isOf(source.id(), visible.snapshot());
    Told now = same && known != null ? known : Told.by(source.id(), visible.snapshot());
    told = now;
    EntityId focus = session.selection().get().primary();
    Evidence passage = passage();
    int point =
        focus == null || !(follow || !same)
            ? -1
            : passage != null ? passage.span().start() : now.first(Meant.by(focus, visible)).map(Span::start).orElse(-1);
    TextPart shownPart = part;
    boolean keep = shownPart != null && source.id().equals(partOf) && (point < 0 || shownPart.holds(point));
    TextPart next = keep && shownPart != null ? shownPart : TextPart.around(source.text(), Math.max(0, point));
    part = next;
    partOf = source.id();
    lines.show(next);
    return SourcePage.of(source, now, next, visible);
  }

  /** Shows earlier or later lines of a long source. */
  private void leaf(int step) {
    Source source = shown == null ? null : session.snapshot().get().sources().get(shown);
    if (source != null && part != null) {
      part = part.moved(source.text(), step * TextPart.LINES);
      refresh(false);
    }
  }

  private SourceHighlights highlights() {
    SourcePage now = current;
    Evidence passage = passage();
    if (now == null) {
      return SourceHighlights.NONE;
    }
    SourceHighlights told = SourceHighlights.of(now, session.visible().get(), session.selection().get(), session.brush().get());
    return passage == null ? told : new SourceHighlights(List.of(passage), told.brushed(), told.named());
  }

  /** Words to look at, while just the source that is shown is selected. */
  private @Nullable Evidence passage() {
    Evidence passage = session.passage().get();
    return passage != null && passage.source().equals(shown) && passage.source().equals(session.selection().get().primary()) ? passage : null;
  }

  private void highlight(boolean scroll) {
    if (current != null) {
      page.show(current, highlights(), scroll);
      measure();
    }
  }

  private void look() {
    page.look(session.theme().get(), textSize.get());
    measure();
  }

  /** Draws the ruler. Where the evidence stands is asked of the page again only when the page was laid out anew. */
  private void measure() {
    SourcePage now = current;
    List<Double> seen = now == null ? List.of() : page.measure(List.of());
    if (now == null || seen.size() != 3) {
      return;
    }
    if (!now.equals(measured.page) || measured.whole != seen.get(2) || measured.width != page.getWidth()) {
      List<Piece> starts = now.counting().stream().map(s -> now.within(s.evidence().span())).filter(l -> !l.isEmpty()).map(List::getFirst).toList();
      measured = new Measured(now, seen.get(2), page.getWidth(), page.measure(starts));
    }
    if (measured.at.size() != 3 + 2 * now.counting().size()) {
      return;
    }
    SourceHighlights lit = highlights();
    List<EvidenceRuler.Tick> ticks = new ArrayList<>();
    for (int i = 0; i < now.counting().size(); i++) {
      Statement s = now.counting().get(i);
      ticks.add(new EvidenceRuler.Tick(measured.at.get(3 + 2 * i), s.hue(), lit.evidence().contains(s.evidence()), lit.brushed().contains(s.evidence())));
    }
    ruler.show(Palette.of(session.theme().get()), ticks, seen.get(0), seen.get(1), seen.get(2));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    header.resizeRelocate(0, 0, width, HEADER);
    double topHeight = Math.min(top.prefHeight(width), Math.max(0, getHeight() - HEADER));
    top.resizeRelocate(0, HEADER, width, topHeight);
    double from = HEADER + topHeight;
    double rest = Math.max(0, getHeight() - from);
    page.resizeRelocate(0, from, Math.max(0, width - SIDE - RULER / 2), rest);
    ruler.resizeRelocate(width - SIDE - RULER / 2 + 2, from, RULER, rest);
    double textWidth = Math.max(0, width - 2 * SIDE);
    double textHeight = empty.prefHeight(textWidth);
    empty.resizeRelocate(SIDE, HEADER + (getHeight() - HEADER - textHeight) / 3, textWidth, textHeight);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 280;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 372;
  }
}
