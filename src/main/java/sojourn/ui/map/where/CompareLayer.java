package sojourn.ui.map.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.Box;
import sojourn.atlas.GreatCircle;
import sojourn.atlas.LonLat;
import sojourn.atlas.MapFrame;
import sojourn.atlas.Pixel;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.Snapshot;
import sojourn.paint.Palette;
import sojourn.paint.Typeface;
import sojourn.session.Comparison;
import sojourn.session.Visible;
import sojourn.ui.control.Colours;
import sojourn.ui.control.Fonts;
import sojourn.ui.control.Strings;

/**
 * Draws the ways and places of two that are compared over the painted map, each in one colour and the second also dashed and square; places of both are
 * half and half.
 */
public final class CompareLayer extends Canvas {

  private static final int MOST_WAYS = 600;
  private static final int STEPS = 20;

  private final Strings words;
  private @Nullable Compared made;
  private @Nullable Visible of;

  public CompareLayer(Strings words) {
    this.words = words;
    setMouseTransparent(true);
    setVisible(false);
    setManaged(false);
  }

  /** What is drawn, for tests. */
  @Nullable Compared made() {
    return made;
  }

  /** Draws a comparison of what is visible, or nothing where there is none. */
  public void show(@Nullable Comparison comparison, Visible visible, MapFrame frame, Palette palette, boolean under) {
    setVisible(comparison != null);
    if (comparison == null) {
      made = null;
      of = null;
      return;
    }
    Compared now = made;
    if (now == null || !now.comparison().equals(comparison) || !visible.equals(of)) {
      now = Compared.of(visible.snapshot(), visible.visitRows(), comparison);
      made = now;
      of = visible;
    }
    if (getWidth() != frame.width() || getHeight() != frame.height()) {
      setWidth(frame.width());
      setHeight(frame.height());
    }
    setOpacity(under ? 0.35 : 1);
    GraphicsContext g = getGraphicsContext2D();
    g.clearRect(0, 0, getWidth(), getHeight());
    Snapshot snapshot = visible.snapshot();
    now.ways().stream().limit(MOST_WAYS).forEach(w -> way(g, w, snapshot, frame, palette));
    List<Box> taken = new ArrayList<>();
    for (Compared.Stand stand : now.places()) {
      stand(g, stand, snapshot, frame, palette, taken);
    }
    if (!under) {
      names(g, now, snapshot, frame, palette, taken);
      legend(g, now, snapshot, palette);
    }
  }

  private static void way(GraphicsContext g, Compared.Way way, Snapshot snapshot, MapFrame frame, Palette palette) {
    LonLat from = at(snapshot, way.from());
    LonLat to = at(snapshot, way.to());
    if (from == null || to == null) {
      return;
    }
    GreatCircle circle = new GreatCircle(from, to);
    g.setStroke(Colours.of(palette.person(Comparison.hue(way.ofFirst())), 0.85));
    g.setLineWidth(Math.min(4, 1.4 + 0.5 * (way.times() - 1)));
    g.setLineDashes(way.ofFirst() ? new double[0] : new double[] {6, 4});
    g.beginPath();
    double[] xy = new double[2];
    Pixel before = null;
    for (int i = 0; i <= STEPS; i++) {
      LonLat p = circle.at(i / (double) STEPS);
      frame.pixel(p.longitude(), p.latitude(), xy);
      Pixel now = new Pixel(xy[0], xy[1] + (way.ofFirst() ? -1.5 : 1.5));
      if (before == null || WhereLayout.broken(before, now, frame.width())) {
        g.moveTo(now.x(), now.y());
      } else {
        g.lineTo(now.x(), now.y());
      }
      before = now;
    }
    g.stroke();
    g.setLineDashes();
  }

  private static @Nullable LonLat at(Snapshot snapshot, PlaceId id) {
    Place place = snapshot.places().get(id);
    return place == null || !place.located() ? null : new LonLat(place.longitude(), place.latitude());
  }

