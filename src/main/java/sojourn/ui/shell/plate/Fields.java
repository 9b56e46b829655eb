package sojourn.ui.shell.plate;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import sojourn.ui.control.Strings;

/** Fields of the composer's column, each with an id, a name for who hears it, and one thing that is told of a new value. */
record Fields(Strings strings) {

  private static final double CAPTION = 84;

  /** A choice among words, each shown as the strings call it. */
  ComboBox<String> choice(String id, List<String> words, UnaryOperator<String> shown, Consumer<String> chosen) {
    ComboBox<String> box = new ComboBox<>();
    box.setId("plate-" + id);
    box.getItems().setAll(words);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String word) {
            return word == null ? "" : shown.apply(word);
          }

          @Override
          public String fromString(String text) {
            return text;
          }
        });
    box.setMaxWidth(Double.MAX_VALUE);
    box.setVisibleRowCount(12);
    box.setAccessibleText(strings.text("field." + id));
    box.setOnAction(e -> {
      if (box.getValue() != null) {
        chosen.accept(box.getValue());
      }
    });
    return box;
  }

  /** A number, taken on Enter or when the field is left; one out of bounds is marked and not taken. */
  TextField number(String id, double least, double most, boolean blank, DoubleConsumer taken) {
    TextField field = new TextField();
    field.setId("plate-" + id);
    field.getStyleClass().addAll("sj-field", "sj-number");
    field.setPrefColumnCount(5);
    field.setAccessibleText(strings.text("field." + id));
    Runnable take = () -> {
      OptionalDouble value = value(field.getText(), blank);
      boolean right = value.isPresent() && ((blank && value.getAsDouble() == 0) || (value.getAsDouble() >= least && value.getAsDouble() <= most));
      field.getStyleClass().remove("sj-wrong");
      if (right) {
        taken.accept(value.getAsDouble());
      } else {
        field.getStyleClass().add("sj-wrong");
      }
    };
    field.setOnAction(e -> take.run());
    field.focusedProperty().addListener((v, before, now) -> {
      if (!now) {
        take.run();
      }
    });
    return field;
  }

  private static OptionalDouble value(String text, boolean blank) {
    String plain = text.strip().replace(',', '.');
    if (plain.isEmpty()) {
      return blank ? OptionalDouble.of(0) : OptionalDouble.empty();
    }
    return plain.matches("\\d{1,6}(\\.\\d{1,4})?") ? OptionalDouble.of(Double.parseDouble(plain)) : OptionalDouble.empty();
  }

  /** A number as it is written: no more decimals than it has. */
  static String words(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
  }

  /** A line of text, shown while it is typed and kept on Enter or when the field is left. */
  TextField text(String id, Consumer<String> typed, Runnable kept) {
    TextField field = new TextField();
    field.setId("plate-" + id);
    field.getStyleClass().add("sj-field");
    field.setAccessibleText(strings.text("field." + id));
    field.textProperty().addListener((v, before, now) -> typed.accept(now));
    field.setOnAction(e -> kept.run());
    field.focusedProperty().addListener((v, before, now) -> {
      if (!now) {
        kept.run();
      }
    });
    return field;
  }

  CheckBox check(String part, Consumer<Boolean> chosen) {
    CheckBox box = new CheckBox(strings.text("part." + part));
    box.setId("plate-part-" + part);
    box.setOnAction(e -> chosen.accept(box.isSelected()));
    return box;
  }

  /** A caption and what it names, side by side. */
  HBox row(String key, Node... content) {
    Label caption = new Label(strings.text(key));
    caption.getStyleClass().add("sj-composer-caption");
    caption.setMinWidth(CAPTION);
    caption.setPrefWidth(CAPTION);
    HBox row = new HBox(8, caption);
    row.setAlignment(Pos.CENTER_LEFT);
    for (Node node : content) {
      row.getChildren().add(node);
    }
    if (content.length == 1 && content[0] instanceof Region wide && !wide.getStyleClass().contains("sj-number")) {
      HBox.setHgrow(wide, Priority.ALWAYS);
    }
    return row;
  }

  Label small(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("sj-composer-caption");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  Label section(String key) {
    Label label = new Label(strings.text(key));
    label.getStyleClass().add("sj-composer-section");
    return label;
  }
}
