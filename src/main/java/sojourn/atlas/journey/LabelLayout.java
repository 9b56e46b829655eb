package sojourn.atlas.journey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.Box;
import sojourn.atlas.LabelPlacer;
import sojourn.atlas.MapFrame;
import sojourn.atlas.Pixel;
import sojourn.atlas.world.BaseMap;
import sojourn.atlas.world.Country;
import sojourn.atlas.world.Town;
import sojourn.atlas.world.WaterName;

/** Places names: the chosen, stops, seas, countries, other towns. A lesser one that would touch a greater one, a mark or a leg is left out. */
final class LabelLayout {

  private static final Comparator<Mark> BY_WEIGHT =
      Comparator.comparing((Mark m) -> m.state().primary() ? 0 : m.state().chosen() ? 1 : m.state().brushed() ? 2 : 3)
          .thenComparing(Mark::kind)
          .thenComparing(Comparator.comparingInt(Mark::encounters).reversed());

  private final MapFrame frame;
  private final MapStyle style;
  private final TextMeasure measure;
  private final Scales scales;
  private final LabelPlacer hard;
  private final LabelPlacer legs;
  private final List<MapLabel> labels = new ArrayList<>();
  private final double zoom;

  /** Stops that a name is sought room for, the most important; a window has no room for more. */
  private static final int MOST_STOPS = 90;

  /** Letters of the dates of several places; longer ones are told by the mark's card. */
  private static final int MOST_LETTERS = 40;

  LabelLayout(MapFrame frame, MapStyle style, TextMeasure measure, Scales scales, List<Box> reserved) {
    this.frame = frame;
    this.style = style;
    this.measure = measure;
    this.scales = scales;
    Box inner = new Box(0, 0, frame.width(), frame.height()).grown(-4 * style.unit());
    hard = new LabelPlacer(inner);
    legs = new LabelPlacer(inner);
    reserved.forEach(hard::block);
    zoom = frame.zoom() - Math.log(style.crowded() ? style.unit() : 1) / Math.log(2);
  }

  List<MapLabel> of(List<Mark> marks, List<LegPath> paths, BaseMap world, Named named) {
    marks.forEach(m -> hard.block(m.box()));
    for (LegPath path : paths) {
      path.parts().forEach(p -> legs.block(p.points(), 2 * style.lines()));
    }
    marks.stream().filter(m -> frame.sees(m.x(), m.y(), m.radius())).sorted(BY_WEIGHT).limit(MOST_STOPS).forEach(this::stop);
    waters(world);
    countries(world, named);
    if (style.crowded() || zoom >= 4.5) {
      towns(world, named.places());
    }
    return labels;
  }

  // ---- stops

  private void stop(Mark mark) {
    StopDates.Wording wording = mark.state().primary() || zoom >= 5 ? StopDates.Wording.DAYS : StopDates.Wording.YEARS;
    if (!style.crowded() && mark.state().primary()) {
      wording = StopDates.Wording.FULL;
    }
    double grow = mark.state().primary() ? 14.0 / 12 : 1;
    Lettering first = new Lettering(Face.SANS_SEMIBOLD, style.place() * grow);
    Lettering second = new Lettering(Face.SANS, style.second());
    String name = mark.name();
    String dates = dates(mark, wording);
    for (String line : List.of(dates, dates.replace(", undated", ""), "")) {
      if (put(mark, name, first, line, second, true)) {
        return;
      }
    }
    if (!put(mark, name, first, dates, second, false) && !dates.isEmpty()) {
      put(mark, name, first, "", second, false);
    }
  }

  /** The dates; in a crowd a mark of several places tells its number here where its disc has no room for it. */
  private String dates(Mark mark, StopDates.Wording wording) {
    if (mark.stops().size() == 1) {
      return StopDates.of(mark.stops().getFirst(), wording);
    }
    if (scales.discs().crowd()) {
      return mark.encounters() == 0 || mark.numbered(style) ? "" : "%,d met".formatted(mark.encounters());
    }
    Set<String> parts = new LinkedHashSet<>();
    for (Stop stop : mark.stops()) {
      parts.add(StopDates.of(stop, wording));
      if (parts.size() > 2) {
        return ""; // more than a line can say
      }
    }
    String both = String.join("; ", parts);
    return both.length() <= MOST_LETTERS ? both : "";
  }

