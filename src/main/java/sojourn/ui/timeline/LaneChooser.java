package sojourn.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import sojourn.ui.control.DropButton;
import sojourn.ui.control.Icons;

/** What has a lane and in which order, and how many of the lanes are in sight. */
final class LaneChooser extends HBox {

  private final ObjectProperty<Lanes> lanes;
  private final DropButton button;
  private final Label showing = new Label();
  private int seen;
  private int all;
  private boolean brief;

  LaneChooser(ObjectProperty<Lanes> lanes) {
    this.lanes = lanes;
    getStyleClass().add("sj-timeline-play");
    button = new DropButton(null, Icons.icon(Feather.CHEVRON_DOWN, 12), this::items);
    button.setId("lanes");
    button.getStyleClass().addAll("sj-flat", "sj-timeline-drop");
    button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(Words.of("lanes.choose"));
    showing.getStyleClass().add("sj-timeline-showing");
    showing.setId("lanes-showing");
    showing.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(button, showing);
    lanes.subscribe(now -> button.setText(name(now.by())));
  }

  /** Says how many lanes are in sight, where that is not all of them. */
  void tell(int inSight, int total) {
    if (inSight != seen || total != all) {
      seen = inSight;
      all = total;
      say();
    }
  }

  /** Fewer words where there is little room. */
  void brief(boolean few) {
    if (few != brief) {
      brief = few;
      say();
    }
  }

  private void say() {
    showing.setText(seen >= all ? "" : Words.of(brief ? "lanes.some" : "lanes.showing", seen, all));
  }

  private List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    items.add(title("lanes.lane"));
    for (LaneKind kind : LaneKind.values()) {
      items.add(item(name(kind), kind == lanes.get().by(), () -> lanes.set(lanes.get().by(kind))));
    }
    items.add(new SeparatorMenuItem());
    items.add(title("lanes.sort"));
    for (LaneOrder order : LaneOrder.values()) {
      String name = Words.of("order." + order.name().toLowerCase(Locale.ROOT));
      items.add(item(name, order == lanes.get().order(), () -> lanes.set(lanes.get().ordered(order))));
    }
    return items;
  }

  private static MenuItem title(String key) {
    MenuItem title = new MenuItem(Words.of(key));
    title.setDisable(true);
    return title;
  }

  private static MenuItem item(String text, boolean chosen, Runnable choose) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setSelected(chosen);
    item.setOnAction(e -> choose.run());
    return item;
  }

  private static String name(LaneKind kind) {
    return Words.of("lanes." + kind.name().toLowerCase(Locale.ROOT));
  }
}
