package sojourn.ui.source;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import sojourn.ui.control.Icons;
import sojourn.ui.control.Strings;

/** Which lines of a long source are shown, and the way to earlier and later ones; hidden where all are. */
final class LinesBar extends HBox {

  private final Strings strings;
  private final Label which = new Label();
  private final Button earlier;
  private final Button later;

  LinesBar(Strings strings, IntConsumer leaf) {
    this.strings = strings;
    earlier = Icons.button(Feather.CHEVRON_UP, strings.text("source.lines.earlier"));
    later = Icons.button(Feather.CHEVRON_DOWN, strings.text("source.lines.later"));
    earlier.setId("lines-earlier");
    later.setId("lines-later");
    earlier.setOnAction(e -> leaf.accept(-1));
    later.setOnAction(e -> leaf.accept(1));
    which.getStyleClass().add("source-note");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    setAlignment(Pos.CENTER_LEFT);
    setSpacing(4);
    getChildren().addAll(which, gap, earlier, later);
    setVisible(false);
    setManaged(false);
  }

  void show(TextPart part) {
    setVisible(!part.whole());
    setManaged(!part.whole());
    which.setText(strings.text("source.lines", part.first(), part.last(), part.of()));
    earlier.setDisable(part.first() == 1);
    later.setDisable(part.last() == part.of());
  }
}
