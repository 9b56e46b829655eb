package sojourn.ui.map;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import sojourn.atlas.Box;
import sojourn.session.Filter;
import sojourn.session.Session;
import sojourn.session.Visible;
import sojourn.ui.control.Icons;
import sojourn.ui.control.Strings;

/** Buttons for zoom, and the sentence that an empty map shows. */
final class MapControls {

  private static final double EDGE = 12;

  private final Strings words;
  private final Session session;
  private final VBox buttons = new VBox();
  private final Label sentence = new Label();
  private final Button clear;
  private final VBox empty;

  MapControls(Strings words, MapCamera camera, Session session, Runnable fits) {
    this.words = words;
    this.session = session;
    Button in = button(Feather.PLUS, "map.zoom.in");
    in.setOnAction(e -> camera.zoomBy(0.5));
    Button out = button(Feather.MINUS, "map.zoom.out");
    out.setOnAction(e -> camera.zoomBy(-0.5));
    Button fit = button(Feather.MAXIMIZE, "map.zoom.fit");
    fit.setOnAction(e -> fits.run());
    buttons.getStyleClass().add("sj-map-buttons");
    buttons.getChildren().addAll(in, out, fit);
    buttons.setManaged(false);
    clear = new Button(words.text("map.empty.clear"));
    clear.getStyleClass().add("sj-primary");
    clear.setOnAction(e -> {
      session.timeWindow().set(null);
      session.extentFilters().set(false);
      session.filter().set(Filter.ALL);
    });
    empty = new VBox(sentence, clear);
    empty.getStyleClass().add("sj-map-empty");
    empty.setPickOnBounds(false);
    empty.setManaged(false);
    empty.setVisible(false);
  }

  private Button button(Ikon icon, String key) {
    return Icons.dress(new Button(null, Icons.icon(icon, 16)), words.text(key), "sj-map-button");
  }

  /** Adds the button that opens the choice of base map. */
  void offerGrounds(Runnable toggle) {
    Button grounds = button(Feather.LAYERS, "map.ground.button");
    grounds.setId("ground-button");
    grounds.setOnAction(e -> toggle.run());
    buttons.getChildren().addFirst(grounds);
  }

  Region buttons() {
    return buttons;
  }

  Region empty() {
    return empty;
  }

  /** Puts the buttons into their corner and tells the room they take. */
  Box place(double width, double height) {
    double w = Math.ceil(buttons.prefWidth(-1));
    double h = Math.ceil(buttons.prefHeight(-1));
    buttons.resizeRelocate(width - w - EDGE, height - h - EDGE, w, h);
    return new Box(width - w - EDGE, height - h - EDGE, w, h).grown(6);
  }

  void tellIfEmpty(Visible visible, boolean nothing, double width, double height) {
    empty.setVisible(nothing);
    if (nothing) {
      int filters = filters(visible.filter());
      boolean filtered = visible.visits().isEmpty() && !visible.snapshot().visits().isEmpty() && filters > 0;
      String key = filtered ? "map.empty.filter" : visible.snapshot().visits().isEmpty() ? "map.empty.collection" : "map.empty.places";
      sentence.setText(filtered ? words.text(key, filters) : words.text(key));
      clear.setVisible(filtered);
      clear.setManaged(filtered);
      empty.resizeRelocate(0, 0, width, height);
    }
  }

  private int filters(Filter filter) {
    int count = filter.travellers().isEmpty() ? 0 : 1;
    count += filter.sources().isEmpty() ? 0 : 1;
    count += filter.statuses().equals(Filter.ALL.statuses()) ? 0 : 1;
    count += session.timeWindow().get() == null && filter.window() == null ? 0 : 1;
    count += filter.extent() == null ? 0 : 1;
    return count + (filter.search().isBlank() ? 0 : 1);
  }
}
