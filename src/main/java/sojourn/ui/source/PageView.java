package sojourn.ui.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.concurrent.Worker;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.events.EventListener;
import org.w3c.dom.events.EventTarget;
import sojourn.model.text.Evidence;
import sojourn.model.text.Span;
import sojourn.paint.Palette;
import sojourn.paint.Theme;
import sojourn.ui.control.Colours;
import sojourn.ui.control.Fonts;

/** The page of a source in a web view that loads nothing, follows nothing and runs only our own script. */
final class PageView extends Region {

  private static final int PULSES_TO_PAINT = 4;

  /** The web view learns the families when the first one is made, so ours must be there before. */
  private final String family = Fonts.SERIF.at(14).getFamily();

  private final Consumer<WebView> whenMade;
  private @Nullable WebView made;
  private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(this, "settled", true);
  private final EventListener scrolled = e -> changed();
  private final AnimationTimer painting = new AnimationTimer() {
    @Override
    public void handle(long now) {
      if (astray) {
        astray = false;
        load();
      }
      if (--pulses <= 0) {
        stop();
        revealOnceLaidOut();
        onChange.run();
        settled.set(!loading);
      }
    }
  };
  private Runnable onChange = () -> {};
  private int pulses;
  private boolean loading;
  private boolean astray;
  private @Nullable SourcePage page;
  private String html = "";
  private SourceHighlights painted = SourceHighlights.NONE;
  private SourceHighlights wanted = SourceHighlights.NONE;
  private Theme theme = Theme.LIGHT;
  private double size = 14;
  private boolean scrollToEvidence;

  /** {@code whenMade} gets the web view, which is made when first needed: it costs as much time as the rest of the window. */
  PageView(Consumer<WebView> whenMade) {
    this.whenMade = whenMade;
    widthProperty().addListener((value, before, now) -> later());
    heightProperty().addListener((value, before, now) -> later());
    PauseTransition idle = new PauseTransition(Duration.seconds(1.2));
    idle.setOnFinished(e -> web());
    PauseTransition shown = new PauseTransition(Duration.seconds(0.3)); // ends with the first frame, however long that takes
    shown.setOnFinished(e -> idle.playFromStart());
    sceneProperty().addListener((value, before, now) -> {
      if (now != null && made == null) {
        shown.playFromStart();
      }
    });
  }

  private WebView web() {
    WebView web = made;
    if (web == null) {
      web = new WebView();
      made = web;
      web.setContextMenuEnabled(false);
      web.setPageFill(Colours.of(Palette.of(theme).roles().panel()));
      web.setOnDragEntered(null);
      web.setOnDragOver(null);
      web.setOnDragExited(null);
      web.setOnDragDropped(null);
      WebEngine engine = web.getEngine();
      engine.setCreatePopupHandler(features -> null);
      engine.setConfirmHandler(question -> false);
      engine.setPromptHandler(question -> null);
      engine.getLoadWorker().stateProperty().addListener((value, before, now) -> loaded(now));
      engine.locationProperty().addListener((value, before, now) -> refuse(now));
      whenMade.accept(web);
      getChildren().add(web);
    }
    return web;
  }

  private WebEngine engine() {
    return web().getEngine();
  }

  /** Whether the page shown is loaded, highlighted and painted. */
  ReadOnlyBooleanProperty settled() {
    return settled.getReadOnlyProperty();
  }

  /** Told whenever the page was scrolled, loaded or laid out anew. */
  void whenChanged(Runnable action) {
    onChange = action;
  }

  void look(Theme next, double nextSize) {
    theme = next;
    size = nextSize;
    if (made != null) {
      made.setPageFill(Colours.of(Palette.of(next).roles().panel()));
    }
    if (page != null && !loading) {
      engine().executeScript("sojourn.look('" + themeName() + "', " + nextSize + ")");
      later();
    }
  }

  /** Shows a page. The highlights are painted when it is there. */
  void show(SourcePage next, SourceHighlights highlights, boolean scroll) {
    wanted = highlights;
    scrollToEvidence |= scroll;
    if (!next.equals(page)) {
      page = next;
      painted = SourceHighlights.NONE;
      html = next.html(PageStyle.css(family), themeName(), size);
      load();
    } else if (!loading) {
      paint();
    }
  }

  /** The piece at a point of this region, −1 for none. */
  int pieceAt(double x, double y) {
    return !loading && page != null && engine().executeScript("sojourn.at(" + x + "," + y + ")") instanceof Number n ? n.intValue() : -1;
  }

  /** Where a piece begins, in this region's coordinates; it may be scrolled out of view. */
  Optional<Point2D> pointOf(Piece piece) {
    if (loading || page == null) {
      return Optional.empty();
    }
    List<Double> values = numbers(engine().executeScript("sojourn.point(" + piece.number() + ")"));
    return values.size() == 2 ? Optional.of(new Point2D(values.get(0), values.get(1))) : Optional.empty();
  }

