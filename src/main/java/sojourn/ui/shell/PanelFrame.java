package sojourn.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import sojourn.ui.control.Icons;
import sojourn.ui.control.Strings;

/**
 * Source, map and people side by side, the timeline below over the full width. Panels keep their size in pixels when the window grows: the map
 * takes the rest. Sizes: LOOK section 3.
 */
final class PanelFrame extends BorderPane {

  private static final double SOURCE = 372;
  private static final double PEOPLE = 340;
  private static final double TIMELINE = 314;

  /** Below this width the source starts collapsed. */
  static final double NARROW = 1180;

  private final Panels panels;
  private final SplitPane across = new SplitPane();
  private final SplitPane down = new SplitPane();
  private final VBox rail;
  private final BooleanProperty sourceShown = new SimpleBooleanProperty(this, "sourceShown", true);
  private final BooleanProperty peopleShown = new SimpleBooleanProperty(this, "peopleShown", true);
  private final BooleanProperty timelineShown = new SimpleBooleanProperty(this, "timelineShown", true);
  private double sourceWidth = SOURCE;
  private double peopleWidth = PEOPLE;
  private double timelineHeight = TIMELINE;
  private boolean placed;

  PanelFrame(Panels panels, Strings strings) {
    this.panels = panels;
    across.getStyleClass().add("sj-split");
    down.getStyleClass().addAll("sj-split", "sj-split-vertical");
    down.setOrientation(Orientation.VERTICAL);
    panels.source().setMinWidth(280);
    panels.map().setMinSize(420, 240);
    panels.people().setMinWidth(260);
    panels.timeline().setMinHeight(120);
    SplitPane.setResizableWithParent(panels.source(), false);
    SplitPane.setResizableWithParent(panels.people(), false);
    SplitPane.setResizableWithParent(panels.timeline(), false);
    Button show = Icons.button(Feather.CHEVRON_RIGHT, strings.text("panel.source.rail"));
    show.setOnAction(e -> sourceShown.set(true));
    rail = new VBox(show);
    rail.getStyleClass().add("sj-rail");
    sourceShown.addListener((v, before, now) -> arrange());
    peopleShown.addListener((v, before, now) -> arrange());
    timelineShown.addListener((v, before, now) -> arrange());
    setCenter(down);
    arrange();
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

  /** Sizes of source, people and timeline in pixels, as they are or would be when shown. */
  double[] sizes() {
    remember();
    return new double[] {sourceWidth, peopleWidth, timelineHeight};
  }

  /** Restores sizes kept from another day. */
  void sizes(double source, double people, double timeline) {
    sourceWidth = Math.max(280, source);
    peopleWidth = Math.max(260, people);
    timelineHeight = Math.max(120, timeline);
    place();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (!placed && across.getWidth() > 0 && down.getHeight() > 0) {
      placed = true;
      place();
      grips();
    }
  }

  private void arrange() {
    if (placed) {
      remember();
    }
    across.getItems().clear();
    if (sourceShown.get()) {
      across.getItems().add(panels.source());
    }
    across.getItems().add(panels.map());
    if (peopleShown.get()) {
      across.getItems().add(panels.people());
    }
    BorderPane upper = new BorderPane(across);
    if (!sourceShown.get()) {
      upper.setLeft(rail);
    }
    upper.setMinHeight(240);
    down.getItems().setAll(upper);
    if (timelineShown.get()) {
      down.getItems().add(panels.timeline());
    }
    placed = false;
    requestLayout();
  }

  private void remember() {
    if (across.getItems().contains(panels.source()) && panels.source().getWidth() > 0) {
      sourceWidth = panels.source().getWidth();
    }
    if (across.getItems().contains(panels.people()) && panels.people().getWidth() > 0) {
      peopleWidth = panels.people().getWidth();
    }
    if (down.getItems().contains(panels.timeline()) && panels.timeline().getHeight() > 0) {
      timelineHeight = panels.timeline().getHeight();
    }
  }

  private void place() {
    double width = across.getWidth();
    double height = down.getHeight();
    if (width <= 0 || height <= 0) {
      return;
    }
    int divider = 0;
    if (sourceShown.get()) {
      across.setDividerPosition(divider++, sourceWidth / width);
    }
    if (peopleShown.get()) {
      across.setDividerPosition(divider, 1 - peopleWidth / width);
    }
    if (timelineShown.get()) {
      double least = Math.min(timelineHeight, height - 250);
      down.setDividerPosition(0, 1 - least / height);
    }
  }

  /** Double click on a divider restores the size it had at first. */
  private void grips() {
    for (Node grip : lookupAll(".split-pane-divider")) {
      grip.setOnMouseClicked(
          e -> {
            if (e.getClickCount() == 2) {
              boolean vertical = ((Region) grip).getWidth() > ((Region) grip).getHeight();
              sizes(vertical ? sourceWidth : SOURCE, vertical ? peopleWidth : PEOPLE, vertical ? TIMELINE : timelineHeight);
            }
          });
    }
  }
}
