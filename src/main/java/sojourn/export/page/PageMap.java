package sojourn.export.page;

import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import sojourn.atlas.MapFrame;
import sojourn.atlas.Pixel;
import sojourn.atlas.journey.Emphasis;
import sojourn.atlas.journey.JourneyLayout;
import sojourn.atlas.journey.JourneyScene;
import sojourn.atlas.journey.Journeys;
import sojourn.atlas.journey.LegPath;
import sojourn.atlas.journey.MapLabel;
import sojourn.atlas.journey.MapStyle;
import sojourn.atlas.journey.Mark;
import sojourn.atlas.journey.StopKind;
import sojourn.atlas.projection.Mercator;
import sojourn.atlas.world.Area;
import sojourn.atlas.world.BaseMap;
import sojourn.atlas.world.Detail;
import sojourn.atlas.world.Line;
import sojourn.atlas.world.Shapes;
import sojourn.export.PageFrame;
import sojourn.export.data.part.Portion;
import sojourn.model.LegKind;
import sojourn.model.VisitId;
import sojourn.paint.Graticule;
import sojourn.paint.Tracer;
import sojourn.paint.Typeface;

/** The map of the page: the same geometry, legs, marks and names as in the window, as an SVG. */
final class PageMap {

  private static final double WIDTH = 800;
  private static final double HEIGHT = 510;

  private final Portion portion;
  private final PageWords words;
  private final Map<VisitId, Integer> numbers;
  private final StringBuilder svg = new StringBuilder();

  PageMap(Portion portion, PageWords words, Map<VisitId, Integer> numbers) {
    this.portion = portion;
    this.words = words;
    this.numbers = numbers;
  }

  String svg() {
    Journeys journeys = Journeys.where(portion.shown(), v -> true);
    MapFrame frame = PageFrame.of(journeys, WIDTH, HEIGHT);
    JourneyScene scene = new JourneyLayout(BaseMap.bundled(), MapStyle.PANEL, Typeface.bundled()).scene(journeys, frame, Emphasis.NONE, List.of());
    svg.append("<svg viewBox=\"0 0 800 510\" role=\"group\" aria-label=\"").append(PageWords.safe(words.of("page.map.label"))).append("\">");
    svg.append("<clipPath id=\"frame\"><rect width=\"800\" height=\"510\"/></clipPath><g clip-path=\"url(#frame)\"><g aria-hidden=\"true\">");
    ground(frame);
    scene.legs().forEach(this::leg);
    svg.append("</g><g aria-hidden=\"true\">");
    scene.labels().forEach(this::label);
    svg.append("</g><g data-group=\"map\">");
    scene.marks().stream().filter(m -> m.kind() == StopKind.SEAT).forEach(this::mark);
    scene.marks().stream().filter(m -> m.kind() != StopKind.SEAT).forEach(this::mark);
    return svg.append("</g></g></svg>").toString();
  }

  private void ground(MapFrame frame) {
    boolean globe = !(frame.projection() instanceof Mercator);
    path("water", globe ? SvgPath.of(Graticule.outline(frame)) : "M0 0h800v510h-800z");
    Shapes shapes = BaseMap.bundled().at(Detail.forWorldWidth(Math.min(frame.worldWidth(), 10_000)));
    Tracer tracer = new Tracer(frame, 0.9);
    path("land", areas(tracer, shapes.land(), 1));
    path("border", lines(tracer, shapes.borders()));
    path("lake", areas(tracer, shapes.lakes(), 4));
    path("coast", lines(tracer, shapes.coast()));
  }

  private void path(String kind, String path) {
    svg.append("<path class=\"").append(kind).append("\" d=\"").append(path).append("\"/>");
  }

  private static String areas(Tracer tracer, List<Area> areas, double least) {
    Path2D path = new Path2D.Float(Path2D.WIND_EVEN_ODD);
    areas.stream().filter(a -> tracer.extent(a.outer()) >= least).forEach(a -> tracer.area(path, a));
    return SvgPath.of(path);
  }

  private static String lines(Tracer tracer, List<Line> lines) {
    Path2D path = new Path2D.Float();
    lines.stream().filter(l -> tracer.extent(l) >= 1.5).forEach(l -> tracer.line(path, l));
    return SvgPath.of(path);
  }

