package sojourn.ui.map;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.Box;
import sojourn.atlas.journey.Mark;
import sojourn.atlas.journey.StopDates;
import sojourn.atlas.journey.StopKind;
import sojourn.atlas.journey.Way;
import sojourn.model.Person;
import sojourn.model.Visit;
import sojourn.paint.Palette;
import sojourn.session.Visible;
import sojourn.ui.control.Colours;
import sojourn.ui.control.Strings;

/** What the map says about the mark under the pointer: place, traveller, dates, how many were met, and the sentence. */
final class HoverCard extends VBox {

  private static final double WIDTH = 268;
  private static final double GAP = 14;
  private static final int MOST_PLACES = 7;

  private final Strings words;

  HoverCard(Strings words) {
    this.words = words;
    getStyleClass().add("sj-map-card");
    setMaxWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMouseTransparent(true);
    setVisible(false);
    setManaged(false);
  }

  void tell(Mark mark, Visible visible, Palette palette) {
    Circle dot = new Circle(4.5, mark.hue() == Way.SEVERAL ? Colours.of(palette.roles().muted(), 1) : Colours.person(palette, mark.hue()));
    Label title = label(mark.name(), "sj-map-card-title");
    HBox head = new HBox(8, dot, title);
    head.getStyleClass().add("sj-map-card-head");
    getChildren().setAll(head);
    if (mark.stops().size() > 1) {
      list(mark);
      return;
    }
    List<Visit> visits = mark.visits().limit(3).toList();
    if (visits.isEmpty()) {
      String travellers = visible.snapshot().seats().entrySet().stream()
          .filter(e -> e.getValue().equals(mark.stops().getFirst().place().id()))
          .map(e -> visible.snapshot().people().get(e.getKey()))
          .map(p -> p == null ? "" : p.name())
          .reduce((a, b) -> a + ", " + b)
          .orElse("");
      getChildren().add(label(words.text("map.card.seat", travellers), "sj-map-card-line"));
      return;
    }
    for (Visit visit : visits) {
      tell(visit, visible, mark);
    }
  }

  /** The places of a mark that stands for several. */
  private void list(Mark mark) {
    mark.stops().stream()
        .limit(MOST_PLACES)
        .map(s -> label(words.text("map.card.place", s.place().name(), s.encounters(), s.visits().size()), "sj-map-card-line"))
        .forEach(getChildren()::add);
    if (mark.stops().size() > MOST_PLACES) {
      getChildren().add(label(words.text("map.card.more", mark.stops().size() - MOST_PLACES), "sj-map-card-line"));
    }
    getChildren().add(label(words.text("map.card.open"), "sj-map-card-line"));
  }

  /** Tells of the legs from one mark to another, and back. */
  void tell(String from, String to, int legs, int back) {
    getChildren().setAll(label(words.text("map.card.way", from, to), "sj-map-card-title"), label(words.text("map.card.way.count", legs, back), "sj-map-card-line"));
  }

  private void tell(Visit visit, Visible visible, Mark mark) {
    Person traveller = visible.snapshot().people().get(visit.traveller());
    int row = visible.snapshot().columns().visits().of(visit.id());
    int[] visits = visible.snapshot().columns().encounters().visit();
    long met = visible.encounterRows().stream().filter(i -> visits[i] == row).count();
    if (traveller != null) {
      getChildren().add(label(traveller.name(), "sj-map-card-line"));
    }
    String counted = met == 0 || mark.kind() == StopKind.SEAT ? "" : ", " + words.text("map.card.met", met);
    getChildren().add(label(StopDates.one(visit, StopDates.Wording.FULL) + counted, "sj-map-card-line"));
    if (mark.size() <= 2 && !visit.evidence().isEmpty()) {
      getChildren().add(label("“" + shortened(visit.evidence().getFirst().quote()) + "”", "sj-map-card-quote"));
    }
  }

  private static String shortened(String quote) {
    String text = quote.strip().replaceAll("\\s+", " ");
    int cut = text.length() <= 180 ? -1 : text.lastIndexOf(' ', 176);
    return cut < 0 ? text : text.substring(0, cut) + " …";
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /**
   * Shows itself beside a mark where it covers least.
   *
   * @param precious boxes that it should not cover, such as the selection's
   * @param others boxes that it had better not cover
   */
  void showBeside(Mark mark, List<Box> precious, List<Box> others, Box map) {
    double width = map.width();
    double height = map.height();
    applyCss();
    double h = Math.ceil(prefHeight(WIDTH));
    Box best = null;
    int least = Integer.MAX_VALUE;
    double away = mark.radius() + GAP;
    for (Box raw : List.of(
        new Box(mark.x() + away, mark.y() - h / 2, WIDTH, h),
        new Box(mark.x() - away - WIDTH, mark.y() - h / 2, WIDTH, h),
        new Box(mark.x() - WIDTH / 2, mark.y() + away + 16, WIDTH, h),
        new Box(mark.x() - WIDTH / 2, mark.y() - away - h - 16, WIDTH, h),
        new Box(mark.x() + away, mark.y() + away, WIDTH, h),
        new Box(mark.x() + away, mark.y() - away - h, WIDTH, h),
        new Box(mark.x() - away - WIDTH, mark.y() + away, WIDTH, h),
        new Box(mark.x() - away - WIDTH, mark.y() - away - h, WIDTH, h))) {
      Box box = new Box(Math.clamp(raw.x(), 8, Math.max(8, width - WIDTH - 8)), Math.clamp(raw.y(), 8, Math.max(8, height - h - 8)), WIDTH, h);
      int covered = (int) (others.stream().filter(box::touches).count() + 10 * precious.stream().filter(box::touches).count());
      covered += box.touches(mark.box()) ? 10 : 0;
      if (covered < least) {
        best = box;
        least = covered;
      }
    }
    place(best, h);
  }

  /** Shows itself beside the pointer. */
  void showAt(double x, double y, double width, double height) {
    applyCss();
    double h = Math.ceil(prefHeight(WIDTH));
    double left = x + GAP + WIDTH > width - 8 ? x - GAP - WIDTH : x + GAP;
    place(new Box(Math.max(8, left), Math.clamp(y + GAP, 8, Math.max(8, height - h - 8)), WIDTH, h), h);
  }

  private void place(@Nullable Box box, double h) {
    if (box != null) {
      resizeRelocate(Math.rint(box.x()), Math.rint(box.y()), WIDTH, h);
      setVisible(true);
      toFront();
    }
  }
}
