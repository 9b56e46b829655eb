package sojourn.ui.source;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import sojourn.model.Snapshot;
import sojourn.model.Trip;
import sojourn.model.Visit;
import sojourn.session.Desk;
import sojourn.ui.control.Icons;
import sojourn.ui.control.Strings;

/** What can be done to the trip of a visit: it is split before the visit, or joined with the traveller's trip before it. */
final class TripMenu {

  private final Snapshot snapshot;
  private final Desk desk;
  private final Strings strings;

  TripMenu(Snapshot snapshot, Desk desk, Strings strings) {
    this.snapshot = snapshot;
    this.desk = desk;
    this.strings = strings;
  }

  /** The menu of a visit's trip; empty where nothing can be done to it. */
  Optional<MenuButton> of(Visit visit) {
    Trip trip = snapshot.trips().get(visit.trip());
    if (trip == null) {
      return Optional.empty();
    }
    List<Trip> own = snapshot.trips().values().stream().filter(t -> t.traveller().equals(trip.traveller())).toList();
    MenuButton menu = new MenuButton(strings.text("source.card.trip"), Icons.icon(Feather.MAP, 14));
    menu.getStyleClass().addAll("claim-action", "claim-trip");
    menu.setMinWidth(MenuButton.USE_PREF_SIZE);
    if (!trip.visits().getFirst().equals(visit.id())) {
      MenuItem split = new MenuItem(strings.text("source.card.trip.split"));
      split.setId("trip-split");
      split.setOnAction(e -> desk.edits().splitTrip(visit.id()));
      menu.getItems().add(split);
    }
    int at = own.indexOf(trip);
    if (at > 0) {
      MenuItem join = new MenuItem(strings.text("source.card.trip.join", own.get(at - 1).title()));
      join.setId("trip-join");
      join.setOnAction(e -> desk.edits().joinTrip(trip.id()));
      menu.getItems().add(join);
    }
    return menu.getItems().isEmpty() ? Optional.empty() : Optional.of(menu);
  }
}
