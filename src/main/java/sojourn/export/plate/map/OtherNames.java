package sojourn.export.plate.map;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import sojourn.atlas.Box;
import sojourn.atlas.journey.Face;
import sojourn.atlas.world.BaseMap;
import sojourn.atlas.world.Country;
import sojourn.atlas.world.Town;
import sojourn.atlas.world.WaterName;
import sojourn.export.plate.PlateInks;
import sojourn.export.plate.ink.Group;
import sojourn.export.plate.ink.Ink;
import sojourn.export.plate.ink.Letters;
import sojourn.export.plate.ink.PathInk;
import sojourn.export.plate.ink.Pen;
import sojourn.export.plate.ink.Fill;
import sojourn.export.plate.ink.TextInk;

/** Names of seas, countries and other towns where stops and legs leave room for them. */
final class OtherNames {

  private static final int MOST_TOWNS = 24;

  private final BaseMap world;
  private final MapField plane;
  private final PlateInks inks;
  private final Letters letters;
  private final Obstacles obstacles;
  private final Path2D globe;
  private int number = 1_000_000;

  /** Names stand within the globe, the edge of all that the plane can show. */
  OtherNames(BaseMap world, MapField plane, PlateInks inks, Letters letters, Obstacles obstacles, Path2D globe) {
    this.world = world;
    this.plane = plane;
    this.inks = inks;
    this.letters = letters;
    this.obstacles = obstacles;
    this.globe = globe;
  }

  List<Ink> layers(List<PlateMark> marks) {
    Set<String> stops = marks.stream().flatMap(m -> m.stops().stream()).map(s -> s.place().name()).collect(Collectors.toSet());
    Set<String> visited = marks.stream().flatMap(m -> m.stops().stream()).map(s -> String.valueOf(s.place().country())).collect(Collectors.toSet());
    List<Ink> countries = new ArrayList<>();
    countries(countries, stops, visited, true);
    List<Ink> seas = seas();
    countries(countries, stops, visited, false);
    return List.of(
        Group.layer("sea-names", "Names of seas", seas), Group.layer("country-names", "Names of countries", countries),
        Group.layer("town-names", "Other towns", towns(stops)));
  }

  private List<Ink> seas() {
    List<Ink> seas = new ArrayList<>();
    double zoom = plane.zoom();
    for (WaterName name : world.waterNames()) {
      boolean ocean = name.zoom() <= 1;
      if (zoom + 0.5 < name.zoom() || (!ocean && zoom > name.zoom() + 5)) {
        continue;
      }
      double size = (ocean ? 3.1 : 2.4) * plane.type();
      TextInk.Setting setting = new TextInk.Setting(Face.SERIF_ITALIC, size, ocean ? 0.12 : 0.05, inks.map().seaName(), TextInk.Anchor.MIDDLE, halo(), inks.map().water());
      List<String> rows = name.name().indexOf(' ') > 0 && (ocean || name.name().length() > 12) ? halves(name.name()) : List.of(name.name());
      at(seas, rows, setting, name.longitude(), name.latitude(), ocean ? 9 : 3);
    }
    return seas;
  }

  private void countries(List<Ink> into, Set<String> stops, Set<String> visited, boolean known) {
    double[] xy = new double[2];
    List<Country> order =
        world.countries().stream()
            .filter(c -> !c.name().isEmpty() && !stops.contains(c.name()) && visited.contains(c.code()) == known)
            .sorted(Comparator.comparingDouble(Country::size).reversed())
            .toList();
    int least = plane.zoom() < 2.2 ? 14 : 60;
    int shown = 0;
    for (Country country : order) {
      if ((!known && shown >= least) || !plane.locate(country.longitude(), country.latitude(), xy) || !plane.sees(xy[0], xy[1], 0)) {
        continue;
      }
      double degree = degree(country.longitude(), country.latitude());
      double size = Math.clamp(Math.rint(country.size() * degree * 1.3) / 10, 1.9, 2.5) * plane.type();
      TextInk.Setting setting = new TextInk.Setting(Face.SANS_MEDIUM, size, 0.14, inks.map().countryName(), TextInk.Anchor.MIDDLE, known && !patterns() ? 0 : halo(), inks.map().land());
      String text = country.name().toUpperCase(Locale.ENGLISH);
      double room = country.width() * degree;
      List<String> rows = width(List.of(text), setting) <= room * 0.95 ? List.of(text) : halves(text);
      if (width(rows, setting) <= room * (known ? 1.4 : 0.92) && at(into, rows, setting, country.longitude(), country.latitude(), known ? 12 : 5)) {
        shown += known ? 0 : 1;
      }
    }
  }

