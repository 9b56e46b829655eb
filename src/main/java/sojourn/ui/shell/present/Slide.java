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

  Slide(Strings strings) {
    this.strings = strings;
    getStyleClass().add("sj-slide-side");
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
    quote.setLineSpacing(6);
    Label source = label(stop.source(), "sj-slide-source");
    source.setWrapText(true);
    VBox.setMargin(quote, new Insets(28, 0, 14, 0));
    VBox.setMargin(source, new Insets(0, 0, 28, 29));
    getChildren().setAll(place, dates, quote, source);
    if (!stop.people().isEmpty()) {
      Region rule = new Region();
      rule.getStyleClass().add("sj-slide-rule");
      Label count = label(count(stop.people().size()), "sj-slide-count");
      VBox.setMargin(count, new Insets(20, 0, 14, 0));
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
        };
    String dates = DateStyle.LONG.format(stop.visit().start(), stop.visit().end());
    return String.join(", ", Stream.of(stop.country(), dates, status).filter(s -> !s.isEmpty()).toList());
  }

  private String count(int people) {
    String[] numbers = strings.text("present.numbers").split(" ", -1);
    return strings.text("present.people", people, people <= numbers.length ? numbers[people - 1] : Integer.toString(people));
  }

  private GridPane people(List<Stop.Met> people, Palette palette) {
    GridPane grid = new GridPane(20, 12);
    for (int column = 0; column < 2; column++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      grid.getColumnConstraints().add(half);
    }
    int shown = people.size() > 2 * ROWS ? 2 * ROWS - 1 : people.size();
    for (int i = 0; i < shown; i++) {
      Stop.Met met = people.get(i);
      Canvas mark = new Canvas(14, 14);
      KindShape.of(met.kind()).fill(mark.getGraphicsContext2D(), 7, 7, 13, Colours.person(palette, met.person().hue()));
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

  /** The full name where a column has room for it, else the short one. */
  private String fitting(Person person) {
    Text whole = new Text(person.name());
    whole.setFont(Fonts.SANS_MEDIUM.at(18));
    double room = (getPrefWidth() - 104 - 20) / 2 - 26;
    return whole.getLayoutBounds().getWidth() <= room ? person.name() : BriefNames.of(person);
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }
}
