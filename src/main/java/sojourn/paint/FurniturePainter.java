package sojourn.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.Box;
import sojourn.atlas.ScaleBar;
import sojourn.atlas.journey.Face;
import sojourn.atlas.journey.Lettering;
import sojourn.atlas.journey.MapLabel;
import sojourn.atlas.journey.MapStyle;
import sojourn.atlas.journey.StopKind;
import sojourn.atlas.journey.Way;
import sojourn.model.LegKind;

/** Paints a map's furniture: legend, scale bar and credit line. */
public final class FurniturePainter {

  private static final double SAMPLE = 30;
  private static final double ROW = 18;

  private final Palette palette;
  private final @Nullable LabelImages images;
  private final MapStyle style;
  private final double unit;
  private final Lettering small;

  public FurniturePainter(Palette palette, MapStyle style) {
    this(palette, style, null);
  }

  /** {@code images} keeps lettered rows between pictures; null letters each from its outline. */
  public FurniturePainter(Palette palette, MapStyle style, @Nullable LabelImages images) {
    this.images = images;
    this.palette = palette;
    this.style = style;
    this.unit = style.unit();
    this.small = new Lettering(Face.SANS, 11 * unit);
  }

  // ---- legend

  /** Size of the legend as a card with one row a sign; its lower left corner at (x, bottom). */
  public Box card(Legend legend, double x, double bottom) {
    double widest = legend.entries().stream().mapToDouble(e -> width(e.text())).max().orElse(0);
    double height = (legend.entries().size() * ROW + 14) * unit;
    return new Box(x, bottom - height, (SAMPLE + 10 + 24) * unit + widest, height);
  }

  public void paintCard(Graphics2D g, Legend legend, Box card) {
    g.setColor(new Color(palette.roles().panel() | 0xF0000000, true));
    Shape shape = new RoundRectangle2D.Double(card.x(), card.y(), card.width(), card.height(), 14 * unit, 14 * unit);
    g.fill(shape);
    g.setColor(new Color(palette.roles().line()));
    g.setStroke(new BasicStroke((float) unit));
    g.draw(shape);
    double y = card.y() + (7 + ROW / 2) * unit;
    for (Legend.Entry entry : legend.entries()) {
      sample(g, entry, legend.hue(), card.x() + 12 * unit, y);
      text(g, entry.text(), small, card.x() + (12 + SAMPLE + 10) * unit, y, palette.roles().muted());
      y += ROW * unit;
    }
  }

  /** Width of the legend in one row. */
  public double rowWidth(Legend legend) {
    return legend.entries().stream().mapToDouble(e -> (SAMPLE + 8 + 22) * unit + width(e.text())).sum();
  }

  public void paintRow(Graphics2D g, Legend legend, double x, double middle) {
    double at = x;
    for (Legend.Entry entry : legend.entries()) {
      sample(g, entry, legend.hue(), at, middle);
      text(g, entry.text(), small, at + (SAMPLE + 8) * unit, middle, palette.roles().ink());
      at += (SAMPLE + 8 + 22) * unit + width(entry.text());
    }
  }

  private void sample(Graphics2D g, Legend.Entry entry, int hue, double x, double y) {
    g.setColor(new Color(hue == Way.SEVERAL ? palette.roles().muted() : palette.person(hue)));
    switch (entry) {
      case Legend.Line line -> {
        g.setStroke(JourneyPainter.stroke(line.kind(), 1.5 * unit));
        g.draw(new Line2D.Double(x, y, x + SAMPLE * unit, y));
        if (line.kind() == LegKind.STATED) {
          AffineTransform before = g.getTransform();
          g.translate(x + SAMPLE * unit / 2, y);
          g.fill(JourneyPainter.head(5 * unit));
          g.setTransform(before);
        }
      }
      case Legend.Thick thick -> {
        g.setStroke(JourneyPainter.stroke(LegKind.STATED, thick.width()));
        g.draw(new Line2D.Double(x, y, x + SAMPLE * unit, y));
      }
      case Legend.Disc disc -> g.fill(disc(x + SAMPLE * unit / 2, y, disc.radius()));
      case Legend.Aside aside -> JourneyPainter.aside(g, aside.status(), x + SAMPLE * unit / 2, y, 3.8 * unit);
      case Legend.Sizes sizes -> {
        double many = Math.min(8 * unit, style.radius(StopKind.VISITED, sizes.many()));
        double few = many * style.radius(StopKind.VISITED, sizes.few()) / style.radius(StopKind.VISITED, sizes.many());
        double middle = x + SAMPLE * unit / 2;
        if (sizes.few() == sizes.many()) {
          g.fill(disc(middle, y, few));
        } else {
          g.fill(disc(middle - many - unit, y, few));
          g.fill(disc(middle + few + unit, y, many));
        }
      }
    }
  }

