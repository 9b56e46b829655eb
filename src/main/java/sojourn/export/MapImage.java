package sojourn.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import javax.imageio.ImageIO;
import sojourn.atlas.Box;
import sojourn.atlas.MapFrame;
import sojourn.atlas.Pixel;
import sojourn.atlas.ScaleBar;
import sojourn.atlas.journey.Discs;
import sojourn.atlas.journey.Emphasis;
import sojourn.atlas.journey.Face;
import sojourn.atlas.journey.JourneyLayout;
import sojourn.atlas.journey.JourneyScene;
import sojourn.atlas.journey.Scales;
import sojourn.atlas.journey.Journeys;
import sojourn.atlas.journey.Lettering;
import sojourn.atlas.journey.MapStyle;
import sojourn.atlas.world.BaseMap;
import sojourn.model.Snapshot;
import sojourn.model.VisitId;
import sojourn.paint.BaseMapPainter;
import sojourn.paint.FurniturePainter;
import sojourn.paint.JourneyPainter;
import sojourn.paint.Legend;
import sojourn.paint.Palette;
import sojourn.paint.Typeface;
import sojourn.paint.Visited;

/**
 * A map of journeys as an image: title, map, legend, scale, credits on a white page. Drawn anew from geometry for its size; the same journeys and settings
 * always give the same pixels.
 */
public final class MapImage {

  /** Printed tints: paler than the window's, with white halos. */
  private static final Palette PAGE =
      new Palette(
          Palette.LIGHT.theme(),
          Palette.LIGHT.roles(),
          new Palette.MapInks(0xE3EBEF, 0xF8F5ED, 0xEAE2D0, 0xCBC1AE, 0x93A7B3, 0xC6D5DE, 0xD3DEE4, 0x4F6E81, 0x6B6252, 0xFFFFFF),
          Palette.LIGHT.people());

  private final Journeys journeys;
  private final MapImageSettings settings;
  private final MapStyle style;
  private final double unit;
  private final Legend legend;
  private final FurniturePainter furniture;

  private MapImage(Journeys journeys, MapImageSettings settings) {
    this.journeys = journeys;
    this.settings = settings;
    this.unit = Math.clamp(Math.min(settings.width() / 1060.0, settings.height() / 760.0), 0.85, 8);
    this.style = MapStyle.PANEL.times(unit);
    this.legend = Legend.of(journeys);
    this.furniture = new FurniturePainter(PAGE, style);
  }

  /** Draws these visits of a snapshot, their encounters and the legs that lead to them. */
  public static BufferedImage render(Snapshot snapshot, Set<VisitId> visits, MapImageSettings settings) {
    return draw(Journeys.where(snapshot, v -> visits.contains(v.id())), settings);
  }

  private static BufferedImage draw(Journeys journeys, MapImageSettings settings) {
    BufferedImage image = new BufferedImage(settings.width(), settings.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    JourneyPainter.quality(g);
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, settings.width(), settings.height());
    new MapImage(journeys, settings).compose(g);
    g.dispose();
    return image;
  }

  /** The same as a PNG file's bytes. */
  public static byte[] png(Snapshot snapshot, Set<VisitId> visits, MapImageSettings settings) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(render(snapshot, visits, settings), "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void compose(Graphics2D g) {
    double margin = 32 * unit;
    double width = settings.width() - 2 * margin;
    double y = margin;
    for (String line : PageText.lines(settings.title(), title(), width, 2)) {
      y = text(g, line, title(), margin, y, PAGE.roles().ink());
    }
    for (String line : PageText.lines(settings.subtitle(), subtitle(), width, 2)) {
      y = text(g, line, subtitle(), margin, y + 3 * unit, PAGE.roles().muted());
    }
    String credit = ResourceBundle.getBundle("strings.map", Locale.ROOT).getString("map.image.credit");
    List<String> credits = PageText.lines(credit, small(), width, 3);
    List<Legend> rows = PageText.rows(legend, furniture, width);
    double foot = settings.height() - margin * 0.8 - credits.size() * small().lineHeight();
    double legendTop = foot - rows.size() * 24 * unit - 12 * unit;
    double top = y + 14 * unit;
    Scales scales = map(g, Math.rint(margin), Math.rint(top), Math.rint(width), Math.rint(legendTop - 6 * unit - top));
    List<Legend> told = PageText.rows(legend.on(scales), furniture, width);
    for (int i = 0; i < Math.min(rows.size(), told.size()); i++) {
      furniture.paintRow(g, told.get(i), margin, legendTop + (i * 24 + 14) * unit);
    }
    double line = foot;
    for (String words : credits) {
      line = text(g, words, small(), margin, line, PAGE.roles().muted());
    }
  }

