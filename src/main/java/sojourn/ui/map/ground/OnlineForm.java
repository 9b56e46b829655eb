package sojourn.ui.map.ground;

import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import sojourn.ui.control.Strings;

/** Asks for the address of a server's tiles, and says what turning them on means. */
final class OnlineForm extends VBox {

  private final TextField address = new TextField();

  /** @param turnOn takes the address and the provider's credit */
  OnlineForm(Strings words, BiConsumer<String, String> turnOn) {
    super(6);
    address.setId("ground-address");
    address.setPromptText("https://…/{z}/{x}/{y}.png");
    address.setAccessibleText(words.text("map.ground.online.address"));
    address.getStyleClass().addAll("sj-field", "sj-plain-field");
    TextField credit = new TextField();
    credit.setId("ground-credit");
    credit.setPromptText(words.text("map.ground.online.credit"));
    credit.setAccessibleText(words.text("map.ground.online.credit"));
    credit.getStyleClass().addAll("sj-field", "sj-plain-field");
    Label about = new Label(words.text("map.ground.online.about"));
    about.getStyleClass().add("sj-map-card-line");
    about.setWrapText(true);
    about.setMinHeight(USE_PREF_SIZE);
    Button on = new Button(words.text("map.ground.online.on"));
    on.setId("ground-online-on");
    on.getStyleClass().add("sj-primary");
    on.disableProperty().bind(address.textProperty().map(String::isBlank));
    on.setOnAction(e -> turnOn.accept(address.getText().strip(), credit.getText().strip()));
    getChildren().addAll(address, credit, about, on);
  }

  void focus() {
    address.requestFocus();
  }
}
