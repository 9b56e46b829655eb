package sojourn.paint;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.Pixel;
import sojourn.atlas.journey.Face;
import sojourn.atlas.journey.JourneyScene;
import sojourn.atlas.journey.LegPath;
import sojourn.atlas.journey.Lettering;
import sojourn.atlas.journey.MapStyle;
import sojourn.atlas.journey.MapLabel;
import sojourn.atlas.journey.Mark;
import sojourn.atlas.journey.StopKind;
import sojourn.atlas.journey.Way;
import sojourn.model.LegKind;
import sojourn.model.Visit;
import sojourn.model.VisitStatus;

/** Paints legs, marks and names above the base map, alike in the window and on exported images. */
public final class JourneyPainter {

  private final Palette palette;
  private final MapStyle style;
  private final LabelPainter labels;
  private final @Nullable LabelImages images;
  private final boolean cased;

  public JourneyPainter(Palette palette, MapStyle style) {
    this(palette, style, null);
  }

  /** {@code images} keeps lettered rows between pictures; null letters each from its outline. */
  public JourneyPainter(Palette palette, MapStyle style, @Nullable LabelImages images) {
    this(palette, style, images, false);
  }

  /** {@code cased} gives legs a halo, for base maps whose colours are not known. */
  public JourneyPainter(Palette palette, MapStyle style, @Nullable LabelImages images, boolean cased) {
    this.cased = cased;
    this.palette = palette;
    this.style = style;
    this.images = images;
    this.labels = new LabelPainter(palette, style, images);
  }

  public void paint(Graphics2D g, JourneyScene scene) {
    quality(g);
    scene.legs().stream().filter(l -> l.state().primary() || l.state().chosen()).forEach(l -> wash(g, l));
    if (cased) {
      scene.legs().forEach(l -> casing(g, l));
    }
    scene.legs().forEach(l -> leg(g, l));
    scene.legs().forEach(l -> arrow(g, l));
    List<Mark> marks = scene.marks().stream().filter(m -> scene.frame().sees(m.x(), m.y(), m.radius() + 10 * scale())).toList();
    marks.forEach(m -> halo(g, m));
    marks.reversed().forEach(m -> mark(g, m));
    scene.labels().forEach(l -> labels.paint(g, l));
  }

  /** Smooth shapes and letters at fractions of pixels. */
  public static void quality(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
  }

  // ---- legs

  /** The line of a leg's kind: stated solid, presumed dotted, planned dashed. */
  static BasicStroke stroke(LegKind kind, double width) {
    return switch (kind) {
      case STATED -> new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
      case PRESUMED ->
          new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {0.01f, (float) (width * 2.8)}, 0);
      case PLANNED ->
          new BasicStroke(
              (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {(float) (width * 4), (float) (width * 2.67)}, 0);
    };
  }

  private double width(LegPath leg) {
    boolean strong = leg.state().primary() || leg.state().brushed();
    if (leg.load().bundled()) {
      return leg.load().width() + (strong ? style.lines() : 0);
    }
    double base = leg.leg().kind() == LegKind.STATED && strong ? 2.2 : strong ? 1.8 : 1.5;
    return base * style.lines();
  }

