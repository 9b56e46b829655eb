package sojourn.ui.people;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import sojourn.model.PersonId;
import sojourn.paint.Palette;
import sojourn.ui.control.Colours;
import sojourn.ui.control.Fonts;
import sojourn.ui.people.NetworkContent.Line;
import sojourn.ui.people.NetworkLayout.Spot;
import sojourn.ui.people.PeopleLayout.Box;

/** Paints a network: lines as wide as people met often, dashed where only inferred; a person's hue inside, the circle as a thin ring outside. */
final class NetworkPainter {

  static final double TYPE = 11.5;

  /** Hues for the rings of circles, far from their neighbours. */
  private static final int[] RING = {2, 5, 4, 7, 11, 1, 9, 8};

  private final GraphicsContext g;
  private final Palette palette;
  private final PeopleMarks marks;
  private final @Nullable PersonId focused;
  private final Font plain = Fonts.SANS_MEDIUM.at(TYPE);
  private final Font heavy = Fonts.SANS_SEMIBOLD.at(TYPE);

  /** Who comes and who goes, and how far that is, from 0 to 1. */
  record Fading(Set<PersonId> fresh, List<Spot> gone, double share) {}

  NetworkPainter(GraphicsContext g, Palette palette, PeopleMarks marks, @Nullable PersonId focused) {
    this.g = g;
    this.palette = palette;
    this.marks = marks;
    this.focused = focused;
  }

  void paint(NetworkContent content, NetworkLayout at, Fading fading) {
    g.clearRect(0, 0, at.width(), at.height());
    Set<PersonId> near = near(content);
    for (Line line : content.lines()) {
      paintLine(line, at, near, fading);
    }
    g.setLineDashes();
    if (fading.share < 1) {
      g.setGlobalAlpha(1 - fading.share);
      fading.gone.forEach(s -> disc(s.x(), s.y(), s.radius(), hue(s)));
    }
    BitSet met = new BitSet();
    content.lines().stream().filter(l -> !l.inferred()).forEach(l -> {
      met.set(l.from());
      met.set(l.to());
    });
    for (int i = 0; i < at.spots().size(); i++) {
      Spot spot = at.spots().get(i);
      g.setGlobalAlpha(fading.fresh.contains(spot.person()) ? fading.share : 1);
      paintMark(spot, near, met.get(i) || spot.node().step() == 0);
    }
    at.spots().stream().filter(s -> s.box() != null && !isLoud(s)).forEach(s -> paintName(s, near, fading));
    at.spots().stream().filter(this::isLoud).forEach(s -> paintName(s, near, fading));
    g.setGlobalAlpha(1);
  }

  /** Whoever the pointer or the selection is about, and those tied to them; empty where nobody stands out. */
  private Set<PersonId> near(NetworkContent content) {
    Set<PersonId> about = new HashSet<>(marks.brushed().isEmpty() ? marks.chosen() : marks.brushed());
    about.retainAll(content.nodes().stream().map(NetworkContent.Node::id).toList());
    Set<PersonId> near = new HashSet<>(about);
    for (Line line : content.lines()) {
      PersonId from = content.nodes().get(line.from()).id();
      PersonId to = content.nodes().get(line.to()).id();
      if (about.contains(from) || about.contains(to)) {
        near.add(from);
        near.add(to);
      }
    }
    return near;
  }

  private boolean about(Spot spot) {
    return marks.brushed().isEmpty() ? marks.chosen().contains(spot.person()) : marks.brushed().contains(spot.person());
  }

