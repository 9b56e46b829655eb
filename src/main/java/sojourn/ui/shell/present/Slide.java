package sojourn.ui.shell.present;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import sojourn.model.Person;
import sojourn.model.time.DateStyle;
import sojourn.paint.Palette;
import sojourn.ui.control.BriefNames;
import sojourn.ui.control.Colours;
import sojourn.ui.control.Fonts;
import sojourn.ui.control.KindShape;
import sojourn.ui.control.Strings;

/** The panel right of the map: place, dates, quote and people of one stop. Large type throughout; nothing under 14 px. */
final class Slide extends VBox {

  private static final int ROWS = 6;

  private final Strings strings;
  private double factor = 1;

  Slide(Strings strings) {
    this.strings = strings;
    getStyleClass().add("sj-slide-side");
  }

  /** Sets all sizes as if the screen were so many times as large as usual. */
  void scale(double times, double width) {
    factor = times;
    setStyle("-fx-font-size: " + 16 * times + "px;");
    setMinWidth(Math.rint(width * times));
    setPrefWidth(Math.rint(width * times));
    setMaxWidth(Math.rint(width * times));
  }

  void show(Stop stop, Palette palette) {
    Label place = label(stop.place().name(), "sj-slide-place");
    place.setWrapText(true);
    Label dates = label(when(stop), "sj-slide-dates");
    dates.setWrapText(true);
    Text words = new Text(stop.quote());
    words.getStyleClass().add("sj-slide-words");
    TextFlow quote = new TextFlow(words);
    quote.getStyleClass().add("sj-slide-quote");
    quote.setLineSpacing(4 * factor);
    Label source = label(stop.source(), "sj-slide-source");
    source.setWrapText(true);
    VBox.setMargin(quote, new Insets(30 * factor, 0, 14 * factor, 0));
    VBox.setMargin(source, new Insets(0, 0, 30 * factor, 29 * factor));
    getChildren().setAll(place, dates, quote, source);
    if (!stop.people().isEmpty()) {
      Region rule = new Region();
      rule.getStyleClass().add("sj-slide-rule");
      Label count = label(count(stop.people().size()), "sj-slide-count");
      VBox.setMargin(count, new Insets(20 * factor, 0, 14 * factor, 0));
      getChildren().addAll(rule, count, people(stop.people(), palette));
    }
  }

  private String when(Stop stop) {
    String status =
        switch (stop.visit().status()) {
          case MADE -> "";
          case PLANNED -> strings.text("present.planned");
          case RETURN -> strings.text("present.return");
          case PASSED -> strings.text("status.passed");
          case CANCELLED -> strings.text("status.cancelled");
          case MENTIONED -> strings.text("status.mentioned");
        };
    String dates = DateStyle.LONG.format(stop.visit().start(), stop.visit().end());
    return String.join(", ", Stream.of(stop.country(), dates, status).filter(s -> !s.isEmpty()).toList());
  }

  private String count(int people) {
    String[] numbers = strings.text("present.numbers").split(" ", -1);
    return strings.text("present.people", people, people <= numbers.length ? numbers[people - 1] : Integer.toString(people));
  }

  private GridPane people(List<Stop.Met> people, Palette palette) {
    GridPane grid = new GridPane(20 * factor, 12 * factor);
    for (int column = 0; column < 2; column++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      grid.getColumnConstraints().add(half);
    }
    int shown = people.size() > 2 * ROWS ? 2 * ROWS - 1 : people.size();
    for (int i = 0; i < shown; i++) {
      Stop.Met met = people.get(i);
      double size = Math.rint(13 * factor);
      Canvas mark = new Canvas(size + 2, size + 2);
      KindShape.of(met.kind()).fill(mark.getGraphicsContext2D(), size / 2 + 1, size / 2 + 1, size, Colours.person(palette, met.person().hue()));
      Label name = label(fitting(met.person()), "sj-slide-person");
      name.setGraphic(mark);
      name.setGraphicTextGap(12);
      grid.add(name, i / ROWS, i % ROWS);
    }
    if (shown < people.size()) {
      grid.add(label("+ " + (people.size() - shown), "sj-slide-person"), 1, ROWS - 1);
    }
    return grid;
  }

  /** The full name where a column has room for it, else without initials, else the short one. */
  private String fitting(Person person) {
    double room = (getPrefWidth() - (104 + 20) * factor) / 2 - 27 * factor;
    String bare = person.name().replaceAll(" \\p{Lu}\\.(?= )", "");
    return Stream.of(person.name(), bare).filter(n -> wide(n) <= room).findFirst().orElse(BriefNames.of(person));
  }

  private double wide(String name) {
    Text text = new Text(name);
    text.setFont(Fonts.SANS_MEDIUM.at(18 * factor));
    return text.getLayoutBounds().getWidth();
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }
}