  private Lettering title() {
    return new Lettering(Face.SERIF_SEMIBOLD, 34 * unit);
  }

  private Lettering subtitle() {
    return new Lettering(Face.SERIF, 17.5 * unit);
  }

  private Lettering small() {
    return new Lettering(Face.SANS, 11 * unit);
  }

  /** Sets a line with its top at y and gives the next line's top. */
  private static double text(Graphics2D g, String words, Lettering lettering, double x, double y, int ink) {
    g.setColor(new Color(ink));
    g.setFont(Typeface.bundled().font(words, lettering));
    g.drawString(words, (float) x, (float) (y + lettering.size() * 0.95));
    return y + lettering.lineHeight();
  }

  /** Draws the map and says what sizes on it mean. */
  private Scales map(Graphics2D page, double x, double y, double width, double height) {
    if (width < 40 || height < 40) {
      return new Scales(Discs.usual(style.marks()), 0, style.lines());
    }
    Graphics2D g = (Graphics2D) page.create((int) x, (int) y, (int) width, (int) height);
    MapFrame frame = PageFrame.of(journeys, width, height);
    new BaseMapPainter(BaseMap.bundled(), PAGE.map(), Visited.of(journeys)).paint(g, frame, unit);
    JourneyLayout layout = new JourneyLayout(BaseMap.bundled(), style, Typeface.bundled());
    JourneyScene bare = layout.scene(journeys, frame, Emphasis.NONE, List.of());
    ScaleBar bar = ScaleBar.of(frame, height * 0.75, 150 * unit);
    Box room = corner(bare, bar, width, height);
    JourneyScene scene = layout.scene(journeys, frame, Emphasis.NONE, List.of(room.grown(6 * unit)));
    new JourneyPainter(PAGE, style).paint(g, scene);
    furniture.paintBar(g, bar, room);
    g.dispose();
    page.setColor(new Color(PAGE.roles().ink()));
    page.setStroke(new BasicStroke((float) Math.max(1, unit)));
    Shape neatline = new Rectangle2D.Double(x, y, width, height);
    page.draw(neatline);
    return scene.scales();
  }

  /** The corner with the fewest marks and legs, the lower left where they are alike. */
  private Box corner(JourneyScene scene, ScaleBar bar, double width, double height) {
    Box low = furniture.bar(bar, 14 * unit, height - 10 * unit);
    double right = width - low.width() - 14 * unit;
    double up = 10 * unit;
    Box best = low;
    int least = Integer.MAX_VALUE;
    for (Box box : List.of(low, new Box(right, low.y(), low.width(), low.height()), new Box(low.x(), up, low.width(), low.height()),
        new Box(right, up, low.width(), low.height()))) {
      Box wide = box.grown(12 * unit);
      int count = (int) scene.marks().stream().filter(m -> wide.touches(m.box())).count() * 20;
      count += (int) scene.legs().stream().flatMap(l -> l.parts().stream()).flatMap(p -> p.points().stream()).filter((Pixel p) -> wide.contains(p.x(), p.y())).count();
      if (count < least) {
        best = box;
        least = count;
      }
    }
    return best;
  }
}
