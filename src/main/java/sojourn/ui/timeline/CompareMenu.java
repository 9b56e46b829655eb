package sojourn.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Snapshot;
import sojourn.model.Trip;
import sojourn.model.TripId;
import sojourn.model.Visit;
import sojourn.session.Comparison;
import sojourn.session.Session;

/** What the context menu offers: to compare a traveller or trip with another, and to end that. */
final class CompareMenu {

  private static final int MOST = 20;

  private final Session session;
  private final TimelineContent content;

  CompareMenu(Session session, TimelineContent content) {
    this.session = session;
    this.content = content;
  }

  /** Items for what was pressed; empty where nothing can be compared. */
  List<MenuItem> items(@Nullable EntityId on) {
    List<MenuItem> items = new ArrayList<>();
    List<EntityId> chosen = session.selection().get().ids();
    if (chosen.size() == 2 && Comparison.possible(chosen.get(0), chosen.get(1)) && travels(chosen.get(0)) && travels(chosen.get(1))) {
      items.add(item(Words.of("compare.two", name(chosen.get(0)), name(chosen.get(1))), chosen.get(0), chosen.get(1)));
    }
    traveller(on).ifPresent(who -> with(who, travellers(who)).ifPresent(items::add));
    trip(on).ifPresent(trip -> with(trip, trips(trip)).ifPresent(items::add));
    if (session.comparison().get() != null) {
      MenuItem end = new MenuItem(Words.of("compare.end"));
      end.setOnAction(e -> session.comparison().set(null));
      items.add(end);
    }
    return items;
  }

  private Optional<Menu> with(EntityId one, List<EntityId> others) {
    Menu menu = new Menu(Words.of("compare.with", name(one)));
    menu.setMnemonicParsing(false);
    others.forEach(other -> menu.getItems().add(item(name(other), one, other)));
    return others.isEmpty() ? Optional.empty() : Optional.of(menu);
  }

  private MenuItem item(String text, EntityId one, EntityId other) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(e -> session.comparison().set(new Comparison(one, other)));
    return item;
  }

  private boolean travels(EntityId id) {
    return id instanceof TripId || travellers(null).contains(id);
  }

  private Optional<EntityId> traveller(@Nullable EntityId on) {
    if (on instanceof PersonId person && travels(person)) {
      return Optional.of(person);
    }
    Snapshot snapshot = content.snapshot();
    Trip trip = on instanceof TripId ? snapshot.trips().get(on) : null;
    return trip != null ? Optional.of(trip.traveller()) : content.visitOf(on).map(snapshot.visits()::get).map(Visit::traveller);
  }

  private Optional<EntityId> trip(@Nullable EntityId on) {
    return on instanceof TripId ? Optional.of(on) : content.visitOf(on).map(content.snapshot().visits()::get).map(Visit::trip);
  }

  /** Other travellers, those with most visits first. */
  private List<EntityId> travellers(@Nullable EntityId but) {
    return new LaneGrouping(session.visible().get(), Lanes.USUAL, null)
        .groups(LaneOrder.VISITS).stream().map(LaneGroup::id).filter(Objects::nonNull).map(Objects::requireNonNull)
        .filter(id -> !id.equals(but)).limit(but == null ? Long.MAX_VALUE : MOST).toList();
  }

  private List<EntityId> trips(EntityId but) {
    return content.snapshot().trips().values().stream().filter(t -> !t.id().equals(but)).limit(MOST).<EntityId>map(Trip::id).toList();
  }

  private String name(EntityId id) {
    Person person = content.snapshot().people().get(id);
    Trip trip = content.snapshot().trips().get(id);
    return person != null ? person.name() : trip != null ? trip.title() : "";
  }
}
