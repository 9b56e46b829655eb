package sojourn.export.plate.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sojourn.atlas.Box;
import sojourn.atlas.journey.Face;
import sojourn.atlas.journey.Stop;
import sojourn.atlas.journey.StopKind;
import sojourn.export.plate.ink.Letters;
import sojourn.model.PlaceId;

/** Makes the marks of a map: stops that would touch become one, until none touch. */
final class MarkPlan {

  private static final int PARTS = 3;

  /** Half the width of the largest disc. */
  private static final double LARGEST = 2.5;

  private final Itinerary itinerary;
  private final MapField plane;
  private final Letters letters;
  private final boolean numbered;
  private final double unit;
  private final Map<PlaceId, List<PlateStop>> visits = new HashMap<>();

  MarkPlan(Itinerary itinerary, MapField plane, Letters letters, boolean numbers) {
    this.itinerary = itinerary;
    this.plane = plane;
    this.letters = letters;
    this.numbered = numbers && itinerary.numbered();
    itinerary.stops().forEach(s -> visits.computeIfAbsent(s.visit().place(), k -> new ArrayList<>(2)).add(s));
    int most = visits.values().stream().mapToInt(List::size).max().orElse(1);
    this.unit = Math.min(0.75, LARGEST / Math.sqrt(1.5 * most));
  }

  boolean numbered() {
    return numbered;
  }

  double numberSize() {
    return 2.25 * plane.type();
  }

  List<PlateMark> marks() {
    List<Stop> stops = new ArrayList<>(itinerary.journeys().stops());
    stops.sort(Comparator.comparing(Stop::kind).thenComparing(Comparator.comparingInt((Stop s) -> s.visits().size()).reversed()));
    List<PlateMark> marks = new ArrayList<>();
    double[] xy = new double[2];
    for (Stop stop : stops) {
      if (plane.locate(stop.place().longitude(), stop.place().latitude(), xy)) {
        marks.add(mark(List.of(stop), xy[0], xy[1]));
      }
    }
    for (int round = 0; round < 12; round++) {
      List<PlateMark> joined = join(marks);
      if (joined.size() == marks.size()) {
        return joined;
      }
      marks = joined;
    }
    return apart(marks);
  }

  /** Each mark takes those after it that it touches. */
  private List<PlateMark> join(List<PlateMark> marks) {
    BoxGrid grid = new BoxGrid(8 * plane.type());
    List<PlateMark> kept = new ArrayList<>();
    for (PlateMark mark : marks) {
      int home = grid.first(mark.box().grown(0.25 * plane.type()));
      if (home < 0) {
        grid.add(kept.size(), mark.box());
        kept.add(mark);
        continue;
      }
      PlateMark first = kept.get(home);
      List<Stop> all = new ArrayList<>(first.stops());
      all.addAll(mark.stops());
      PlateMark wider = mark(all, first.x(), first.y());
      grid.remove(home, first.box());
      grid.add(home, wider.box());
      kept.set(home, wider);
    }
    return kept;
  }

  /** Of marks that still touch the lesser are left out. */
  private static List<PlateMark> apart(List<PlateMark> marks) {
    BoxGrid grid = new BoxGrid(10);
    List<PlateMark> kept = new ArrayList<>();
    for (PlateMark mark : marks) {
      if (grid.first(mark.box()) < 0) {
        grid.add(kept.size(), mark.box());
        kept.add(mark);
      }
    }
    return kept;
  }

  private PlateMark mark(List<Stop> stops, double x, double y) {
    StopKind kind = stops.stream().map(Stop::kind).min(Comparator.naturalOrder()).orElseThrow();
    List<PlateStop> there = new ArrayList<>();
    stops.forEach(s -> there.addAll(visits.getOrDefault(s.place().id(), List.of())));
    there.sort(Comparator.comparingInt(PlateStop::number));
    int traveller = there.isEmpty() ? 0 : there.getFirst().traveller();
    String text = numbered && kind != StopKind.ASIDE ? text(there) : "";
    double radius = radius(kind, text, there.size());
    double wide = text.isEmpty() ? radius : Math.max(radius, letters.width(text, Face.SANS_SEMIBOLD, numberSize()) / 2 + 0.75 * plane.type());
    return new PlateMark(stops, kind, x, y, wide, radius, text, there.size(), traveller);
  }

  private double radius(StopKind kind, String text, int count) {
    double type = plane.type();
    if (!text.isEmpty()) {
      return 1.75 * type;
    }
    double least = numbered ? 1.2 : itinerary.stops().size() > 1000 ? 0.45 : 0.75;
    return kind == StopKind.VISITED ? type * Math.clamp(unit * Math.sqrt(count), least, LARGEST) : 0.95 * type;
  }

  /** {@code 2, 3†, 5–7}; at most three parts. */
  private static String text(List<PlateStop> there) {
    List<String> parts = new ArrayList<>();
    int i = 0;
    while (i < there.size()) {
      int end = i;
      while (end + 1 < there.size() && there.get(end + 1).number() == there.get(end).number() + 1 && !there.get(end + 1).open() && !there.get(i).open()) {
        end++;
      }
      if (end - i >= 2) {
        parts.add(there.get(i).sign() + "–" + there.get(end).sign());
        i = end + 1;
      } else {
        parts.add(there.get(i).sign());
        i++;
      }
    }
    return parts.size() <= PARTS ? String.join(", ", parts) : String.join(", ", parts.subList(0, PARTS - 1)) + " …";
  }

  /** Marks by the places they stand for. */
  static Map<PlaceId, PlateMark> byPlace(List<PlateMark> marks) {
    Map<PlaceId, PlateMark> map = new HashMap<>();
    marks.forEach(m -> m.stops().forEach(s -> map.put(s.place().id(), m)));
    return map;
  }
}