  /** Of the ground they stand on: wide where lines are black, else just so wide that coasts and borders do not run into letters. */
  private double halo() {
    return (patterns() ? 0.5 : 0.25) * plane.type();
  }

  private boolean patterns() {
    return inks.telling() == PlateInks.Telling.PATTERNS;
  }

  /** Millimetres of a degree of longitude at a place. */
  private double degree(double longitude, double latitude) {
    double[] a = new double[2];
    double[] b = new double[2];
    plane.locate(longitude - 0.5, latitude, a);
    plane.locate(longitude + 0.5, latitude, b);
    double distance = Math.hypot(a[0] - b[0], a[1] - b[1]);
    return Double.isFinite(distance) ? distance : 0;
  }

  private List<Ink> towns(Set<String> stops) {
    List<Ink> towns = new ArrayList<>();
    double zoom = plane.zoom();
    if (zoom < 4.3) {
      return towns;
    }
    long least = zoom < 5 ? 1_500_000 : zoom < 5.7 ? 800_000 : zoom < 6.5 ? 350_000 : zoom < 7.5 ? 120_000 : 40_000;
    double size = 2.2 * plane.type();
    double[] xy = new double[2];
    int shown = 0;
    for (Town town : world.towns()) {
      if (shown >= MOST_TOWNS || (town.population() < least && !(town.capital() && zoom > 5)) || stops.contains(town.name())) {
        continue;
      }
      if (!plane.locate(town.longitude(), town.latitude(), xy) || !plane.sees(xy[0], xy[1], -1)) {
        continue;
      }
      double w = letters.width(town.name(), Face.SANS, size);
      Box dot = Box.about(xy[0], xy[1], 0.6 * plane.type());
      for (Box box : List.of(new Box(xy[0] + 0.9 * plane.type(), xy[1] - size / 2, w, size), new Box(xy[0] - 0.9 * plane.type() - w, xy[1] - size / 2, w, size))) {
        if (obstacles.free(dot) && obstacles.names().first(dot) < 0 && free(box)) {
          take(box);
          take(dot);
          shown++;
          TextInk.Setting setting = TextInk.Setting.of(Face.SANS, size, inks.page().muted()).haloed(0.35 * plane.type(), inks.map().halo());
          towns.add(
              Group.layer(
                  "town-" + Group.idOf(town.name()), town.name(),
                  List.of(
                      PathInk.disc(xy[0], xy[1], 0.38 * plane.type(), Fill.plain(inks.map().halo()), Pen.of(inks.page().muted(), 0.2 * plane.type())),
                      letters.set(town.name(), setting, box.x(), box.y() + size * 0.86))));
          break;
        }
      }
    }
    return towns;
  }

  /** Rows centred on a place, moved a few steps where that is taken. */
  private boolean at(List<Ink> into, List<String> rows, TextInk.Setting setting, double longitude, double latitude, int moves) {
    double[] xy = new double[2];
    if (!plane.locate(longitude, latitude, xy) || !plane.sees(xy[0], xy[1], 0)) {
      return false;
    }
    double w = width(rows, setting);
    double leading = setting.size() * 1.18;
    double h = rows.size() * leading;
    double[][] ways = {{0, 0}, {0, 1}, {0, -1}, {1.5, 0}, {-1.5, 0}, {1.5, 1}, {-1.5, 1}, {1.5, -1}, {-1.5, -1}, {0, 2}, {0, -2}, {3, 0}, {-3, 0}};
    for (int i = 0; i <= moves && i < ways.length; i++) {
      Box box = new Box(xy[0] - w / 2 + ways[i][0] * setting.size() * 1.6, xy[1] - h / 2 + ways[i][1] * setting.size() * 1.6, w, h);
      if (globe.contains(box.x(), box.y(), box.width(), box.height()) && free(box.grown(0.4 * plane.type()))) {
        take(box.grown(0.2 * plane.type()));
        List<Ink> lines = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
          lines.add(letters.set(rows.get(r), setting, box.x() + w / 2, box.y() + (r + 0.5) * leading + setting.size() * 0.35));
        }
        into.add(Group.layer("name-" + Group.idOf(String.join(" ", rows)), String.join(" ", rows), lines));
        return true;
      }
    }
    return false;
  }

  private boolean free(Box box) {
    return obstacles.free(box) && obstacles.names().first(box) < 0 && obstacles.legs().count(box) == 0;
  }

  private void take(Box box) {
    obstacles.names().add(number++, box);
  }

  private double width(List<String> rows, TextInk.Setting setting) {
    return rows.stream().mapToDouble(r -> letters.width(r, setting.face(), setting.size(), setting.tracking())).max().orElse(0);
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
}
