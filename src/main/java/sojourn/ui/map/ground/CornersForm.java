package sojourn.ui.map.ground;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import sojourn.model.ground.Corners;
import sojourn.ui.control.Strings;

/** Asks where two corners of a picture lie. */
final class CornersForm extends VBox {

  private final TextField north = field("ground-north");
  private final TextField west = field("ground-west");
  private final TextField south = field("ground-south");
  private final TextField east = field("ground-east");
  private final Label title = new Label();

  CornersForm(Strings words, Consumer<Corners> placed) {
    super(6);
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    GridPane grid = new GridPane(8, 6);
    grid.addRow(0, new Label(), new Label(words.text("map.ground.corners.latitude")), new Label(words.text("map.ground.corners.longitude")));
    grid.addRow(1, new Label(words.text("map.ground.corners.upper")), north, west);
    grid.addRow(2, new Label(words.text("map.ground.corners.lower")), south, east);
    grid.getChildren().stream().filter(Label.class::isInstance).forEach(l -> ((Label) l).setMinWidth(USE_PREF_SIZE));
    List.of(north, south).forEach(f -> f.setAccessibleText(words.text("map.ground.corners.latitude")));
    List.of(west, east).forEach(f -> f.setAccessibleText(words.text("map.ground.corners.longitude")));
    Label wrong = new Label(words.text("map.ground.corners.wrong"));
    wrong.getStyleClass().add("sj-warn");
    wrong.setWrapText(true);
    wrong.setMinHeight(USE_PREF_SIZE);
    wrong.setVisible(false);
    wrong.managedProperty().bind(wrong.visibleProperty());
    Button place = new Button(words.text("map.ground.corners.place"));
    place.setId("ground-place");
    place.getStyleClass().add("sj-primary");
    place.setOnAction(e -> {
      Corners corners = corners();
      wrong.setVisible(corners == null);
      if (corners != null) {
        placed.accept(corners);
      }
    });
    getChildren().addAll(title, grid, wrong, place);
  }

  private static TextField field(String id) {
    TextField field = new TextField();
    field.setId(id);
    field.setPrefColumnCount(7);
    field.getStyleClass().addAll("sj-field", "sj-plain-field");
    return field;
  }

  /** Asks about a picture; what is known of it is filled in. */
  void ask(String about, @Nullable Corners known) {
    title.setText(about);
    north.setText(known == null ? "" : Double.toString(known.north()));
    west.setText(known == null ? "" : Double.toString(known.west()));
    south.setText(known == null ? "" : Double.toString(known.south()));
    east.setText(known == null ? "" : Double.toString(known.east()));
  }

  /** Null where they make no upright rectangle. */
  private @Nullable Corners corners() {
    try {
      double left = degrees(west);
      double right = degrees(east);
      return new Corners(left, degrees(south), right < left ? right + 360 : right, degrees(north));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** As 48.2, 48,2, 48.2 N, 16 W or 48° 12' N. */
  private static double degrees(TextField field) {
    String text = field.getText().strip().replace(',', '.').replace('−', '-');
    boolean negative = text.matches(".*[SWsw]$") || text.startsWith("-");
    String[] parts = text.replaceAll("[-+NSEWnsew]", "").strip().split("[°'′\"″\\s]+", 3);
    double value = 0;
    for (int i = 0; i < parts.length; i++) {
      value += parts[i].isBlank() && i > 0 ? 0 : Double.parseDouble(parts[i].replaceAll("[°'′\"″\\s]", "")) / Math.pow(60, i);
    }
    return negative ? -value : value;
  }
}
