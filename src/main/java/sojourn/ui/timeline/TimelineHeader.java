package sojourn.ui.timeline;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import sojourn.model.EncounterKind;
import sojourn.ui.control.KindShape;

/** The top of the panel: title, the four levels of zoom, and what the shapes mean. */
final class TimelineHeader extends HBox {

  private final PlayControls play;
  private final LaneChooser chooser;
  private final HBox legend = new HBox();
  private final Map<ZoomLevel, ToggleButton> levels = new EnumMap<>(ZoomLevel.class);

  TimelineHeader(Consumer<ZoomLevel> chosen, PlayControls play, ObjectProperty<Lanes> lanes) {
    this.play = play;
    chooser = new LaneChooser(lanes);
    getStyleClass().add("sj-timeline-header");
    Label title = new Label(Words.of("header.title"));
    title.getStyleClass().add("sj-timeline-title");
    HBox segments = new HBox();
    segments.getStyleClass().add("sj-timeline-levels");
    for (ZoomLevel level : ZoomLevel.values()) {
      String name = Words.of("level." + level.name().toLowerCase(Locale.ROOT));
      ToggleButton button = new ToggleButton(name);
      button.getStyleClass().add("sj-timeline-level");
      button.setAccessibleText(Words.of("level.accessible", name));
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(
          e -> {
            button.setSelected(true);
            chosen.accept(level);
          });
      levels.put(level, button);
      segments.getChildren().add(button);
    }
    fillLegend();
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(title, play, segments, chooser, space, legend);
    widthProperty().addListener((value, before, now) -> fold());
  }

  /** Where there is no room for the legend's words, the shapes stand alone and say what they mean when pointed at. */
  private void fold() {
    double others = getChildren().stream().filter(n -> !n.equals(legend)).mapToDouble(n -> n.prefWidth(-1)).sum() + getSpacing() * 5 + 48;
    legend.getChildren().forEach(each -> show(each, ContentDisplay.LEFT));
    boolean words = others + legend.prefWidth(-1) <= getWidth();
    legend.getChildren().forEach(each -> show(each, words ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
  }

  private static void show(Node each, ContentDisplay display) {
    if (each instanceof Label label) {
      label.setContentDisplay(display);
    }
  }

  private void fillLegend() {
    legend.getStyleClass().add("sj-timeline-legend");
    for (EncounterKind kind : EncounterKind.values()) {
      SVGPath shape = new SVGPath();
      KindShape form = KindShape.of(kind);
      shape.setContent(form.svg(form == KindShape.RING ? 8 : 9));
      shape.getStyleClass().add(form == KindShape.RING ? "sj-timeline-legend-ring" : "sj-timeline-legend-shape");
      Label label = new Label(Words.of("kind." + kind.name().toLowerCase(Locale.ROOT)), shape);
      label.getStyleClass().add("sj-timeline-legend-label");
      label.setMinWidth(Region.USE_PREF_SIZE);
      label.setTooltip(new Tooltip(label.getText()));
      legend.getChildren().add(label);
    }
  }

  /** Says how many lanes are in sight. */
  void tellLanes(int inSight, int total) {
    chooser.brief(getWidth() < 1300);
    chooser.tell(inSight, total);
  }

  /** Marks the level that is in sight. */
  void show(ZoomLevel level) {
    levels.forEach((l, button) -> button.setSelected(l == level));
    play.show();
  }
}