  private void paintLine(Line line, NetworkLayout at, Set<PersonId> near, Fading fading) {
    Spot from = at.spots().get(line.from());
    Spot to = at.spots().get(line.to());
    boolean loud = !near.isEmpty() && (about(from) || about(to));
    boolean quiet = !near.isEmpty() && !loud;
    boolean middle = from.node().step() == 0 || to.node().step() == 0;
    Color colour = loud ? Colours.of(palette.roles().muted()) : Colours.of(palette.roles().lineStrong(), quiet ? 0.3 : middle ? 0.9 : 0.7);
    double share = fading.fresh.contains(from.person()) || fading.fresh.contains(to.person()) ? fading.share : 1;
    g.setGlobalAlpha(share);
    g.setStroke(colour);
    g.setLineCap(StrokeLineCap.BUTT);
    g.setLineWidth(line.inferred() ? 1.1 : NetworkLayout.lineWidth(line.times()));
    if (line.inferred()) {
      g.setLineDashes(3, 3);
    } else {
      g.setLineDashes();
    }
    g.strokeLine(from.x(), from.y(), to.x(), to.y());
  }

  private void paintMark(Spot s, Set<PersonId> near, boolean met) {
    Color panel = Colours.of(palette.roles().panel());
    boolean quiet = !near.isEmpty() && !near.contains(s.person());
    if (marks.selected().contains(s.person())) {
      disc(s.x(), s.y(), s.radius() + 6, Colours.of(palette.roles().sel(), 0.35));
    }
    disc(s.x(), s.y(), s.radius() + 1.5, panel);
    disc(s.x(), s.y(), s.radius(), quiet ? panel.interpolate(hue(s), 0.45) : hue(s));
    if (!met) {
      disc(s.x(), s.y(), s.radius() - 1.5, panel);
    }
    if (s.node().circle() >= 0) {
      Color ring = Colours.person(palette, RING[s.node().circle() % RING.length]);
      ring(s.x(), s.y(), s.radius() + 2.6, 1.2, quiet ? panel.interpolate(ring, 0.45) : ring);
    }
    if (s.person().equals(marks.primary())) {
      ring(s.x(), s.y(), s.radius() + 5, 2, Colours.of(palette.roles().selLine()));
    }
    if (marks.brushed().contains(s.person())) {
      ring(s.x(), s.y(), s.radius() + 4.5, 1.4, Colours.of(palette.roles().ink()));
    }
    if (s.person().equals(focused)) {
      ring(s.x(), s.y(), s.radius() + 7.5, 2, Colours.of(palette.roles().accent()));
    }
  }

  private boolean isLoud(Spot s) {
    return marks.brushed().contains(s.person()) || marks.selected().contains(s.person()) || s.person().equals(focused);
  }

  private void paintName(Spot s, Set<PersonId> near, Fading fading) {
    boolean loud = isLoud(s);
    Box box = s.box() != null ? s.box() : new Box(s.x() + s.radius() + 4, s.y() - NetworkLayout.LINE / 2, 8 + 6.6 * s.label().length(), NetworkLayout.LINE);
    g.setGlobalAlpha(fading.fresh.contains(s.person()) ? fading.share : 1);
    g.setFill(Colours.of(palette.roles().panel(), loud ? 0.94 : 0.72));
    g.fillRoundRect(box.x() - 2, box.y() + 0.5, box.width() + 3, box.height() - 1, 5, 5);
    boolean quiet = !near.isEmpty() && !near.contains(s.person());
    g.setFont(loud || s.node().step() == 0 ? heavy : plain);
    g.setFill(Colours.of(quiet ? palette.roles().faint() : palette.roles().ink()));
    g.setTextBaseline(VPos.CENTER);
    g.fillText(s.label(), box.x(), box.y() + box.height() / 2);
  }

  private Color hue(Spot s) {
    return Colours.person(palette, s.node().hue());
  }

  private void disc(double x, double y, double r, Color fill) {
    g.setFill(fill);
    g.fillOval(x - r, y - r, 2 * r, 2 * r);
  }

  private void ring(double x, double y, double r, double width, Color stroke) {
    g.setStroke(stroke);
    g.setLineWidth(width);
    g.strokeOval(x - r, y - r, 2 * r, 2 * r);
  }
}
