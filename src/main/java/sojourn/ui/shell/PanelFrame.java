package sojourn.ui.shell;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;
import sojourn.ui.control.Icons;
import sojourn.ui.control.Strings;

/** The panels with the dividers between them. Panels keep their sizes when the window grows: the map takes the rest. */
final class PanelFrame extends Region {

  /** Below this width the source starts collapsed. */
  static final double NARROW = 1180;

  private final Panels panels;
  private final VBox rail;
  private final Divider bySource = new Divider(Orientation.VERTICAL);
  private final Divider byPeople = new Divider(Orientation.VERTICAL);
  private final Divider byTimeline = new Divider(Orientation.HORIZONTAL);
  private final BooleanProperty sourceShown = new SimpleBooleanProperty(this, "sourceShown", true);
  private final BooleanProperty peopleShown = new SimpleBooleanProperty(this, "peopleShown", true);
  private final BooleanProperty timelineShown = new SimpleBooleanProperty(this, "timelineShown", true);
  private Panes wish = Panes.FIRST;
  private boolean folded;

  PanelFrame(Panels panels, Strings strings) {
    this.panels = panels;
    getStyleClass().add("sj-frame");
    Button show = Icons.button(Feather.CHEVRON_RIGHT, strings.text("panel.source.rail"));
    show.setOnAction(e -> sourceShown.set(true));
    rail = new VBox(show);
    rail.getStyleClass().add("sj-rail");
    getChildren().addAll(rail, panels.map(), panels.source(), panels.people(), panels.timeline(), bySource, byPeople, byTimeline);
    sourceShown.addListener(
        (v, before, now) -> {
          folded = false;
          requestLayout();
        });
    peopleShown.addListener((v, before, now) -> requestLayout());
    timelineShown.addListener((v, before, now) -> requestLayout());
    wire(bySource, () -> now().source(), size -> wish = wish.withSource(size), 1, Panes.FIRST.source());
    wire(byPeople, () -> now().people(), size -> wish = wish.withPeople(size), -1, Panes.FIRST.people());
    wire(byTimeline, () -> now().timeline(), size -> wish = wish.withTimeline(size), -1, Panes.FIRST.timeline());
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  private void wire(Divider divider, DoubleSupplier size, DoubleConsumer resize, int sign, double usual) {
    divider.onDrag(
        size,
        (from, pixels) -> {
          resize.accept(from + sign * pixels);
          requestLayout();
        },
        () -> {
          resize.accept(usual);
          requestLayout();
        });
  }

  BooleanProperty sourceShown() {
    return sourceShown;
  }

  BooleanProperty peopleShown() {
    return peopleShown;
  }

  BooleanProperty timelineShown() {
    return timelineShown;
  }

  /** Sizes and what is shown. */
  Panes panes() {
    return wish.showing(sourceShown.get(), peopleShown.get(), timelineShown.get());
  }

  /** The same to be kept for another day, which may bring a wider window: what only folded for want of room counts as shown. */
  Panes kept() {
    return wish.showing(sourceShown.get() || folded, peopleShown.get(), timelineShown.get());
  }

  /** Folds the source for want of room. */
  void foldSource() {
    sourceShown.set(false);
    folded = true;
  }

  /** Takes up sizes and what is shown. */
  void panes(Panes panes) {
    wish = panes;
    sourceShown.set(panes.sourceShown());
    peopleShown.set(panes.peopleShown());
    timelineShown.set(panes.timelineShown());
    requestLayout();
  }

  private FrameLayout now() {
    return FrameLayout.of(getWidth(), getHeight(), panes());
  }

  @Override
  protected void layoutChildren() {
    FrameLayout at = now();
    boolean source = sourceShown.get();
    show(rail, !source);
    show(panels.source(), source);
    show(bySource, source);
    show(panels.people(), peopleShown.get());
    show(byPeople, peopleShown.get());
    show(panels.timeline(), timelineShown.get());
    show(byTimeline, timelineShown.get());
    (source ? panels.source() : rail).resizeRelocate(0, 0, at.source(), at.upper());
    double map = at.source() + FrameLayout.LINE;
    panels.map().resizeRelocate(map, 0, at.map(), at.upper());
    panels.people().resizeRelocate(getWidth() - at.people(), 0, at.people(), at.upper());
    panels.timeline().resizeRelocate(0, getHeight() - at.timeline(), getWidth(), at.timeline());
    bySource.place(at.source(), 0, at.upper());
    byPeople.place(getWidth() - at.people() - FrameLayout.LINE, 0, at.upper());
    byTimeline.place(0, at.upper(), getWidth());
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
