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
import sojourn.model.Visit;
import sojourn.model.step.Stop;
import sojourn.model.step.Veil;
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

  /** Characters of a quote that stay in any case. */
  private static final int LEAST_QUOTE = 40;

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

  void show(Stop stop, Veil veil, Palette palette) {
    Label place = label(title(stop, veil), "sj-slide-place");
    place.setId("slide-title");
    place.setWrapText(true);
    place.setMaxHeight(3 * 68 * factor);
    place.setMinHeight(Region.USE_PREF_SIZE);
    Label dates = label(when(stop, veil), "sj-slide-dates");
    dates.setId("slide-dates");
    dates.setWrapText(true);
    dates.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().setAll(place, dates);
    if (veil.next()) {
      return;
    }
    Text words = new Text(veil.over(stop.quote(), stop));
    if (!stop.quote().isEmpty()) {
      quote(words, veil.over(stop.source(), stop));
    }
    if (!stop.people().isEmpty()) {
      Region rule = new Region();
      rule.getStyleClass().add("sj-slide-rule");
      Label count = label(count(stop.people().size()), "sj-slide-count");
      VBox.setMargin(count, new Insets(20 * factor, 0, 14 * factor, 0));
      getChildren().addAll(rule, count, people(stop.people(), veil, palette));
    }
    fit(words);
  }

  private void quote(Text words, String title) {
    words.getStyleClass().add("sj-slide-words");
    words.setId("slide-quote");
    TextFlow quote = new TextFlow(words);
    quote.getStyleClass().add("sj-slide-quote");
    quote.setLineSpacing(4 * factor);
    quote.setMinHeight(Region.USE_PREF_SIZE);
    Label source = label(title, "sj-slide-source");
    source.setWrapText(true);
    source.setMaxHeight(2 * 24 * factor);
    VBox.setMargin(quote, new Insets(30 * factor, 0, 14 * factor, 0));
    VBox.setMargin(source, new Insets(0, 0, 30 * factor, 29 * factor));
    getChildren().addAll(quote, source);
  }

  /** Where all does not fit, the quote is cut shorter, at a word and with an ellipsis. */
  private void fit(Text words) {
    if (getHeight() <= 0 || getScene() == null) {
      return;
    }
    applyCss();
    while (prefHeight(getPrefWidth()) > getHeight() && words.getText().length() > LEAST_QUOTE) {
      String less = words.getText().substring(0, (int) (words.getText().length() * 0.88));
      int space = less.lastIndexOf(' ');
      words.setText((space < 0 ? less : less.substring(0, space)) + " …");
    }
  }

  private String title(Stop stop, Veil veil) {
    if (veil.next()) {
      return strings.text("present.where.next");
    }
    return veil.names() ? strings.text("present.where") : stop.title();
  }

  private String when(Stop stop, Veil veil) {
    Visit visit = stop.visit();
    if (visit == null || veil.next()) {
      return "";
    }
    String status =
        switch (visit.status()) {
          case MADE -> "";
          case PLANNED -> strings.text("present.planned");
          case RETURN -> strings.text("present.return");
          case PASSED -> strings.text("status.passed");
          case CANCELLED -> strings.text("status.cancelled");
          case MENTIONED -> strings.text("status.mentioned");
        };
    String dates = veil.dates() ? strings.text("present.when") : DateStyle.LONG.format(visit.start(), visit.end());
    String place = stop.title().equals(stop.place()) ? "" : stop.place();
    Stream<String> parts = veil.names() ? Stream.of(dates, status) : Stream.of(place, stop.country(), dates, status);
    return String.join(", ", parts.filter(s -> !s.isEmpty()).toList());
  }

  private String count(int people) {
    String[] numbers = strings.text("present.numbers").split(" ", -1);
    return strings.text("present.people", people, people <= numbers.length ? numbers[people - 1] : Integer.toString(people));
  }

  private GridPane people(List<Stop.Met> people, Veil veil, Palette palette) {
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
      Label name = label(veil.names() ? Veil.BLANK : fitting(met.person()), "sj-slide-person");
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