  private void wash(Graphics2D g, LegPath leg) {
    Composite before = g.getComposite();
    g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.35f));
    g.setColor(new Color(palette.roles().sel()));
    g.setStroke(BaseMapPainter.pen(7 * style.lines()));
    g.draw(path(leg));
    g.setComposite(before);
  }

  private void casing(Graphics2D g, LegPath leg) {
    g.setColor(new Color(palette.map().halo() | 0xA0000000, true));
    BasicStroke line = stroke(leg.leg().kind(), width(leg));
    g.setStroke(new BasicStroke((float) (line.getLineWidth() + 1.9 * style.lines()), line.getEndCap(), line.getLineJoin(), 1, line.getDashArray(), 0));
    g.draw(path(leg));
  }

  private void leg(Graphics2D g, LegPath leg) {
    Composite before = g.getComposite();
    boolean plain = !leg.state().primary() && !leg.state().brushed();
    boolean soft = leg.leg().kind() == LegKind.PRESUMED && plain;
    g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, leg.load().bundled() && plain ? 0.6f : soft ? 0.75f : 1));
    g.setColor(new Color(ink(leg)));
    g.setStroke(stroke(leg.leg().kind(), width(leg)));
    g.draw(path(leg));
    g.setComposite(before);
  }

  /** A traveller's colour, and of several none of theirs. */
  private int ink(LegPath leg) {
    return leg.hue() == Way.SEVERAL ? palette.roles().muted() : palette.person(leg.hue());
  }

  private static Shape path(LegPath leg) {
    Path2D path = new Path2D.Double();
    for (LegPath.Part part : leg.parts()) {
      List<Pixel> points = part.points();
      path.moveTo(points.getFirst().x(), points.getFirst().y());
      for (int i = 1; i < points.size(); i++) {
        path.lineTo(points.get(i).x(), points.get(i).y());
      }
    }
    return path;
  }

  private void arrow(Graphics2D g, LegPath leg) {
    LegPath.Arrow arrow = leg.arrow();
    if (arrow == null) {
      return;
    }
    g.setColor(new Color(ink(leg)));
    AffineTransform before = g.getTransform();
    g.translate(arrow.x(), arrow.y());
    g.rotate(arrow.angle());
    g.fill(head(Math.max((leg.state().primary() ? 6.2 : 5) * style.lines(), leg.load().width() * 1.5)));
    if (leg.cancelled()) {
      g.setStroke(BaseMapPainter.pen(1.5 * style.lines()));
      g.drawLine((int) (-9 * style.lines()), (int) (-5 * style.lines()), (int) (-9 * style.lines()), (int) (5 * style.lines()));
    }
    g.setTransform(before);
  }

  /** A barbed head about the origin that points east; {@code size} pixels from the middle to the tip. */
  static Shape head(double size) {
    Path2D path = new Path2D.Double();
    path.moveTo(size, 0);
    path.lineTo(-size * 0.8, -size * 0.72);
    path.lineTo(-size * 0.35, 0);
    path.lineTo(-size * 0.8, size * 0.72);
    path.closePath();
    return path;
  }

  // ---- marks

  private void halo(Graphics2D g, Mark mark) {
    if (mark.state().primary() || mark.state().chosen()) {
      Composite before = g.getComposite();
      g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.35f));
      g.setColor(new Color(palette.roles().sel()));
      g.fill(disc(mark, mark.radius() + 6 * scale()));
      g.setComposite(before);
    }
  }

  private double scale() {
    return Math.max(1, style.marks() * 0.8);
  }

  private void mark(Graphics2D g, Mark mark) {
    int hue = mark.hue() == Way.SEVERAL ? palette.roles().muted() : palette.person(mark.hue());
    Color halo = new Color(palette.map().halo());
    switch (mark.kind()) {
      case VISITED -> {
        if (images != null) {
          images.discs().paint(g, mark.x(), mark.y(), mark.radius(), 1.5 * scale(), hue, palette.map().halo());
        } else {
          g.setColor(halo);
          g.fill(disc(mark, mark.radius() + 1.5 * scale()));
          g.setColor(new Color(hue));
          g.fill(disc(mark, mark.radius()));
        }
        if (mark.numbered(style)) {
          number(g, mark);
        }
      }
      case PLANNED -> {
        g.setColor(halo);
        g.fill(disc(mark, mark.radius() + scale()));
        g.setColor(new Color(hue));
        float s = (float) style.marks();
        g.setStroke(new BasicStroke(1.6f * s, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {2.6f * s, 2 * s}, 0));
        g.draw(disc(mark, mark.radius()));
      }
      case ASIDE -> {
        g.setColor(halo);
        g.fill(disc(mark, mark.radius() + scale()));
        g.setColor(new Color(hue));
        VisitStatus status = mark.visits().map(Visit::status).min(java.util.Comparator.naturalOrder()).orElse(VisitStatus.MENTIONED);
        aside(g, status, mark.x(), mark.y(), mark.radius());
      }
      case SEAT -> {
        double r = mark.radius();
        double arc = 3 * style.marks();
        g.setColor(halo);
        g.fill(new RoundRectangle2D.Double(mark.x() - r - 1, mark.y() - r - 1, 2 * r + 2, 2 * r + 2, arc, arc));
        g.setColor(new Color(hue));
        g.setStroke(new BasicStroke((float) (2 * style.marks())));
        g.draw(new RoundRectangle2D.Double(mark.x() - r + style.marks(), mark.y() - r + style.marks(), 2 * (r - style.marks()), 2 * (r - style.marks()), arc, arc));
      }
    }
    rings(g, mark);
  }

  /** A small hollow mark beside the journey: passed through a ring, mentioned a dotted one, cancelled a ring struck out. */
  static void aside(Graphics2D g, VisitStatus status, double x, double y, double r) {
    float width = (float) (r * 0.34);
    BasicStroke solid = new BasicStroke(width);
    BasicStroke dotted = new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {0.01f, width * 2f}, 0);
    g.setStroke(status == VisitStatus.MENTIONED ? dotted : solid);
    g.draw(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    if (status == VisitStatus.CANCELLED) {
      g.setStroke(solid);
      g.draw(new java.awt.geom.Line2D.Double(x - 1.3 * r, y + 1.3 * r, x + 1.3 * r, y - 1.3 * r));
    }
  }

  private void rings(Graphics2D g, Mark mark) {
    double s = scale();
    if (mark.state().primary()) {
      g.setColor(new Color(palette.roles().selLine()));
      g.setStroke(new BasicStroke((float) (2 * s)));
      g.draw(disc(mark, mark.radius() + 3.5 * s));
    }
    if (mark.state().brushed()) {
      g.setColor(new Color(palette.roles().ink()));
      g.setStroke(new BasicStroke((float) (1.4 * s)));
      g.draw(disc(mark, mark.radius() + (mark.state().primary() ? 6.5 : 2.6) * s));
    }
  }

  private void number(Graphics2D g, Mark mark) {
    double room = 2 * mark.radius() - 2 * style.marks();
    double size = Math.clamp(mark.radius() * 1.05, 9 * style.marks(), 13 * style.marks());
    for (String text : Counts.wordings(mark.encounters())) {
      Lettering lettering = new Lettering(Face.SANS_SEMIBOLD, size);
      double w = Typeface.bundled().width(text, lettering);
      if (w > room && size * room / w >= 8.5 * style.marks()) {
        lettering = new Lettering(Face.SANS_SEMIBOLD, Math.floor(4 * size * room / w) / 4);
        w = Typeface.bundled().width(text, lettering);
      }
      if (w <= room + 0.01) {
        number(g, mark, text, lettering, w);
        return;
      }
    }
  }

  private void number(Graphics2D g, Mark mark, String text, Lettering lettering, double w) {
    int ink = palette.theme() == Theme.DARK ? 0x1A1216 : 0xFFFFFF;
    MapLabel.Row row = new MapLabel.Row(text, lettering, mark.x() - w / 2, mark.y() + lettering.size() * 0.364);
    if (images != null) {
      images.paint(g, row, ink, 0);
      return;
    }
    g.setFont(Typeface.bundled().font(text, lettering));
    g.setColor(new Color(ink));
    g.drawString(text, (float) row.x(), (float) row.baseline());
  }

  private static Shape disc(Mark mark, double r) {
    if (mark.kind() == StopKind.SEAT && r > mark.radius()) {
      return new RoundRectangle2D.Double(mark.x() - r, mark.y() - r, 2 * r, 2 * r, r * 0.5, r * 0.5);
    }
    return new Ellipse2D.Double(mark.x() - r, mark.y() - r, 2 * r, 2 * r);
  }
}
