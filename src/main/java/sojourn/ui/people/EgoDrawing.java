package sojourn.ui.people;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.paint.Palette;
import sojourn.ui.control.BriefNames;
import sojourn.ui.control.Colours;
import sojourn.ui.control.Fonts;
import sojourn.ui.people.PeopleLayout.Guest;
import sojourn.ui.people.PeopleLayout.Spot;

/** Paints a traveller and the people met as a star of rays. */
final class EgoDrawing extends Region {

  private static final double TYPE = 11.5;
  /** How far a halo reaches, and from how many sides it is laid: stroking outlines would take many times as long. */
  private static final double HALO = 1.5;

  private static final int ROUND = 8;

  private final Canvas canvas = new Canvas();
  private final Font plain = Fonts.SANS_MEDIUM.at(TYPE);
  private final Font heavy = Fonts.SANS_SEMIBOLD.at(TYPE);
  private final Map<String, Double> widths = new HashMap<>();
  private final Map<PersonId, Integer> hues = new HashMap<>();

  private List<Tie> strongest = List.of();
  private PeopleContent content = PeopleContent.NOBODY;
  private PeopleMarks marks = PeopleMarks.NONE;
  private Palette palette = Palette.LIGHT;
  private @Nullable PeopleLayout layout;
  private @Nullable PersonId focused;

  EgoDrawing() {
    getStyleClass().add("ego-drawing");
    getChildren().add(canvas);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    focusedProperty().addListener((value, before, now) -> requestLayout());
  }

  void show(PeopleContent next, List<Tie> drawn, PeopleMarks now, Palette colours) {
    boolean same = next.equals(content) && drawn.equals(strongest);
    content = next;
    marks = now;
    palette = colours;
    if (!same) {
      layout = null;
      hues.clear();
      strongest = drawn;
      strongest.forEach(t -> hues.put(t.person().id(), t.person().hue()));
      Person traveller = content.traveller();
      if (traveller != null) {
        hues.put(traveller.id(), traveller.hue());
      }
    }
    requestLayout();
  }

  /** The person that the arrow keys stand on. */
  @Nullable PersonId focusedPerson() {
    return focused;
  }

  void focusOn(@Nullable PersonId person) {
    focused = person;
    requestLayout();
  }

  /** Who is drawn at a point, the traveller included. */
  @Nullable PersonId personAt(double x, double y) {
    Person traveller = content.traveller();
    if (traveller == null) {
      return null;
    }
    return geometry().atCentre(x, y) ? traveller.id() : geometry().at(x, y).map(Spot::person).orElse(null);
  }

  /** The drawing's geometry at its present size. */
  PeopleLayout geometry() {
    PeopleLayout known = layout;
    if (known == null || known.width() != getWidth() || known.height() != getHeight()) {
      Person traveller = content.traveller();
      Map<PersonId, String> names = ShortNames.of(strongest.stream().map(Tie::person).toList());
      List<Guest> guests = strongest.stream().map(t -> new Guest(t.person().id(), names.getOrDefault(t.person().id(), ""), t.met())).toList();
      String name = traveller == null ? "" : BriefNames.of(traveller);
      known = PeopleLayout.of(name, guests, content.ties().size(), content.group(), getWidth(), getHeight(), this::width);
      layout = known;
    }
    return known;
  }

  private double width(String text) {
    return widths.computeIfAbsent(
        text,
        t -> {
          Text probe = new Text(t);
          probe.setFont(heavy);
          return Math.ceil(probe.getLayoutBounds().getWidth()) + 1;
        });
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    paint();
  }

