package sojourn.ui.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.Box;
import sojourn.atlas.MapFrame;
import sojourn.atlas.ScaleBar;
import sojourn.atlas.journey.JourneyScene;
import sojourn.atlas.journey.MapStyle;
import sojourn.atlas.journey.Mark;
import sojourn.paint.FurniturePainter;
import sojourn.paint.JourneyPainter;
import sojourn.paint.Legend;
import sojourn.paint.Palette;

/** Paints legs, marks, names and furniture into the transparent picture above the tiles, with the painter that exported maps use. */
final class MapPainter {

  private static final double EDGE = 12;

  private final ImageView view;
  private PixelBuffer<IntBuffer> buffer = blank(1, 1);
  private BufferedImage canvas = over(buffer);

  MapPainter(ImageView view) {
    this.view = view;
    view.setMouseTransparent(true);
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

  void paint(JourneyScene scene, Furniture furniture, Palette palette, MapStyle style, double scale, @Nullable Mark focus) {
    resize(scene.frame(), scale);
    Graphics2D g = canvas.createGraphics();
    Arrays.fill(buffer.getBuffer().array(), 0);
    g.scale(scale, scale);
    new JourneyPainter(palette, style).paint(g, scene);
    FurniturePainter corners = new FurniturePainter(palette, style);
    if (furniture.card() != null) {
      corners.paintCard(g, furniture.legend(), furniture.card());
    }
    corners.paintBar(g, furniture.bar(), furniture.barRoom());
    corners.paintCredit(g, furniture.credit(), furniture.creditRoom());
    if (focus != null) {
      g.setColor(new Color(palette.roles().accent()));
      g.setStroke(new BasicStroke(2));
      double r = focus.radius() + 5;
      g.draw(new RoundRectangle2D.Double(focus.x() - r, focus.y() - r, 2 * r, 2 * r, 8, 8));
    }
    g.dispose();
    buffer.updateBuffer(b -> null);
  }

  private void resize(MapFrame frame, double scale) {
    int width = (int) Math.max(1, Math.ceil(frame.width() * scale));
    int height = (int) Math.max(1, Math.ceil(frame.height() * scale));
    if (buffer.getWidth() != width || buffer.getHeight() != height) {
      buffer = blank(width, height);
      canvas = over(buffer);
      view.setImage(new WritableImage(buffer));
    }
    view.setFitWidth(width / scale);
    view.setFitHeight(height / scale);
  }

  private static PixelBuffer<IntBuffer> blank(int width, int height) {
    return new PixelBuffer<>(width, height, IntBuffer.allocate(width * height), PixelFormat.getIntArgbPreInstance());
  }

  /** A canvas that writes straight into the buffer's pixels. */
  private static BufferedImage over(PixelBuffer<IntBuffer> buffer) {
    int[] pixels = buffer.getBuffer().array();
    int[] masks = {0xFF0000, 0xFF00, 0xFF, 0xFF000000};
    DirectColorModel model =
        new DirectColorModel(
            java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_sRGB), 32, masks[0], masks[1], masks[2], masks[3], true, DataBuffer.TYPE_INT);
    WritableRaster raster =
        Raster.createPackedRaster(new DataBufferInt(pixels, pixels.length), buffer.getWidth(), buffer.getHeight(), buffer.getWidth(), masks, null);
    return new BufferedImage(model, raster, true, null);
  }
}