  private boolean put(Mark mark, String name, Lettering first, String dates, Lettering second, boolean clear) {
    double w1 = measure.width(name, first);
    double w2 = dates.isEmpty() ? 0 : measure.width(dates, second);
    double h1 = first.lineHeight();
    double h = h1 + (dates.isEmpty() ? 0 : second.lineHeight());
    double w = Math.max(w1, w2);
    double away = mark.radius() + (mark.state().primary() ? 8 : 5.5) * Math.max(1, style.marks() * 0.8);
    List<Spot> spots = spots(mark.x(), mark.y(), w, h, away);
    List<Box> boxes = spots.stream().map(Spot::box).toList();
    int taken = clearest(boxes);
    if (taken < 0 || (clear && legs.touches(boxes.get(taken)) > 0)) {
      return false;
    }
    hard.block(boxes.get(taken).grown(1.5));
    Spot spot = spots.get(taken);
    List<MapLabel.Row> rows = new ArrayList<>();
    rows.add(new MapLabel.Row(name, first, spot.start(w1), spot.box().y() + h1 * 0.5 + first.size() * 0.36));
    if (!dates.isEmpty()) {
      rows.add(new MapLabel.Row(dates, second, spot.start(w2), spot.box().y() + h1 + second.lineHeight() * 0.5 + second.size() * 0.36));
    }
    labels.add(new MapLabel(MapLabel.Kind.STOP, rows, spot.box(), null, mark.state().brushed() || mark.state().primary()));
    return true;
  }

  /** A candidate box; its rows start at the left (0), the middle (0.5) or end at the right (1). */
  private record Spot(Box box, double align) {
    double start(double width) {
      return box.x() + (box.width() - width) * align;
    }
  }

  private static List<Spot> spots(double x, double y, double w, double h, double away) {
    double near = away * 0.72;
    return List.of(
        new Spot(new Box(x + away, y - h / 2, w, h), 0),
        new Spot(new Box(x - away - w, y - h / 2, w, h), 1),
        new Spot(new Box(x - w / 2, y + away - 1, w, h), 0.5),
        new Spot(new Box(x - w / 2, y - away - h + 1, w, h), 0.5),
        new Spot(new Box(x + near, y + near - 2, w, h), 0),
        new Spot(new Box(x + near, y - near - h + 2, w, h), 0),
        new Spot(new Box(x - near - w, y + near - 2, w, h), 1),
        new Spot(new Box(x - near - w, y - near - h + 2, w, h), 1),
        new Spot(new Box(x - w * 0.3, y + away + 3, w, h), 0.3),
        new Spot(new Box(x - w * 0.7, y + away + 3, w, h), 0.7),
        new Spot(new Box(x - w * 0.3, y - away - h - 2, w, h), 0.3),
        new Spot(new Box(x - w * 0.7, y - away - h - 2, w, h), 0.7));
  }