  private void paint() {
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    Person traveller = content.traveller();
    if (traveller == null || getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    PeopleLayout at = geometry();
    Comparator<Spot> loudLast = Comparator.comparingInt(s -> marks.brushed().contains(s.person()) ? 2 : muted(s) ? 0 : 1);
    List<Spot> spots = at.spots().stream().sorted(loudLast).toList();
    spots.forEach(s -> paintRay(g, at, s));
    spots.forEach(s -> paintMark(g, s.x(), s.y(), s.radius(), s.person(), muted(s)));
    paintMark(g, at.centreX(), at.centreY(), PeopleLayout.CENTRE_RADIUS, traveller.id(), false);
    spots.forEach(s -> paintName(g, s));
    paintText(g, at.traveller(), at.name().x(), at.name().y() + PeopleLayout.LINE / 2, heavy, Colours.of(palette.roles().ink()));
    if (at.more() > 0) {
      g.setTextAlign(TextAlignment.CENTER);
      paintText(g, "+ " + at.more(), at.centreX(), at.height() - PeopleLayout.LINE / 2 - 4, plain, Colours.of(palette.roles().muted()));
      g.setTextAlign(TextAlignment.LEFT);
    }
  }

  private boolean muted(Spot spot) {
    return marks.mutes() && !marks.chosen().contains(spot.person()) && !marks.brushed().contains(spot.person());
  }

  private void paintRay(GraphicsContext g, PeopleLayout at, Spot s) {
    boolean quiet = muted(s);
    g.setLineCap(StrokeLineCap.BUTT);
    g.setStroke(quiet ? Colours.of(palette.roles().line()) : hue(s.person()).deriveColor(0, 1, 1, 0.78));
    g.setLineWidth(PeopleLayout.lineWidth(s.met()));
    g.strokeLine(at.centreX(), at.centreY(), s.x(), s.y());
    if (s.endX() != s.x()) {
      g.setLineWidth(0.8);
      g.setStroke(Colours.of(quiet ? palette.roles().line() : palette.roles().lineStrong()));
      g.strokeLine(s.x(), s.y(), s.endX(), s.endY());
    }
  }

  private void paintMark(GraphicsContext g, double x, double y, double r, PersonId person, boolean quiet) {
    Color panel = Colours.of(palette.roles().panel());
    if (marks.selected().contains(person)) {
      disc(g, x, y, r + 6, Colours.of(palette.roles().sel()).deriveColor(0, 1, 1, 0.35));
    }
    disc(g, x, y, r + 1.5, panel);
    disc(g, x, y, r, quiet ? panel.interpolate(hue(person), 0.6) : hue(person));
    if (person.equals(marks.primary())) {
      ring(g, x, y, r + 4, 2, Colours.of(palette.roles().selLine()));
    }
    if (marks.brushed().contains(person)) {
      ring(g, x, y, r + 4, 1.4, Colours.of(palette.roles().ink()));
    }
    if (isFocusVisible() && person.equals(focused)) {
      ring(g, x, y, r + 7, 2, Colours.of(palette.roles().accent()));
    }
  }

  private void paintName(GraphicsContext g, Spot s) {
    boolean loud = marks.brushed().contains(s.person()) || marks.selected().contains(s.person());
    g.setTextAlign(s.right() ? TextAlignment.LEFT : TextAlignment.RIGHT);
    double x = s.right() ? s.box().x() : s.box().x() + s.box().width();
    Color ink = Colours.of(muted(s) ? palette.roles().muted() : palette.roles().ink());
    paintText(g, s.label(), x, s.box().y() + PeopleLayout.LINE / 2, loud ? heavy : plain, ink);
    g.setTextAlign(TextAlignment.LEFT);
  }

  private void paintText(GraphicsContext g, String text, double x, double y, Font font, Color ink) {
    g.setTextBaseline(VPos.CENTER);
    g.setFont(font);
    g.setFill(Colours.of(palette.roles().panel()));
    for (int i = 0; i < ROUND; i++) {
      g.fillText(text, x + HALO * Math.cos(i * 2 * Math.PI / ROUND), y + HALO * Math.sin(i * 2 * Math.PI / ROUND));
    }
    g.setFill(ink);
    g.fillText(text, x, y);
  }

  private static void disc(GraphicsContext g, double x, double y, double r, Color fill) {
    g.setFill(fill);
    g.fillOval(x - r, y - r, 2 * r, 2 * r);
  }

  private static void ring(GraphicsContext g, double x, double y, double r, double width, Color stroke) {
    g.setStroke(stroke);
    g.setLineWidth(width);
    g.strokeOval(x - r, y - r, 2 * r, 2 * r);
  }

  private Color hue(PersonId id) {
    return Colours.person(palette, hues.getOrDefault(id, 0));
  }
}
