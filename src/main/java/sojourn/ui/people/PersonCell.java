package sojourn.ui.people;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;
import sojourn.model.PersonId;
import sojourn.paint.Palette;
import sojourn.session.Comparison;
import sojourn.ui.control.Colours;
import sojourn.model.Tenure;

/** One row of the list: a person on two lines, or the head over the selected group. */
final class PersonCell extends ListCell<PersonRow> {

  private static final PseudoClass BRUSHED = PseudoClass.getPseudoClass("brushed");
  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
  private static final double HEAD_HEIGHT = 26;
  static final double ROW_HEIGHT = 38;
  private static final double SIDE = 16;

  private final PersonWords words;
  private final ObservableValue<PeopleMarks> marks;
  private final ObservableValue<Palette> palette;
  private final ObservableValue<? extends Number> listWidth;
  private final Region bar = new Region();
  private final Circle dot = new Circle(4.5);
  private final Label name = new Label();
  private final Label role = new Label();
  private final PeopleColumns columns;
  private final HBox row;
  private final Label head = new Label();
  private final Label count = new Label();
  private final HBox headRow = new HBox(6, head, count);
  private final ObservableValue<MetWhich> which;
  private final Circle first = new Circle(4);
  private final Rectangle second = new Rectangle(7, 7);
  private final HBox byBoth = new HBox(3, first, second);
  private int hue;

  PersonCell(PersonWords words, ObservableValue<PeopleMarks> marks, ObservableValue<Palette> palette, ObservableValue<? extends Number> width, ObservableValue<MetWhich> which) {
    this.words = words;
    this.marks = marks;
    this.palette = palette;
    this.which = which;
    listWidth = width;
    byBoth.setAlignment(Pos.CENTER_LEFT);
    byBoth.setMinWidth(Region.USE_PREF_SIZE);
    columns = new PeopleColumns(width);
    bar.getStyleClass().add("people-bar");
    name.getStyleClass().add("people-name");
    role.getStyleClass().add("people-role");
    HBox top = new HBox(6, name, byBoth);
    top.setAlignment(Pos.CENTER_LEFT);
    VBox text = new VBox(top, role);
    text.setAlignment(Pos.CENTER_LEFT);
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox.setMargin(dot, new Insets(0, 8, 0, 13));
    row = new HBox(bar, dot, text, columns);
    columns.paddingProperty().bind(Bindings.createObjectBinding(this::inset, widthProperty(), width));
    row.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("people-group");
    count.getStyleClass().add("people-group-count");
    headRow.getStyleClass().add("people-group-row");
    headRow.setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("person-cell");
    marks.addListener((value, before, now) -> mark());
    palette.addListener((value, before, now) -> mark());
    which.addListener((value, before, now) -> mark());
    setPrefWidth(0);
  }

  /** Who stands here; null in an empty row or a head. */
  @Nullable PersonId person() {
    return getItem() instanceof PersonRow.Entry entry ? entry.tie().person().id() : null;
  }

  /** Keeps the columns under their heads whether or not a scroll bar takes room. */
  private Insets inset() {
    double bar = Math.clamp(listWidth.getValue().doubleValue() - getWidth(), 0, SIDE);
    return new Insets(0, getWidth() > 0 ? SIDE - bar : SIDE, 0, 0);
  }

  @Override
  protected void updateItem(@Nullable PersonRow item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    setPrefHeight(item instanceof PersonRow.Head ? HEAD_HEIGHT : ROW_HEIGHT);
    switch (item) {
      case PersonRow.Entry entry when !empty -> show(entry);
      case PersonRow.Head group when !empty -> {
        head.setText(group.where() == null ? words.of("group.selected") : words.of("group.at", group.where()));
        count.setText(Integer.toString(group.count()));
        setGraphic(headRow);
        setAccessibleText(head.getText() + ": " + count.getText());
      }
      case null, default -> {
        setGraphic(null);
        setAccessibleText(null);
      }
    }
    mark();
  }

  private void show(PersonRow.Entry entry) {
    Tenure tenure = entry.tie().roleAt(entry.time());
    name.setText(entry.tie().person().name());
    role.setText(words.role(tenure));
    role.setManaged(tenure != null);
    role.setVisible(tenure != null);
    hue = entry.tie().person().hue();
    columns.show(entry.tie(), tenure);
    setGraphic(row);
    setAccessibleText(words.aloud(entry.tie(), entry.time()));
  }

  /** Whom of the two that are compared the person met: a disc for the first, a square for the second, hollow for not. */
  private void compare(@Nullable PersonId person) {
    MetWhich now = which.getValue();
    Comparison two = now.comparison();
    boolean shown = two != null && person != null;
    byBoth.setVisible(shown);
    byBoth.setManaged(shown);
    if (two != null && person != null) {
      boolean a = now.met(true, person);
      boolean b = now.met(false, person);
      paint(first, true, a);
      paint(second, false, b);
      String both = words.of("compare.met", (a ? 1 : 0) + (b ? 2 : 0), two.name(now.of().snapshot(), true), two.name(now.of().snapshot(), false));
      byBoth.setAccessibleText(both);
      Tooltip.install(byBoth, new Tooltip(both));
    }
  }

  private void paint(Shape shape, boolean ofFirst, boolean met) {
    Color hueOf = Colours.person(palette.getValue(), Comparison.hue(ofFirst));
    shape.setFill(met ? hueOf : Color.TRANSPARENT);
    shape.setStroke(hueOf);
    shape.setStrokeWidth(1.2);
  }

  private void mark() {
    PersonId person = person();
    PeopleMarks now = marks.getValue();
    dot.setFill(Colours.person(palette.getValue(), hue));
    compare(person);
    boolean grouped = getItem() instanceof PersonRow.Entry entry && entry.grouped();
    pseudoClassStateChanged(BRUSHED, person != null && now.brushed().contains(person));
    pseudoClassStateChanged(PICKED, person != null && now.selected().contains(person));
    bar.setVisible(person != null && (grouped || now.chosen().contains(person)));
  }
}
