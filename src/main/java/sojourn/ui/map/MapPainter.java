package sojourn.ui.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.Box;
import sojourn.atlas.MapFrame;
import sojourn.atlas.ScaleBar;
import sojourn.atlas.journey.JourneyScene;
import sojourn.atlas.journey.MapStyle;
import sojourn.atlas.journey.Mark;
import sojourn.paint.FurniturePainter;
import sojourn.paint.JourneyPainter;
import sojourn.paint.LabelImages;
import sojourn.paint.Legend;
import sojourn.paint.Palette;
import sojourn.paint.ground.Ground;

/** Paints legs, marks, names and furniture into the transparent pictures above the tiles, with the painter that exported maps use. */
final class MapPainter {

  private static final double EDGE = 12;

  private final MapStyle style;
  private final LabelImages labels = new LabelImages();

  MapPainter(MapStyle style) {
    this.style = style;
  }

  /** Legend, scale bar and credit in their corners. */
  record Furniture(Legend legend, @Nullable Box card, ScaleBar bar, Box barRoom, String credit, Box creditRoom) {

    List<Box> boxes() {
      List<Box> boxes = new ArrayList<>(List.of(barRoom, creditRoom.grown(4)));
      if (card != null) {
        boxes.add(card.grown(6));
      }
      return boxes;
    }
  }

  /** A small map goes without the legend. */
  static Furniture furniture(Palette palette, MapStyle style, Legend legend, MapFrame frame, String credit) {
    FurniturePainter painter = new FurniturePainter(palette, style);
    ScaleBar bar = ScaleBar.of(frame, frame.height() / 2, 150 * style.unit());
    Box room = painter.bar(bar, EDGE, frame.height() - 6);
    boolean space = style.crowded() && frame.width() >= 520 && frame.height() >= 300 && !legend.entries().isEmpty();
    Box card = space ? painter.card(legend, EDGE, room.y() - 10) : null;
    return new Furniture(legend, card, bar, room, credit, painter.credit(credit, frame.width() - (style.crowded() ? 58 : 14), frame.height() - 6));
  }

  /** Legs, marks and names, and a frame round the mark that the keys are at. */
  void paint(Graphics2D g, JourneyScene scene, Palette palette, @Nullable Mark focus, Ground ground) {
    new JourneyPainter(palette, style, labels, ground.foreign()).paint(g, scene);
    if (focus != null) {
      g.setColor(new Color(palette.roles().accent()));
      g.setStroke(new BasicStroke(2));
      double r = focus.radius() + 5;
      g.draw(new RoundRectangle2D.Double(focus.x() - r, focus.y() - r, 2 * r, 2 * r, 8, 8));
    }
    g.dispose();
  }

  /** What stands in the corners and does not move with the map; {@code note} above the credit, empty for none. */
  void paint(Graphics2D g, Furniture furniture, Palette palette, String note) {
    JourneyPainter.quality(g);
    FurniturePainter corners = new FurniturePainter(palette, style, labels);
    if (furniture.card() != null) {
      corners.paintCard(g, furniture.legend(), furniture.card());
    }
    corners.paintBar(g, furniture.bar(), furniture.barRoom());
    corners.paintCredit(g, furniture.credit(), furniture.creditRoom());
    if (!note.isEmpty()) {
      Box line = furniture.creditRoom();
      corners.paintCredit(g, note, corners.credit(note, line.right(), line.y() - 1));
    }
    g.dispose();
  }
}
