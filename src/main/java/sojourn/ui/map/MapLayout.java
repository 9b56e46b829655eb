package sojourn.ui.map;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.Box;
import sojourn.atlas.LonLat;
import sojourn.atlas.Reach;
import sojourn.atlas.journey.JourneyRows;
import sojourn.atlas.journey.JourneyScene;
import sojourn.atlas.journey.Journeys;
import sojourn.atlas.journey.LegPath;
import sojourn.atlas.journey.Mark;
import sojourn.atlas.journey.Stop;
import sojourn.atlas.journey.Stops;
import sojourn.model.EntityId;
import sojourn.model.PlaceId;
import sojourn.model.Visit;
import sojourn.model.time.DateSpan;
import sojourn.session.Visible;

/** Pure geometry of the panel: what is under the pointer, what has to be seen, in which order the keys go. */
record MapLayout(JourneyScene scene) {

  /** Half the side of the least target. */
  private static final double TARGET = 12;

  private static final double LEG_TARGET = 5;

  static Journeys journeys(Visible visible, JourneyRows rows) {
    return Journeys.of(rows, visible.visitRows(), visible.encounters().values(), visible.encountersByVisit());
  }

  /** The nearest mark whose target holds the pixel. */
  @Nullable Mark markAt(double x, double y) {
    Mark best = null;
    double least = Double.MAX_VALUE;
    for (Mark mark : scene.marks()) {
      double d = Math.hypot(mark.x() - x, mark.y() - y);
      if (d <= Math.max(TARGET, mark.radius() + 2) && d - mark.radius() < least) {
        best = mark;
        least = d - mark.radius();
      }
    }
    return best;
  }

  /** The line nearest to the pixel; of a wide one any pixel of it. */
  @Nullable LegPath lineAt(double x, double y) {
    LegPath best = null;
    double least = LEG_TARGET;
    for (LegPath path : scene.legs()) {
      for (LegPath.Part part : path.parts()) {
        double d = part.distance(x, y) - path.load().width() / 2;
        if (d < least) {
          best = path;
          least = d;
        }
      }
    }
    return best;
  }

  /** The mark of a place. */
  @Nullable Mark markOf(PlaceId place) {
    return scene.marks().stream().filter(m -> m.stops().stream().anyMatch(s -> s.place().id().equals(place))).findFirst().orElse(null);
  }

  /** How many legs go the other way between the marks of a line. */
  int back(LegPath line) {
    Mark start = markOf(line.leg().from());
    Mark end = markOf(line.leg().to());
    return start == null || end == null ? 0 : scene.legs().stream()
        .filter(l -> start.equals(markOf(l.leg().to())) && end.equals(markOf(l.leg().from())))
        .mapToInt(l -> l.load().legs())
        .sum();
  }

  /** What a mark stands for: its one visit, or its place. */
  static EntityId subject(Mark mark) {
    return mark.size() == 1 ? mark.visits().findFirst().orElseThrow().id() : mark.stops().getFirst().place().id();
  }

  /** Marks by the first possible day of their first visit; seats that nobody came back to last. */
  List<Mark> byTime() {
    Comparator<Mark> order =
        Comparator.comparing((Mark m) -> m.visits().findFirst().map(Visit::stay).orElse(null), DateSpan::compare);
    return scene.marks().stream().sorted(order).toList();
  }

  @Nullable Mark markOf(BitSet visits) {
    return scene.marks().stream().filter(m -> m.any(visits)).findFirst().orElse(null);
  }

  /** Boxes that a card keeps off: marks and legs' middles of these visits. */
  List<Box> boxesOf(BitSet visits) {
    return scene.marks().stream().filter(m -> m.any(visits)).map(m -> m.box().grown(6)).toList();
  }

  /** The meridian to put in the middle: Greenwich's, or where the stops lie across the 180th, one amid them. */
  static double meridian(Journeys journeys) {
    List<LonLat> stops = Stops.of(journeys).stream().map(Stop::at).toList();
    if (stops.isEmpty()) {
      return 0;
    }
    Reach reach = Reach.of(stops);
    return reach.crossesDateLine() ? Math.rint(reach.centreLongitude() / 30) * 30 : 0;
  }
}
