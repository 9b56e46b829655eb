package sojourn.ui.shell.present;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.kordamp.ikonli.feather.Feather;
import sojourn.model.step.Stop;
import sojourn.model.step.Veil;
import sojourn.model.time.DateShape;
import sojourn.model.time.DateSpan;
import sojourn.model.time.DateStyle;
import sojourn.paint.Palette;
import sojourn.ui.control.Colours;
import sojourn.ui.control.Icons;
import sojourn.ui.control.Strings;

/** The row of stops below the map with "4 of 5"; a click goes to a stop. Shows the stops round the present one that fit. */
final class StopStrip extends HBox {

  private static final double STOP_WIDTH = 230;

  private final Strings strings;
  private final IntConsumer go;
  private double factor = 1;

  StopStrip(Strings strings, IntConsumer go) {
    this.strings = strings;
    this.go = go;
    getStyleClass().add("sj-slide-stops");
  }

  /** Sets all sizes as if the screen were so many times as large as usual. */
  void scale(double times) {
    factor = times;
    setStyle("-fx-font-size: " + 16 * times + "px;");
  }

  /** @param veil what is hidden at a stop */
  void show(Course course, int present, IntFunction<Veil> veil, Palette palette) {
    getChildren().clear();
    int room = Math.max(1, (int) ((getWidth() <= 0 ? 1400 : getWidth() - 320 * factor) / (STOP_WIDTH * factor)));
    int first = Math.clamp(present - room / 2, 0, Math.max(0, course.size() - room));
    int end = Math.min(course.size(), first + room);
    for (int i = first; i < end && !(i > present && veil.apply(i).next()); i++) {
      if (i > first) {
        getChildren().add(line());
      }
      getChildren().add(stop(course.at(i), i, i == present, i < present ? Veil.NONE : veil.apply(i), palette));
    }
    if (end - first < room || getChildren().size() < 2 * (end - first) - 1) {
      Region rest = new Region();
      HBox.setHgrow(rest, Priority.ALWAYS);
      getChildren().add(rest);
    }
    Region gap = new Region();
    gap.setMinWidth(40 * factor);
    Label number = new Label(strings.text("present.of", present + 1, course.size()));
    number.getStyleClass().add("sj-slide-number");
    number.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(gap, step(Feather.CHEVRON_LEFT, "present.previous", present - 1), number, step(Feather.CHEVRON_RIGHT, "present.next", present + 1));
  }

  private Button step(Feather icon, String key, int target) {
    Button button = Icons.dress(new Button(null, Icons.icon(icon, (int) Math.rint(20 * factor))), strings.text(key), "sj-slide-step");
    button.setFocusTraversable(false);
    button.setOnAction(e -> go.accept(target));
    return button;
  }

  private HBox stop(Stop stop, int index, boolean present, Veil veil, Palette palette) {
    Circle dot = new Circle((present ? 9 : 7) * factor, Colours.person(palette, stop.hue()));
    if (present) {
      dot.setStroke(Colours.of(palette.roles().selLine()));
      dot.setStrokeWidth(3);
    }
    if (!known(stop)) {
      dot.setFill(Colours.of(palette.roles().panel()));
      dot.setStroke(present ? Colours.of(palette.roles().selLine()) : Colours.person(palette, stop.hue()));
      dot.getStrokeDashArray().setAll(3.0, 3.0);
    }
    String name = veil.names() || veil.next() ? "?" : stop.title();
    Label place = new Label(name);
    place.getStyleClass().add("sj-slide-stop");
    Label date = new Label(veil.dates() || veil.next() ? "" : when(stop));
    date.getStyleClass().add("sj-slide-stop-date");
    VBox words = new VBox(2, place, date);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox box = new HBox(12, dot, words);
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMaxWidth(STOP_WIDTH * factor);
    box.setAccessibleText(name);
    if (present) {
      box.getStyleClass().add("sj-slide-current");
    }
    box.setOnMouseClicked(e -> go.accept(index));
    return box;
  }

  /** Whether the source says when it was. */
  private static boolean known(Stop stop) {
    DateSpan start = stop.visit() == null ? null : stop.visit().start();
    return stop.visit() == null || (start != null && !start.qualified() && start.bounded() && start.shape() != DateShape.ONE_OF);
  }

  private String when(Stop stop) {
    if (stop.visit() == null) {
      return "";
    }
    DateSpan stay = stop.visit().stay();
    if (known(stop) || stay == null || !stay.bounded()) {
      return DateStyle.SHORT.format(stop.visit().start(), stop.visit().end());
    }
    return strings.text("present.undated", DateStyle.years(stay));
  }

  private static Region line() {
    Region line = new Region();
    line.getStyleClass().add("sj-slide-rule");
    line.setMinWidth(16);
    HBox.setHgrow(line, Priority.ALWAYS);
    return line;
  }
}
