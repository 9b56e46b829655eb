package sojourn.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.journey.MapLabel;
import sojourn.atlas.journey.MapStyle;

/** Paints placed names with a halo, so that they read over coasts and lines. */
final class LabelPainter {

  private final Palette palette;
  private final MapStyle style;
  private final @Nullable LabelImages images;

  LabelPainter(Palette palette, MapStyle style, @Nullable LabelImages images) {
    this.palette = palette;
    this.style = style;
    this.images = images;
  }

  void paint(Graphics2D g, MapLabel label) {
    if (label.dot() != null) {
      double r = 2.6 * Math.max(1, style.marks() * 0.8);
      Shape ring = new Ellipse2D.Double(label.dot().x() - r, label.dot().y() - r, 2 * r, 2 * r);
      g.setColor(new Color(palette.map().halo()));
      g.fill(ring);
      g.setColor(new Color(palette.roles().muted()));
      g.setStroke(new BasicStroke((float) (1.3 * Math.max(1, style.marks() * 0.8))));
      g.draw(ring);
    }
    for (int i = 0; i < label.rows().size(); i++) {
      row(g, label.rows().get(i), ink(label, i), label.kind() == MapLabel.Kind.STOP || label.kind() == MapLabel.Kind.TOWN);
    }
  }

  private int ink(MapLabel label, int row) {
    return switch (label.kind()) {
      case STOP -> row == 0 || label.heavy() ? palette.roles().ink() : palette.roles().muted();
      case SEA -> palette.map().seaName();
      case COUNTRY -> palette.map().countryName();
      case TOWN -> palette.roles().muted();
    };
  }

  private void row(Graphics2D g, MapLabel.Row row, int ink, boolean halo) {
    int behind = palette.map().halo() | 0xD0000000;
    if (images != null) {
      images.paint(g, row, ink, halo ? behind : 0);
      return;
    }
    Font font = Typeface.bundled().font(row.text(), row.lettering());
    if (halo) {
      g.setColor(new Color(behind, true));
      g.setStroke(new BasicStroke((float) LabelImages.pen(row.lettering()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      g.draw(outline(g, font, row));
    }
    g.setColor(new Color(ink));
    g.setFont(font);
    g.drawString(row.text(), (float) row.x(), (float) row.baseline());
  }

  private static Shape outline(Graphics2D g, Font font, MapLabel.Row row) {
    if (row.lettering().tracking() == 0) {
      GlyphVector glyphs = font.layoutGlyphVector(g.getFontRenderContext(), row.text().toCharArray(), 0, row.text().length(), Font.LAYOUT_LEFT_TO_RIGHT);
      return glyphs.getOutline((float) row.x(), (float) row.baseline());
    }
    return new TextLayout(row.text(), font, g.getFontRenderContext()).getOutline(AffineTransform.getTranslateInstance(row.x(), row.baseline()));
  }
}
