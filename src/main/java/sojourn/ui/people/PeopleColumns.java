package sojourn.ui.people;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import sojourn.model.Tenure;
import sojourn.ui.control.CountryNames;

/** The columns right of the name, as many as the list's width allows. */
final class PeopleColumns extends HBox {

  private final Map<PeopleColumn, Label> labels = new EnumMap<>(PeopleColumn.class);

  PeopleColumns(ObservableValue<? extends Number> listWidth) {
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("people-columns");
    for (PeopleColumn column : PeopleColumn.values()) {
      if (column != PeopleColumn.NAME) {
        Label label = new Label();
        label.getStyleClass().addAll("people-value", "people-value-" + column.style());
        size(label, column);
        labels.put(column, label);
        getChildren().add(label);
      }
    }
    listWidth.addListener((value, before, now) -> fit(now.doubleValue()));
    fit(listWidth.getValue().doubleValue());
  }

  /** Gives a head or a value its column's width and side. */
  static void size(Labeled label, PeopleColumn column) {
    label.setMinWidth(column.width());
    label.setPrefWidth(column.width());
    label.setMaxWidth(column.width());
    label.setAlignment(column.width() > 90 ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
  }

  void show(Tie tie, @Nullable Tenure tenure) {
    set(PeopleColumn.ROLE, tenure == null ? "" : tenure.role());
    set(PeopleColumn.COUNTRY, tenure == null || tenure.of() == null ? "" : CountryNames.of(tenure.of()));
    set(PeopleColumn.MET, Integer.toString(tie.met()));
    set(PeopleColumn.FIRST, PersonWords.years(tie.first()));
    set(PeopleColumn.LAST, PersonWords.years(tie.last()));
  }

  private void set(PeopleColumn column, String text) {
    Label label = labels.get(column);
    if (label != null) {
      label.setText(text);
    }
  }

  private void fit(double width) {
    labels.forEach(
        (column, label) -> {
          label.setManaged(column.fits(width));
          label.setVisible(column.fits(width));
        });
  }
}
