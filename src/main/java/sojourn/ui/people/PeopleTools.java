package sojourn.ui.people;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import sojourn.ui.control.Icons;
import sojourn.ui.people.PeopleMode.Sizing;

/** The switch between list, network and matrix, and the menu of what they show. */
final class PeopleTools extends HBox {

  private final PersonWords words;
  private final ObjectProperty<PeopleMode> mode = new SimpleObjectProperty<>(PeopleMode.LIST);
  private final ObjectProperty<Sizing> sizing = new SimpleObjectProperty<>(Sizing.MET);
  private final IntegerProperty steps = new SimpleIntegerProperty(1);
  private final BooleanProperty sameDays = new SimpleBooleanProperty(false);
  private final ObjectProperty<MatrixContent.Order> order = new SimpleObjectProperty<>(MatrixContent.Order.COUNT);
  private final Map<PeopleMode, ToggleButton> modes = new EnumMap<>(PeopleMode.class);

  PeopleTools(PersonWords words) {
    this.words = words;
    getStyleClass().add("people-tools");
    HBox segments = new HBox();
    segments.getStyleClass().add("people-modes");
    for (PeopleMode each : PeopleMode.values()) {
      ToggleButton button = new ToggleButton(words.of("mode." + each.key()));
      button.getStyleClass().setAll("people-mode");
      button.setMinWidth(USE_PREF_SIZE);
      button.setAccessibleText(words.of("mode.accessible", button.getText()));
      button.setOnAction(e -> {
        button.setSelected(true);
        mode.set(each);
      });
      modes.put(each, button);
      segments.getChildren().add(button);
    }
    mode.addListener((value, before, now) -> mark());
    mark();
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(segments, gap, options());
  }

  private void mark() {
    modes.forEach((each, button) -> button.setSelected(each == mode.get()));
  }

  ObjectProperty<PeopleMode> mode() {
    return mode;
  }

  ObjectProperty<Sizing> sizing() {
    return sizing;
  }

  /** Of the matrix. */
  ObjectProperty<MatrixContent.Order> order() {
    return order;
  }

  /** 1 or 2. */
  IntegerProperty steps() {
    return steps;
  }

  /** Whether those count who were at one place on the same days. */
  BooleanProperty sameDays() {
    return sameDays;
  }

  private MenuButton options() {
    MenuButton menu = Icons.dress(new MenuButton(null, Icons.icon(Feather.SLIDERS, 15)), words.of("options"), "people-options");
    menu.visibleProperty().bind(mode.isNotEqualTo(PeopleMode.LIST));
    menu.setOnShowing(e -> fill(menu.getItems()));
    fill(menu.getItems());
    return menu;
  }

  /** What can be chosen depends on what is shown. */
  private void fill(List<MenuItem> items) {
    items.clear();
    if (mode.get() == PeopleMode.MATRIX) {
      ToggleGroup orders = new ToggleGroup();
      for (MatrixContent.Order each : MatrixContent.Order.values()) {
        items.add(radio(words.of("order." + each.key()), orders, each == order.get(), () -> order.set(each)));
      }
    } else {
      fillForNetwork(items);
    }
  }

  private void fillForNetwork(List<MenuItem> items) {
    ToggleGroup size = new ToggleGroup();
    for (Sizing each : Sizing.values()) {
      items.add(radio(words.of("size." + each.key()), size, each == sizing.get(), () -> sizing.set(each)));
    }
    items.add(new SeparatorMenuItem());
    ToggleGroup reach = new ToggleGroup();
    for (int each : List.of(1, 2)) {
      items.add(radio(words.of("steps." + each), reach, each == steps.get(), () -> steps.set(each)));
    }
    CheckMenuItem same = new CheckMenuItem(words.of("same"));
    same.setSelected(sameDays.get());
    same.setOnAction(e -> sameDays.set(same.isSelected()));
    items.addAll(List.of(new SeparatorMenuItem(), same));
  }

  private static RadioMenuItem radio(String text, ToggleGroup group, boolean on, Runnable chosen) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setToggleGroup(group);
    item.setSelected(on);
    item.setOnAction(e -> chosen.run());
    return item;
  }
}