  private void leg(LegPath leg) {
    Integer to = numbers.get(leg.leg().toVisit());
    String visit = to == null ? "" : " data-v=\"" + to + "\"";
    String kind = leg.cancelled() || leg.leg().kind() == LegKind.PLANNED ? " planned" : leg.leg().kind() == LegKind.PRESUMED ? " presumed" : "";
    StringBuilder d = new StringBuilder();
    for (LegPath.Part part : leg.parts()) {
      Path2D path = new Path2D.Double();
      Pixel last = null;
      for (Pixel p : part.points()) {
        if (last == null) {
          path.moveTo(p.x(), p.y());
        } else {
          path.lineTo(p.x(), p.y());
        }
        last = p;
      }
      d.append(SvgPath.of(path));
    }
    svg.append("<path class=\"leg line h").append(Math.floorMod(leg.hue(), 12)).append(kind).append('"').append(visit).append(" d=\"").append(d).append("\"/>");
    LegPath.Arrow arrow = leg.arrow();
    if (arrow != null) {
      svg.append("<path class=\"arrow fill h").append(Math.floorMod(leg.hue(), 12)).append('"').append(visit).append(" d=\"M4 0l-9 4.2l2.4 -4.2l-2.4 -4.2z\"");
      svg.append(String.format(Locale.ROOT, " transform=\"translate(%.1f %.1f) rotate(%.0f)\"/>", arrow.x(), arrow.y(), Math.toDegrees(arrow.angle())));
    }
  }

  private void mark(Mark mark) {
    String visits = mark.visits().map(v -> String.valueOf(numbers.get(v.id()))).collect(Collectors.joining(" "));
    boolean disc = mark.kind() == StopKind.VISITED;
    String look = disc ? "fill" : "line hollow" + (mark.kind() == StopKind.PLANNED ? " planned" : "");
    String told = words.of("page.mark", mark.name(), mark.size(), mark.encounters());
    svg.append("<g class=\"mark h").append(Math.floorMod(mark.hue(), 12)).append(disc ? "" : " hollow").append(mark.kind() == StopKind.PLANNED ? " planned" : "").append('"');
    if (visits.isEmpty()) {
      svg.append(" aria-hidden=\"true\">");
    } else {
      svg.append(" data-v=\"").append(visits).append("\" tabindex=\"0\" role=\"button\" aria-pressed=\"false\" aria-label=\"").append(PageWords.safe(told)).append("\">");
      svg.append("<title>").append(PageWords.safe(told)).append("</title>");
    }
    double r = mark.radius();
    svg.append(String.format(Locale.ROOT, "<circle class=\"hit\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>", mark.x(), mark.y(), Math.max(12, r)));
    svg.append(String.format(Locale.ROOT, "<circle class=\"ring\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>", mark.x(), mark.y(), r + 3));
    if (mark.kind() == StopKind.SEAT) {
      svg.append(String.format(Locale.ROOT, "<rect class=\"shape %s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"1.5\"/>", look, mark.x() - r, mark.y() - r, 2 * r, 2 * r));
    } else {
      svg.append(String.format(Locale.ROOT, "<circle class=\"shape %s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>", look, mark.x(), mark.y(), r));
    }
    if (disc && r >= 6.8 && mark.encounters() > 0) {
      svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\">%d</text>", mark.x(), mark.y() + 3.7, mark.encounters()));
    }
    svg.append("</g>");
  }

  private void label(MapLabel label) {
    int line = 0;
    for (MapLabel.Row row : label.rows()) {
      String kind =
          switch (label.kind()) {
            case STOP -> line++ == 0 ? "name" : "name second";
            case SEA -> "name seaname";
            case COUNTRY -> "name countryname";
            case TOWN -> "name townname";
          };
      double width = Typeface.bundled().width(row.text(), row.lettering());
      svg.append(String.format(Locale.ROOT, "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" font-size=\"%.1f\"", kind, row.x(), row.baseline(), row.lettering().size()));
      svg.append(String.format(Locale.ROOT, " textLength=\"%.1f\" lengthAdjust=\"spacingAndGlyphs\">", width)).append(PageWords.safe(row.text())).append("</text>");
    }
    Pixel dot = label.dot();
    if (dot != null) {
      svg.append(String.format(Locale.ROOT, "<circle class=\"coast\" cx=\"%.1f\" cy=\"%.1f\" r=\"1.6\"/>", dot.x(), dot.y()));
    }
  }

  /** Numbers of visits by their ids, in the snapshot's order. */
  static Map<VisitId, Integer> numbers(Portion portion) {
    Map<VisitId, Integer> numbers = new HashMap<>();
    portion.shown().visits().keySet().forEach(id -> numbers.put(id, numbers.size()));
    return numbers;
  }
}
