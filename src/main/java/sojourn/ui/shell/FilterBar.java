package sojourn.ui.shell;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.feather.Feather;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Snapshot;
import sojourn.model.Source;
import sojourn.model.SourceId;
import sojourn.model.Visit;
import sojourn.model.VisitStatus;
import sojourn.model.time.DateStyle;
import sojourn.session.Filter;
import sojourn.session.Session;
import sojourn.session.TimeWindow;
import sojourn.ui.control.DropButton;
import sojourn.ui.control.Icons;
import sojourn.ui.control.Strings;

/** What is filtered, as chips that can be removed, and the menu that adds a filter. */
final class FilterBar extends HBox {

  private final Session session;
  private final Strings strings;
  private final HBox chips = new HBox(8);
  private final DropButton add;

  FilterBar(Session session, Strings strings, PanelFrame frame) {
    this.session = session;
    this.strings = strings;
    getStyleClass().add("sj-filter-bar");
    chips.setMinWidth(0);
    chips.setAlignment(Pos.CENTER_LEFT);
    add = new DropButton(strings.text("filter.add"), Icons.icon(Feather.PLUS, 12), this::menu);
    add.setId("add-filter");
    add.getStyleClass().add("sj-chip-add");
    add.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren()
        .addAll(
            chips,
            gap,
            toggle(BootstrapIcons.LAYOUT_SIDEBAR, "panel.source", frame.sourceShown()),
            toggle(BootstrapIcons.LAYOUT_SPLIT, "panel.timeline", frame.timelineShown()),
            toggle(BootstrapIcons.LAYOUT_SIDEBAR_REVERSE, "panel.people", frame.peopleShown()));
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
    chips.getChildren().clear();
    if (!filter.travellers().isEmpty()) {
      String names = filter.travellers().stream().map(id -> name(snapshot, id)).sorted().collect(Collectors.joining(", "));
      chip("traveller", names, () -> session.filter().set(session.filter().get().withTravellers(Set.of())));
    }
    TimeWindow window = filter.window();
    if (window != null) {
      chip("dates", DateStyle.SHORT.range(window.firstDay(), window.lastDay()), () -> session.timeWindow().set(null));
    }
    if (!filter.statuses().equals(Filter.ALL.statuses())) {
      String names =
          filter.statuses().stream().sorted().map(s -> strings.text("status." + s.name().toLowerCase(Locale.ROOT))).collect(Collectors.joining(", "));
      chip("visits", names, () -> session.filter().set(session.filter().get().withStatuses(Filter.ALL.statuses())));
    }
    if (!filter.sources().isEmpty()) {
      String some = strings.text("filter.some", filter.sources().size(), snapshot.sources().size());
      chip("source", some, () -> session.filter().set(session.filter().get().withSources(Set.of())));
    }
    if (!filter.search().isBlank()) {
      chip("search", filter.search(), () -> session.filter().set(session.filter().get().withSearch("")));
    }
    if (filter.extent() != null) {
      chip("extent", strings.text("filter.extent.value"), () -> session.extentFilters().set(false));
    }
    boolean any = !chips.getChildren().isEmpty();
    chips.getChildren().add(add);
    if (any) {
      Button clear = new Button(strings.text("filter.clear"));
      clear.getStyleClass().addAll("sj-flat", "sj-link", "sj-clear");
      clear.setMinWidth(Region.USE_PREF_SIZE);
      clear.setOnAction(e -> session.clearFilter());
      chips.getChildren().add(clear);
    }
  }

  private void chip(String kind, String value, Runnable remove) {
    Label name = new Label(strings.text("filter." + kind));
    name.getStyleClass().add("sj-chip-kind");
    name.setMinWidth(Region.USE_PREF_SIZE);
    Label text = new Label(value);
    text.getStyleClass().add("sj-chip-value");
    text.setMaxWidth(260);
    Button close = Icons.dress(new Button(null, Icons.icon(Feather.X, 12)), strings.text("filter.remove"), "sj-icon-button");
    close.getStyleClass().add("sj-chip-close");
    close.setOnAction(e -> remove.run());
    HBox chip = new HBox(name, text, close);
    chip.getStyleClass().add("sj-chip");
    chip.setId("chip-" + kind);
    chips.getChildren().add(chip);
  }

  private List<MenuItem> menu() {
    Snapshot snapshot = session.snapshot().get();
    Filter filter = session.filter().get();
    Menu travellers = new Menu(strings.text("filter.traveller"));
    Set<PersonId> all = new LinkedHashSet<>();
    snapshot.visits().values().stream().map(Visit::traveller).forEach(all::add);
    for (PersonId id : all) {
      travellers.getItems().add(check(name(snapshot, id), filter.travellers().contains(id), () -> toggleTraveller(id)));
    }
    Menu visits = new Menu(strings.text("filter.visits"));
    offer(visits, "made", EnumSet.of(VisitStatus.MADE));
    offer(visits, "counted", Filter.ALL.statuses());
    offer(visits, "all", EnumSet.allOf(VisitStatus.class));
    visits.getItems().add(new SeparatorMenuItem());
    for (VisitStatus status : VisitStatus.values()) {
      String word = strings.text("status." + status.name().toLowerCase(Locale.ROOT));
      visits.getItems().add(check(word, filter.statuses().contains(status), () -> toggleStatus(status)));
    }
    Menu sources = new Menu(strings.text("filter.source"));
    for (Source source : snapshot.sources().values()) {
      String title = source.title().length() > 60 ? source.title().substring(0, 59) + "…" : source.title();
      sources.getItems().add(check(title, filter.sources().contains(source.id()), () -> toggleSource(source.id())));
    }
    CheckMenuItem extent = check(strings.text("menu.extent"), session.extentFilters().get(), () -> session.extentFilters().set(!session.extentFilters().get()));
    return List.of(travellers, visits, sources, extent);
  }

  private void offer(Menu visits, String key, Set<VisitStatus> statuses) {
    boolean on = session.filter().get().statuses().equals(statuses);
    visits.getItems().add(check(strings.text("filter.visits." + key), on, () -> session.filter().set(session.filter().get().withStatuses(statuses))));
  }

  private static CheckMenuItem check(String text, boolean selected, Runnable toggled) {
    CheckMenuItem item = new CheckMenuItem(text);
    item.setMnemonicParsing(false);
    item.setSelected(selected);
    item.setOnAction(e -> toggled.run());
    return item;
  }

  private void toggleTraveller(PersonId id) {
    Set<PersonId> next = new LinkedHashSet<>(session.filter().get().travellers());
    if (!next.remove(id)) {
      next.add(id);
    }
    session.filter().set(session.filter().get().withTravellers(next));
  }

  private void toggleSource(SourceId id) {
    Set<SourceId> next = new LinkedHashSet<>(session.filter().get().sources());
    if (!next.remove(id)) {
      next.add(id);
    }
    session.filter().set(session.filter().get().withSources(next));
  }

  private void toggleStatus(VisitStatus status) {
    Set<VisitStatus> next = EnumSet.noneOf(VisitStatus.class);
    next.addAll(session.filter().get().statuses());
    if (!next.remove(status)) {
      next.add(status);
    }
    session.filter().set(session.filter().get().withStatuses(next));
  }

  private static String name(Snapshot snapshot, PersonId id) {
    Person person = snapshot.people().get(id);
    return person == null ? id.value() : person.name();
  }

  /** The chips, for tests. */
  Iterable<Node> chips() {
    return chips.getChildren();
  }
}
