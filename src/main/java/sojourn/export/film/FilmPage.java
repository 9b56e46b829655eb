package sojourn.export.film;

import java.awt.geom.Rectangle2D;
import java.util.List;
import sojourn.atlas.MapFrame;
import sojourn.atlas.journey.Journeys;
import sojourn.atlas.journey.MapStyle;
import sojourn.export.PageFrame;
import sojourn.export.PageText;
import sojourn.paint.FurniturePainter;
import sojourn.paint.Legend;
import sojourn.paint.Palette;

/**
 * Where things stand on a frame, in pixels.
 *
 * @param unit pixels of one point of the design, which is for a height of 720
 * @param map whole pixels
 * @param rows of the legend
 */
record FilmPage(double unit, double margin, Rectangle2D map, List<Legend> rows) {

  private static final double HEAD = 84;
  private static final double FOOT = 28;

  static FilmPage of(Journeys journeys, FilmSettings settings) {
    double unit = Math.clamp(Math.min(settings.width() / 1280.0, settings.height() / 720.0), 0.4, 6);
    double margin = Math.rint(28 * unit);
    FurniturePainter furniture = new FurniturePainter(Palette.LIGHT, MapStyle.PANEL.times(unit));
    double width = settings.width() - 2 * margin;
    List<Legend> rows = PageText.rows(Legend.of(journeys), furniture, width);
    double top = Math.rint(HEAD * unit);
    double height = Math.rint(settings.height() - top - (rows.size() * 24 + 8 + FOOT) * unit);
    return new FilmPage(unit, margin, new Rectangle2D.Double(margin, top, width, height), rows);
  }

  double titleLine() {
    return map.getY() - 46 * unit;
  }

  double subtitleLine() {
    return map.getY() - 20 * unit;
  }

  MapFrame frame(Journeys journeys) {
    return PageFrame.of(journeys, map.getWidth(), map.getHeight());
  }
}
