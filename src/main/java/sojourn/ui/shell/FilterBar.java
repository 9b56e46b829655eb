package sojourn.ui.shell;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.feather.Feather;
import sojourn.model.Snapshot;
import sojourn.model.time.DateStyle;
import sojourn.session.Comparison;
import sojourn.session.Facet;
import sojourn.session.Filter;
import sojourn.session.Session;
import sojourn.session.TimeWindow;
import sojourn.ui.control.Icons;
import sojourn.ui.control.Strings;

/** What is filtered, as chips that can be removed, and the way to the filters. */
final class FilterBar extends HBox {

  private final Session session;
  private final Strings strings;
  private final HBox chips = new HBox(8);
  private final FacetWords words;
  private final Button add;
  private final Button clear;
  private final Map<String, Chip> known = new HashMap<>();
  private final List<Node> filled = new ArrayList<>();

  FilterBar(Session session, Strings strings, PanelFrame frame, Commands commands) {
    this.session = session;
    this.strings = strings;
    words = new FacetWords(strings);
    getStyleClass().add("sj-filter-bar");
    chips.setMinWidth(0);
    chips.setAlignment(Pos.CENTER_LEFT);
    add = new Button(strings.text("filter.add"), Icons.icon(Feather.PLUS, 12));
    add.setOnAction(e -> commands.run(Command.FILTERS));
    add.setId("add-filter");
    add.getStyleClass().add("sj-chip-add");
    add.setMinWidth(Region.USE_PREF_SIZE);
    clear = new Button(strings.text("filter.clear"));
    clear.getStyleClass().addAll("sj-flat", "sj-link", "sj-clear");
    clear.setMinWidth(Region.USE_PREF_SIZE);
    clear.setOnAction(e -> session.clearFilter());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren()
        .addAll(
            chips,
            gap,
            toggle(BootstrapIcons.LAYOUT_SIDEBAR, "panel.source", frame.sourceShown()),
            toggle(BootstrapIcons.LAYOUT_SPLIT, "panel.timeline", frame.timelineShown()),
            toggle(BootstrapIcons.LAYOUT_SIDEBAR_REVERSE, "panel.people", frame.peopleShown()));
    session.comparison().addListener((v, before, now) -> fillChips());
    session.filter().addListener((v, before, now) -> fillChips());
    session.snapshot().addListener((v, before, now) -> fillChips());
    fillChips();
  }

  private ToggleButton toggle(org.kordamp.ikonli.Ikon icon, String key, javafx.beans.property.BooleanProperty shown) {
    ToggleButton button = Icons.toggle(icon, strings.text(key));
    if (key.equals("panel.timeline")) {
      button.getGraphic().setRotate(90);
    }
    button.selectedProperty().bindBidirectional(shown);
    return button;
  }

  private void fillChips() {
    Filter filter = session.filter().get();
    Snapshot snapshot = session.snapshot().get();
    List<Node> before = List.copyOf(chips.getChildren());
    filled.clear();
    chip(filter, Facet.TRAVELLER, snapshot);
    TimeWindow window = filter.window();
    if (window != null) {
      chip("dates", strings.text("filter.dates"), DateStyle.SHORT.range(window.firstDay(), window.lastDay()), () -> session.timeWindow().set(null));
    }
    EnumSet.complementOf(EnumSet.of(Facet.TRAVELLER)).forEach(facet -> chip(filter, facet, snapshot));
    if (!filter.search().isBlank()) {
      chip("search", strings.text("filter.search"), filter.search(), () -> session.filter().set(session.filter().get().withSearch("")));
    }
    if (filter.extent() != null) {
      chip("extent", strings.text("filter.extent"), strings.text("filter.extent.value"), () -> session.extentFilters().set(false));
    }
    Comparison two = session.comparison().get();
    if (two != null) {
      String both = strings.text("filter.compare.value", two.name(snapshot, true), two.name(snapshot, false));
      chip("compare", strings.text("filter.compare"), both, () -> session.comparison().set(null));
    }
    filled.add(add);
    if (filter.conditions() > 0) {
      filled.add(clear);
    }
    if (!filled.equals(before)) {
      chips.getChildren().setAll(filled);
    }
  }

  private void chip(Filter filter, Facet facet, Snapshot snapshot) {
    if (filter.filters(facet)) {
      String id = facet == Facet.STATUS ? "visits" : facet.name().toLowerCase(Locale.ROOT);
      chip(id, strings.text("filter." + id), words.pick(facet, filter.pick(facet), snapshot), () -> session.filter().set(session.filter().get().without(facet)));
    }
  }

  /** A window that is dragged changes the words of its chip many times a second: the chip itself stays. */
  private void chip(String kind, String title, String value, Runnable remove) {
    Chip chip = known.computeIfAbsent(kind, k -> new Chip(k, title, strings.text("filter.remove")));
    chip.tell(value, remove);
    filled.add(chip);
  }

  /** The chips, for tests. */
  Iterable<Node> chips() {
    return chips.getChildren();
  }
}
