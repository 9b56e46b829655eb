package sojourn.export.film;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import sojourn.atlas.MapFrame;
import sojourn.atlas.Pixel;
import sojourn.atlas.journey.Emphasis;
import sojourn.atlas.journey.Face;
import sojourn.atlas.journey.JourneyLayout;
import sojourn.atlas.journey.JourneyScene;
import sojourn.atlas.journey.Journeys;
import sojourn.atlas.journey.LegPath;
import sojourn.atlas.journey.Lettering;
import sojourn.atlas.journey.MapLabel;
import sojourn.atlas.journey.MapStyle;
import sojourn.atlas.journey.Mark;
import sojourn.atlas.world.BaseMap;
import sojourn.export.film.FilmPlan.Moment;
import sojourn.model.Person;
import sojourn.model.Visit;
import sojourn.model.time.DateSpan;
import sojourn.model.time.DateStyle;
import sojourn.paint.BaseMapPainter;
import sojourn.paint.FurniturePainter;
import sojourn.paint.JourneyPainter;
import sojourn.paint.Legend;
import sojourn.paint.Palette;
import sojourn.paint.Typeface;
import sojourn.paint.Visited;

/** Paints one moment of a film. Names are placed once for the whole, so that nothing jumps. */
final class FilmPainter {

  private static final Palette PAGE = Palette.LIGHT;

  private final Journeys journeys;
  private final FilmSettings settings;
  private final FilmPlan plan;
  private final double unit;
  private final Rectangle2D map;
  private final JourneyScene scene;
  private final JourneyPainter painter;
  private final BufferedImage ground;
  private final ResourceBundle words = ResourceBundle.getBundle("strings.film", Locale.ROOT);

  FilmPainter(Journeys journeys, FilmSettings settings, FilmPlan plan, FilmPage page) {
    this.journeys = journeys;
    this.settings = settings;
    this.plan = plan;
    this.unit = page.unit();
    this.map = page.map();
    MapStyle style = MapStyle.PANEL.times(unit);
    MapFrame frame = page.frame(journeys);
    this.scene = new JourneyLayout(BaseMap.bundled(), style, Typeface.bundled()).scene(journeys, frame, Emphasis.NONE, List.of());
    this.painter = new JourneyPainter(PAGE, style);
    this.ground = ground(page, frame, style);
  }

