package sojourn.ui.map;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import sojourn.atlas.journey.Stop;
import sojourn.session.Selection;
import sojourn.session.Session;
import sojourn.ui.control.Strings;

/** The places of a mark that no zoom parts: one of them can be chosen. */
final class PlaceMenu {

  /** Places that are listed. */
  private static final int MOST = 24;

  private PlaceMenu() {}

  static ContextMenu of(List<Stop> stops, Session session, Strings words) {
    ContextMenu menu = new ContextMenu();
    for (Stop stop : stops.subList(0, Math.min(stops.size(), MOST))) {
      MenuItem item = new MenuItem(words.text("map.card.place", stop.place().name(), stop.encounters(), stop.visits().size()));
      item.setMnemonicParsing(false);
      item.setOnAction(e -> session.selection().set(Selection.of(stop.place().id())));
      menu.getItems().add(item);
    }
    return menu;
  }
}
