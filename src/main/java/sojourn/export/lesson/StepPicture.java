package sojourn.export.lesson;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import sojourn.atlas.Box;
import sojourn.atlas.MapFrame;
import sojourn.atlas.projection.Mercator;
import sojourn.atlas.journey.Emphasis;
import sojourn.atlas.journey.JourneyLayout;
import sojourn.atlas.journey.JourneyScene;
import sojourn.atlas.journey.Journeys;
import sojourn.atlas.journey.MapStyle;
import sojourn.atlas.world.BaseMap;
import sojourn.model.Place;
import sojourn.model.Visit;
import sojourn.model.step.Area;
import sojourn.paint.BaseMapPainter;
import sojourn.paint.FurniturePainter;
import sojourn.paint.JourneyPainter;
import sojourn.paint.Palette;
import sojourn.paint.Typeface;
import sojourn.paint.Visited;

/** The map of a step, drawn from geometry as the slide shows it. */
interface StepPicture {

  /** Zoom at which a place is seen with its country, on a map of so many pixels. */
  double CLOSE = 5;
  double USUAL = 1000;

  String CREDIT = "Natural Earth; GeoNames (CC BY 4.0)";

  static BufferedImage draw(LessonPage page, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    JourneyPainter.quality(g);
    double unit = width / USUAL;
    MapStyle style = MapStyle.SLIDE.times(unit);
    Journeys journeys = Journeys.where(page.shown(), v -> v.status().counts());
    MapFrame frame = frame(page, width, height);
    new BaseMapPainter(BaseMap.bundled(), Palette.LIGHT.map(), Visited.of(journeys)).paint(g, frame, unit);
    FurniturePainter furniture = new FurniturePainter(Palette.LIGHT, style);
    Box credit = furniture.credit(CREDIT, width - 14 * unit, height - 6 * unit);
    Visit visit = page.stop().visit();
    Emphasis emphasis = visit == null ? Emphasis.NONE : Emphasis.on(page.shown(), Set.of(visit.id()));
    JourneyScene scene = new JourneyLayout(BaseMap.bundled(), style, Typeface.bundled()).scene(journeys, frame, emphasis, List.of(credit));
    new JourneyPainter(Palette.LIGHT, style).paint(g, scene);
    furniture.paintCredit(g, CREDIT, credit);
    g.dispose();
    return image;
  }

  private static MapFrame frame(LessonPage page, double width, double height) {
    Area area = page.stop().step().area();
    if (area != null) {
      return around(area, width, height);
    }
    Visit visit = page.stop().visit();
    Place place = visit == null ? null : page.shown().places().get(visit.place());
    if (place != null && place.located()) {
      double world = 256 * Math.pow(2, CLOSE) * width / USUAL;
      return MapFrame.about(new Mercator(place.longitude()), world, 0.5, Mercator.ordinate(place.latitude()), width, height);
    }
    return around(new Area(-56, -179, 78, 179), width, height);
  }

  private static MapFrame around(Area area, double width, double height) {
    double span = area.east() - area.west() + (area.east() > area.west() ? 0 : 360);
    double north = Mercator.ordinate(Math.clamp(area.north(), -85, 85));
    double south = Mercator.ordinate(Math.clamp(area.south(), -85, 85));
    double world = Math.max(width, Math.min(width / (span / 360), height / Math.max(south - north, 1e-9)));
    double middle = area.west() + span / 2;
    double half = height / world / 2;
    double y = half >= 0.5 ? 0.5 : Math.clamp((north + south) / 2, half, 1 - half);
    return MapFrame.about(new Mercator(middle > 180 ? middle - 360 : middle), world, 0.5, y, width, height);
  }
}