  /** What part of the page is seen and where pieces are on it, in pixels: scrolled, seen, whole, then top and bottom of each piece. */
  List<Double> measure(List<Piece> pieces) {
    String list = pieces.stream().map(p -> Integer.toString(p.number())).collect(Collectors.joining(","));
    return loading || page == null ? List.of() : numbers(engine().executeScript("sojourn.measure([" + list + "])"));
  }

  /** Words that the user has marked, and the left and bottom of where they stand in this region. */
  record Marked(Span words, Point2D below) {}

  Optional<Marked> marked() {
    SourcePage shown = page;
    if (loading || shown == null || made == null) {
      return Optional.empty();
    }
    List<Double> at = numbers(engine().executeScript("sojourn.marked()"));
    if (at.size() != 6) {
      return Optional.empty();
    }
    Span words = shown.between(at.get(0).intValue(), at.get(1).intValue(), at.get(2).intValue(), at.get(3).intValue());
    return words.length() == 0 ? Optional.empty() : Optional.of(new Marked(words, new Point2D(at.get(4), at.get(5))));
  }

  /** Marks words as the user does with the pointer. */
  void mark(Span words) {
    SourcePage shown = page;
    List<Piece> pieces = shown == null || loading ? List.of() : shown.within(words);
    if (!pieces.isEmpty()) {
      Piece first = pieces.getFirst();
      Piece last = pieces.getLast();
      int from = first.charAt(words.start());
      engine().executeScript("sojourn.mark(%d,%d,%d,%d)".formatted(first.number(), from, last.number(), last.charAt(words.end())));
    }
  }

  void unmark() {
    if (!loading && page != null && made != null) {
      engine().executeScript("sojourn.unmark()");
    }
  }

  void scrollTo(double y) {
    if (!loading && page != null) {
      engine().executeScript("sojourn.scroll(" + y + ")");
    }
  }

  private static List<Double> numbers(@Nullable Object answer) {
    List<Double> values = new ArrayList<>();
    for (String part : answer instanceof String s && !s.isEmpty() ? s.split(" ", -1) : new String[0]) {
      values.add(Double.parseDouble(part));
    }
    return values;
  }

  private String themeName() {
    return theme.name().toLowerCase(Locale.ROOT);
  }

  private void load() {
    loading = true;
    settled.set(false);
    engine().loadContent(html, "text/html");
  }

  private void loaded(Worker.State state) {
    if (state == Worker.State.SUCCEEDED && loading && !astray) {
      loading = false;
      engine().executeScript(PageStyle.resource("page.js"));
      ((EventTarget) engine().getDocument()).addEventListener("scroll", scrolled, false);
      look(theme, size);
      paint();
    }
  }

  /** Nothing leads away from our page; should anything try, it is stopped, and the page put back with the next pulse, when the attempt is over. */
  private void refuse(@Nullable String location) {
    if (location != null && !location.isEmpty()) {
      engine().getLoadWorker().cancel();
      astray = true;
      loading = true;
      later();
    }
  }

  private void paint() {
    SourcePage shown = page;
    if (shown == null) {
      return;
    }
    StringBuilder changes = new StringBuilder();
    BitSet changed = wanted.pieces(shown);
    changed.or(painted.pieces(shown));
    for (int i = changed.nextSetBit(0); i >= 0; i = changed.nextSetBit(i + 1)) {
      Piece piece = shown.pieces().get(i);
      String classes = wanted.classes(shown, piece);
      int number = wanted.number(piece);
      if (!classes.equals(painted.classes(shown, piece)) || number != painted.number(piece)) {
        changes.append('[').append(piece.number()).append(",'").append(classes).append("',").append(number).append("],");
      }
    }
    painted = wanted;
    if (!changes.isEmpty()) {
      engine().executeScript("sojourn.paint([" + changes + "])");
    }
    if (scrollToEvidence) {
      reveal(shown);
    }
    later();
  }

  /** A page that has just come may be laid out again at another width, and then the evidence is elsewhere. */
  private void revealOnceLaidOut() {
    SourcePage shown = page;
    if (scrollToEvidence && !loading && shown != null && getWidth() > 0) {
      scrollToEvidence = false;
      reveal(shown);
    }
  }

  private void reveal(SourcePage shown) {
    if (wanted.evidence().isEmpty()) {
      return;
    }
    Evidence first = wanted.evidence().getFirst();
    List<Piece> pieces = shown.within(first.span());
    List<Double> at = measure(pieces.isEmpty() ? List.of() : List.of(pieces.getFirst(), pieces.getLast()));
    if (at.size() == 7 && (at.get(3) < at.get(0) + 8 || at.get(6) > at.get(0) + at.get(1) - 8)) {
      scrollTo(at.get(6) < at.get(1) * 0.7 ? 0 : Math.max(0, at.get(3) - at.get(1) * 0.25));
    }
  }

  private void changed() {
    if (!loading) {
      onChange.run();
    }
  }

  private void later() {
    settled.set(false);
    pulses = PULSES_TO_PAINT;
    painting.start();
  }

  @Override
  protected void layoutChildren() {
    if (made != null) {
      made.resizeRelocate(0, 0, getWidth(), getHeight());
    }
  }
}