  private BufferedImage ground(FilmPage page, MapFrame frame, MapStyle style) {
    BufferedImage image = new BufferedImage(settings.width(), settings.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    JourneyPainter.quality(g);
    g.setColor(new Color(PAGE.roles().panel()));
    g.fillRect(0, 0, settings.width(), settings.height());
    double x = page.margin();
    text(g, fitted(settings.title(), title(), page.map().getWidth() * 0.66), title(), x, page.titleLine(), PAGE.roles().ink());
    text(g, fitted(settings.subtitle(), subtitle(), page.map().getWidth() * 0.6), subtitle(), x, page.subtitleLine(), PAGE.roles().muted());
    FurniturePainter furniture = new FurniturePainter(PAGE, style);
    double y = page.map().getMaxY() + 17 * unit;
    for (Legend row : page.rows()) {
      furniture.paintRow(g, row, x, y);
      y += 24 * unit;
    }
    String credit = ResourceBundle.getBundle("strings.map", Locale.ROOT).getString("map.image.credit");
    text(g, fitted(credit, small(), page.map().getWidth()), small(), x, settings.height() - 10 * unit, PAGE.roles().muted());
    Graphics2D m = (Graphics2D) g.create((int) map.getX(), (int) map.getY(), (int) map.getWidth(), (int) map.getHeight());
    new BaseMapPainter(BaseMap.bundled(), PAGE.map(), Visited.of(journeys)).paint(m, frame, unit);
    m.dispose();
    g.dispose();
    return image;
  }

  void paint(Moment moment, BufferedImage into) {
    Graphics2D g = into.createGraphics();
    JourneyPainter.quality(g);
    g.drawImage(ground, 0, 0, null);
    Graphics2D m = (Graphics2D) g.create((int) map.getX(), (int) map.getY(), (int) map.getWidth(), (int) map.getHeight());
    JourneyScene part = part(moment);
    painter.paint(m, part);
    part.legs().stream().filter(l -> running(l, moment)).forEach(l -> head(m, l));
    m.dispose();
    g.setColor(new Color(PAGE.roles().line()));
    g.draw(new Rectangle2D.Double(map.getX() - 0.5, map.getY() - 0.5, map.getWidth() + 1, map.getHeight() + 1));
    heading(g, moment);
    g.dispose();
  }

  private boolean running(LegPath leg, Moment moment) {
    double t = plan.travelled(leg.leg(), moment);
    return t > 0 && t < 1;
  }

  /** Date, what happens, and how far the film is. */
  private void heading(Graphics2D g, Moment moment) {
    List<Visit> now = plan.now(moment);
    DateSpan date = FilmPlan.date(now);
    String when = now.isEmpty() ? "" : date == null ? words.getString("film.undated") : DateStyle.LONG.format(date);
    double right = map.getMaxX();
    double line = map.getY() - 46 * unit;
    right(g, when, title(), right, line, PAGE.roles().ink());
    right(g, fitted(caption(now), subtitle(), map.getWidth() * 0.36), subtitle(), right, map.getY() - 20 * unit, PAGE.roles().muted());
    double done = plan.beats() == 0 ? 1 : Math.min(1, (moment.beat() + moment.way()) / plan.beats());
    g.setColor(new Color(PAGE.roles().line()));
    g.fill(new Rectangle2D.Double(map.getX(), map.getY() - 6 * unit, map.getWidth(), 3 * unit));
    g.setColor(new Color(PAGE.roles().accent()));
    g.fill(new Rectangle2D.Double(map.getX(), map.getY() - 6 * unit, map.getWidth() * done, 3 * unit));
  }

  private String caption(List<Visit> now) {
    if (now.isEmpty()) {
      return "";
    }
    long travellers = now.stream().map(Visit::traveller).distinct().count();
    if (travellers > 1) {
      return words.getString("film.caption.many").replace("{0}", Long.toString(travellers));
    }
    Person person = journeys.snapshot().people().get(now.getFirst().traveller());
    List<String> places = now.stream().map(v -> journeys.snapshot().places().get(v.place())).filter(p -> p != null).map(p -> p.name()).distinct().toList();
    return words.getString("film.caption.one").replace("{0}", person == null ? "?" : person.name()).replace("{1}", String.join(", ", places));
  }

  /** The part of the scene that has happened. */
  private JourneyScene part(Moment moment) {
    List<LegPath> legs = new ArrayList<>();
    for (LegPath leg : scene.legs()) {
      double t = plan.travelled(leg.leg(), moment);
      if (t >= 1) {
        legs.add(leg);
      } else if (t > 0) {
        List<LegPath.Part> parts = GrowingLine.upTo(leg.parts(), t);
        if (!parts.isEmpty()) {
          legs.add(new LegPath(leg.leg(), parts, null, leg.hue(), leg.cancelled(), leg.state()));
        }
      }
    }
    List<Mark> marks = scene.marks().stream().filter(m -> reached(m, moment)).toList();
    List<MapLabel> labels = scene.labels().stream().filter(l -> l.kind() != MapLabel.Kind.STOP || marks.contains(named(l))).toList();
    return new JourneyScene(scene.frame(), legs, marks, labels, scene.ways(), scene.scales());
  }

  private boolean reached(Mark mark, Moment moment) {
    return mark.stops().stream().anyMatch(s -> plan.left(s.place().id(), moment)) || mark.visits().anyMatch(v -> plan.begun(v, moment));
  }

  /** The mark that a name belongs to: of the same name, else the nearest. */
  private Mark named(MapLabel label) {
    double x = label.box().x() + label.box().width() / 2;
    double y = label.box().y() + label.box().height() / 2;
    String text = label.rows().getFirst().text();
    Mark best = scene.marks().getFirst();
    double least = Double.MAX_VALUE;
    for (Mark mark : scene.marks()) {
      double away = Math.hypot(mark.x() - x, mark.y() - y) + (mark.name().startsWith(text) ? 0 : 1e5);
      if (away < least) {
        least = away;
        best = mark;
      }
    }
    return best;
  }

  /** A disc where the traveller is. */
  private void head(Graphics2D g, LegPath leg) {
    Pixel tip = leg.parts().getLast().points().getLast();
    double r = 6 * unit;
    g.setColor(new Color(PAGE.map().halo()));
    g.fill(new Ellipse2D.Double(tip.x() - r - 2 * unit, tip.y() - r - 2 * unit, 2 * r + 4 * unit, 2 * r + 4 * unit));
    g.setColor(new Color(PAGE.person(leg.hue())));
    g.fill(new Ellipse2D.Double(tip.x() - r, tip.y() - r, 2 * r, 2 * r));
  }

  private Lettering title() {
    return new Lettering(Face.SERIF_SEMIBOLD, 28 * unit);
  }

  private Lettering subtitle() {
    return new Lettering(Face.SANS, 14 * unit);
  }

  private Lettering small() {
    return new Lettering(Face.SANS, 10 * unit);
  }

  private static String fitted(String text, Lettering lettering, double width) {
    String fitted = text;
    while (fitted.length() > 1 && Typeface.bundled().width(fitted.equals(text) ? text : fitted + "…", lettering) > width) {
      fitted = fitted.substring(0, fitted.offsetByCodePoints(fitted.length(), -1));
    }
    return fitted.equals(text) ? text : fitted.strip() + "…";
  }

  private static void right(Graphics2D g, String words, Lettering lettering, double right, double baseline, int ink) {
    text(g, words, lettering, right - Typeface.bundled().width(words, lettering), baseline, ink);
  }

  private static void text(Graphics2D g, String words, Lettering lettering, double x, double baseline, int ink) {
    if (!words.isEmpty()) {
      g.setColor(new Color(ink));
      g.setFont(Typeface.bundled().font(words, lettering));
      g.drawString(words, (float) x, (float) baseline);
    }
  }
}