  private static Shape disc(double x, double y, double r) {
    return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
  }

  // ---- scale bar and credit

  /** The room that a scale bar needs; its lower left corner at (x, bottom). */
  public Box bar(ScaleBar bar, double x, double bottom) {
    double w = Math.max(bar.pixels() + width(caption(bar)) / 2, width(caption(bar)) + 24 * unit);
    return new Box(x, bottom - 26 * unit, w + 8 * unit, 26 * unit);
  }

  public void paintBar(Graphics2D g, ScaleBar bar, Box room) {
    double x = room.x() + 4 * unit;
    double y = room.bottom() - 6 * unit;
    int ink = palette.roles().ink();
    double half = bar.pixels() / 2;
    g.setColor(new Color(palette.map().halo()));
    g.fill(new Rectangle2D.Double(x - unit, y - 3 * unit, bar.pixels() + 2 * unit, 6 * unit));
    g.setColor(new Color(ink));
    g.fill(new Rectangle2D.Double(x, y - 2 * unit, half, 4 * unit));
    g.setStroke(new BasicStroke((float) (0.8 * unit)));
    g.draw(new Rectangle2D.Double(x + 0.4 * unit, y - 1.6 * unit, bar.pixels() - 0.8 * unit, 3.2 * unit));
    String caption = caption(bar);
    halo(g, "0", x, y - 12 * unit, ink);
    halo(g, caption, Math.max(x + 14 * unit, x + bar.pixels() - width(caption) / 2), y - 12 * unit, ink);
  }

  private static String caption(ScaleBar bar) {
    ResourceBundle words = ResourceBundle.getBundle("strings.map", Locale.ROOT);
    return new MessageFormat(words.getString("map.scale.at"), Locale.ENGLISH).format(new Object[] {bar.length(), bar.where()});
  }

  /** The credit's room; its lower right corner at (right, bottom). */
  public Box credit(String words, double right, double bottom) {
    double w = Typeface.bundled().width(words, tiny());
    return new Box(right - w, bottom - 13 * unit, w, 13 * unit);
  }

  public void paintCredit(Graphics2D g, String words, Box room) {
    if (images != null) {
      MapLabel.Row row = new MapLabel.Row(words, tiny(), room.x(), room.y() + room.height() / 2 + tiny().size() * 0.36);
      images.paint(g, row, palette.roles().muted(), palette.map().halo() | 0xB0000000);
      return;
    }
    g.setColor(new Color(palette.map().halo() | 0xB0000000, true));
    g.setStroke(new BasicStroke((float) (2.4 * unit), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    var font = Typeface.bundled().font(words, tiny());
    g.draw(font.createGlyphVector(g.getFontRenderContext(), words).getOutline((float) room.x(), (float) (room.y() + room.height() / 2 + tiny().size() * 0.36)));
    text(g, words, tiny(), room.x(), room.y() + room.height() / 2, palette.roles().muted());
  }

  private Lettering tiny() {
    return new Lettering(Face.SANS, 10 * unit);
  }

  private double width(String text) {
    return Typeface.bundled().width(text, small);
  }

  private void halo(Graphics2D g, String words, double x, double middle, int ink) {
    if (images != null) {
      images.paint(g, new MapLabel.Row(words, small, x, middle + small.size() * 0.36), ink, palette.map().halo() | 0xD0000000);
      return;
    }
    g.setColor(new Color(palette.map().halo() | 0xD0000000, true));
    g.setStroke(new BasicStroke((float) (3 * unit), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    var font = Typeface.bundled().font(words, small);
    g.draw(font.createGlyphVector(g.getFontRenderContext(), words).getOutline((float) x, (float) (middle + small.size() * 0.36)));
    text(g, words, small, x, middle, ink);
  }

  private void text(Graphics2D g, String words, Lettering lettering, double x, double middle, int ink) {
    if (images != null) {
      images.paint(g, new MapLabel.Row(words, lettering, x, middle + lettering.size() * 0.36), ink, 0);
      return;
    }
    g.setColor(new Color(ink));
    g.setFont(Typeface.bundled().font(words, lettering));
    g.drawString(words, (float) x, (float) (middle + lettering.size() * 0.36));
  }
}