  /** Of the candidates free of marks and labels the first that legs touch least, -1 where none is free. */
  private int clearest(List<Box> boxes) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < boxes.size(); i++) {
      if (hard.free(boxes.get(i))) {
        int touches = legs.touches(boxes.get(i));
        if (touches < least) {
          best = i;
          least = touches;
        }
      }
    }
    return best;
  }

  /** The first candidate free of marks, labels and legs. */
  private OptionalInt place(List<Box> boxes) {
    for (int i = 0; i < boxes.size(); i++) {
      if (hard.free(boxes.get(i)) && legs.free(boxes.get(i))) {
        hard.block(boxes.get(i).grown(1.5));
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  // ---- seas, countries, towns

  private void waters(BaseMap world) {
    for (WaterName name : world.waterNames()) {
      boolean ocean = name.zoom() <= 1;
      if (zoom < name.zoom() || (!ocean && zoom > name.zoom() + 5)) {
        continue;
      }
      double size = style.sea() * (ocean ? 1.2 : 1);
      Lettering lettering = new Lettering(Face.SERIF_ITALIC, size, ocean ? 0.12 : 0.06);
      List<String> lines = ocean || name.name().startsWith("Gulf of") ? broken(name.name()) : List.of(name.name());
      at(MapLabel.Kind.SEA, lines, lettering, name.longitude(), name.latitude(), ocean ? 6 : 2);
    }
  }

  /** In two lines, the first word or "Gulf of" apart. */
  private static List<String> broken(String name) {
    int cut = name.startsWith("Gulf of ") ? "Gulf of".length() : name.indexOf(' ');
    return cut < 0 || name.split(" ", -1).length < 3 ? List.of(name) : List.of(name.substring(0, cut), name.substring(cut + 1));
  }

  private void countries(BaseMap world, Named named) {
    double degree = frame.worldWidth() / 360;
    Set<String> visited = named.countries();
    List<Country> order =
        world.countries().stream()
            .filter(c -> !c.name().isEmpty() && !named.places().contains(c.name()))
            .sorted(Comparator.comparing((Country c) -> visited.contains(c.code()) ? 0 : 1).thenComparing(Comparator.comparingDouble(Country::size).reversed()))
            .toList();
    int shown = 0;
    for (Country country : order) {
      boolean known = visited.contains(country.code());
      if (!known && zoom < 3 && shown >= 10) {
        break;
      }
      double size = Math.rint(4 * Math.clamp(country.size() * degree / 12, style.country() * 0.8, style.country())) / 4;
      Lettering lettering = new Lettering(Face.SANS_MEDIUM, size, 0.15);
      String text = country.name().toUpperCase(Locale.ENGLISH);
      double room = country.width() * degree;
      List<String> lines = measure.width(text, lettering) <= room * 0.95 ? List.of(text) : halves(text);
      double need = lines.stream().mapToDouble(l -> measure.width(l, lettering)).max().orElse(0);
      if (need <= room * (known ? 1.5 : 0.95)) {
        boolean placed = at(MapLabel.Kind.COUNTRY, lines, lettering, country.longitude(), country.latitude(), known ? 12 : 4);
        shown += placed && !known ? 1 : 0;
      }
    }
  }

  /** In two lines of much the same length, where there are several words. */
  private static List<String> halves(String name) {
    int cut = -1;
    for (int at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
      if (cut < 0 || Math.abs(2 * at - name.length()) < Math.abs(2 * cut - name.length())) {
        cut = at;
      }
    }
    return cut < 0 ? List.of(name) : List.of(name.substring(0, cut), name.substring(cut + 1));
  }

  private void towns(BaseMap world, Set<String> taken) {
    if (zoom < 4.5) {
      return;
    }
    long least = zoom < 5.5 ? 900_000 : zoom < 6.5 ? 350_000 : zoom < 7.5 ? 120_000 : zoom < 8.5 ? 60_000 : 20_000;
    Lettering lettering = new Lettering(Face.SANS, style.town());
    double[] xy = new double[2];
    int shown = 0;
    for (Town town : world.towns()) {
      if (town.population() < least && !town.capital()) {
        continue;
      }
      frame.pixel(town.longitude(), town.latitude(), xy);
      Box ring = Box.about(xy[0], xy[1], 4.5 * Math.max(1, style.marks() * 0.8));
      if (shown >= 60 || !frame.sees(xy[0], xy[1], 0) || taken.contains(town.name()) || !hard.free(ring)) {
        continue;
      }
      double w = measure.width(town.name(), lettering);
      List<Spot> spots = spots(xy[0], xy[1], w, lettering.lineHeight(), 7 * Math.max(1, style.marks() * 0.8)).subList(0, 4);
      OptionalInt at = place(spots.stream().map(Spot::box).toList());
      if (at.isPresent()) {
        Spot spot = spots.get(at.getAsInt());
        hard.block(ring);
        shown++;
        MapLabel.Row row = new MapLabel.Row(town.name(), lettering, spot.start(w), spot.box().y() + lettering.lineHeight() * 0.5 + lettering.size() * 0.36);
        labels.add(new MapLabel(MapLabel.Kind.TOWN, List.of(row), spot.box(), new Pixel(xy[0], xy[1]), false));
      }
    }
  }

  /** Lines centred on a place, moved a few steps where that is taken. */
  private boolean at(MapLabel.Kind kind, List<String> lines, Lettering lettering, double longitude, double latitude, int moves) {
    double[] xy = new double[2];
    frame.pixel(longitude, latitude, xy);
    if (!frame.sees(xy[0], xy[1], 0)) {
      return false;
    }
    double w = lines.stream().mapToDouble(l -> measure.width(l, lettering)).max().orElse(0);
    double h = lines.size() * lettering.lineHeight();
    Box middle = new Box(xy[0] - w / 2, xy[1] - h / 2, w, h);
    double step = lettering.size() * 1.6;
    double[][] ways = {{0, 0}, {0, 1}, {0, -1}, {1.5, 0}, {-1.5, 0}, {1.5, 1}, {-1.5, 1}, {1.5, -1}, {-1.5, -1}, {0, 2}, {0, -2}, {3, 0}, {-3, 0}};
    for (int i = 0; i <= moves && i < ways.length; i++) {
      Box box = middle.moved(ways[i][0] * step, ways[i][1] * step);
      if (hard.free(box.grown(lettering.size() * 0.4)) && place(List.of(box)).isPresent()) {
        add(kind, lines, lettering, box, null);
        return true;
      }
    }
    return false;
  }

  private void add(MapLabel.Kind kind, List<String> lines, Lettering lettering, Box box, @Nullable Pixel dot) {
    List<MapLabel.Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      double w = measure.width(lines.get(i), lettering);
      double baseline = box.y() + (i + 0.5) * lettering.lineHeight() + lettering.size() * 0.36;
      rows.add(new MapLabel.Row(lines.get(i), lettering, box.x() + (box.width() - w) / 2, baseline));
    }
    labels.add(new MapLabel(kind, rows, box, dot, false));
  }
}