  private static void stand(GraphicsContext g, Compared.Stand stand, Snapshot snapshot, MapFrame frame, Palette palette, List<Box> taken) {
    LonLat at = at(snapshot, stand.place());
    if (at == null) {
      return;
    }
    double[] xy = new double[2];
    frame.pixel(at.longitude(), at.latitude(), xy);
    double r = Math.min(14, 5 + Math.sqrt(stand.first() + stand.second()));
    if (!frame.sees(xy[0], xy[1], r)) {
      return;
    }
    Color first = Colours.person(palette, Comparison.hue(true));
    Color second = Colours.person(palette, Comparison.hue(false));
    g.setStroke(Colours.of(palette.map().halo()));
    g.setLineWidth(1.5);
    if (stand.shared()) {
      g.setFill(first);
      g.fillArc(xy[0] - r, xy[1] - r, 2 * r, 2 * r, 90, 180, ArcType.ROUND);
      g.setFill(second);
      g.fillArc(xy[0] - r, xy[1] - r, 2 * r, 2 * r, 270, 180, ArcType.ROUND);
      g.strokeOval(xy[0] - r, xy[1] - r, 2 * r, 2 * r);
    } else if (stand.first() > 0) {
      g.setFill(first);
      g.fillOval(xy[0] - r, xy[1] - r, 2 * r, 2 * r);
      g.strokeOval(xy[0] - r, xy[1] - r, 2 * r, 2 * r);
    } else {
      double side = 0.89 * r;
      g.setFill(second);
      g.fillRoundRect(xy[0] - side, xy[1] - side, 2 * side, 2 * side, 3, 3);
      g.strokeRoundRect(xy[0] - side, xy[1] - side, 2 * side, 2 * side, 3, 3);
    }
    taken.add(Box.about(xy[0], xy[1], r));
  }

  /** Names of places that both were at first, then of the others, as there is room. */
  private static void names(GraphicsContext g, Compared made, Snapshot snapshot, MapFrame frame, Palette palette, List<Box> taken) {
    List<Compared.Stand> inOrder =
        made.places().stream()
            .sorted(java.util.Comparator.comparing((Compared.Stand s) -> !s.shared()).thenComparing(s -> -s.first() - s.second()))
            .limit(80)
            .toList();
    taken.add(new Box(0, 0, 340, 74));
    double[] xy = new double[2];
    for (Compared.Stand stand : inOrder) {
      LonLat at = at(snapshot, stand.place());
      Place place = snapshot.places().get(stand.place());
      if (at == null || place == null) {
        continue;
      }
      frame.pixel(at.longitude(), at.latitude(), xy);
      double width = Typeface.bundled().width(place.name(), WhereLayout.STRONG) + 2;
      double off = 8 + Math.min(9, Math.sqrt(stand.first() + stand.second()));
      for (Box box : List.of(new Box(xy[0] + off, xy[1] - 8, width, 16), new Box(xy[0] - off - width, xy[1] - 8, width, 16))) {
        if (box.within(new Box(0, 0, frame.width(), frame.height())) && taken.stream().noneMatch(box::touches)) {
          taken.add(box);
          g.setFill(Colours.of(palette.map().halo(), 0.75));
          g.fillRoundRect(box.x() - 2, box.y(), box.width() + 4, box.height(), 6, 6);
          text(g, place.name(), stand.shared() ? Fonts.SANS_SEMIBOLD : Fonts.SANS_MEDIUM, box.x() + 1, box.y() + 8, Colours.of(palette.roles().ink()));
          break;
        }
      }
    }
  }

  private void legend(GraphicsContext g, Compared made, Snapshot snapshot, Palette palette) {
    String first = made.comparison().name(snapshot, true);
    String second = made.comparison().name(snapshot, false);
    String shared = words.text("map.compare.shared", made.shared());
    double a = Typeface.bundled().width(first, WhereLayout.STRONG);
    double b = Typeface.bundled().width(second, WhereLayout.STRONG);
    double width = Math.min(getWidth() - 24, a + b + Typeface.bundled().width(shared, WhereLayout.PLAIN) + 88);
    g.setFill(Colours.of(palette.roles().raised(), 0.94));
    g.fillRoundRect(12, 12, width, 26, 14, 14);
    g.setFill(Colours.person(palette, Comparison.hue(true)));
    g.fillOval(22, 20, 10, 10);
    text(g, first, Fonts.SANS_SEMIBOLD, 38, 25, Colours.of(palette.roles().ink()));
    g.setFill(Colours.person(palette, Comparison.hue(false)));
    g.fillRoundRect(52 + a, 20.5, 9, 9, 3, 3);
    text(g, second, Fonts.SANS_SEMIBOLD, 67 + a, 25, Colours.of(palette.roles().ink()));
    text(g, shared, Fonts.SANS, 83 + a + b, 25, Colours.of(palette.roles().muted()));
  }

  private static void text(GraphicsContext g, String text, Fonts font, double x, double y, Color ink) {
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    g.setFont(font.at(Objects.equals(font, Fonts.SANS) ? 11 : 12));
    g.setFill(ink);
    g.fillText(text, x, y);
  }
}
