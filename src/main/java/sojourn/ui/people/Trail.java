package sojourn.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import sojourn.model.PersonId;

/** Whom the network was centred on one after the other; each leads back there. */
final class Trail extends HBox {

  /** Older ones are forgotten. */
  private static final int LONGEST = 5;

  private final List<PersonId> visited = new ArrayList<>();
  private final Function<PersonId, String> name;
  private final Consumer<PersonId> back;
  private final PersonWords words;

  /**
   * @param name what a person is called
   * @param back told whom to centre on
   */
  Trail(PersonWords words, Function<PersonId, String> name, Consumer<PersonId> back) {
    this.words = words;
    this.name = name;
    this.back = back;
    getStyleClass().add("people-trail");
    setMinWidth(0);
    fill();
  }

  /** Centred on somebody who comes after; going back to somebody forgets those after. */
  void go(PersonId from, PersonId to) {
    if (visited.isEmpty()) {
      visited.add(from);
    }
    int known = visited.indexOf(to);
    if (known >= 0) {
      visited.subList(known + 1, visited.size()).clear();
    } else {
      visited.add(to);
    }
    while (visited.size() > LONGEST) {
      visited.removeFirst();
    }
    fill();
  }

  /** Centred on somebody from outside. */
  void clear() {
    visited.clear();
    fill();
  }

  private void fill() {
    getChildren().clear();
    setVisible(visited.size() > 1);
    for (int i = 0; i < visited.size(); i++) {
      PersonId person = visited.get(i);
      if (i > 0) {
        Label step = new Label("›");
        step.getStyleClass().add("people-trail-step");
        getChildren().add(step);
      }
      Button button = new Button(name.apply(person));
      boolean here = i == visited.size() - 1;
      button.getStyleClass().setAll(here ? "people-trail-here" : "people-trail-back");
      button.setMinWidth(24);
      button.setDisable(here);
      button.setAccessibleText(words.of("trail.accessible", button.getText()));
      button.setOnAction(e -> back.accept(person));
      getChildren().add(button);
    }
  }
}
