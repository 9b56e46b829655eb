package sojourn.paint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import sojourn.atlas.LonLat;
import sojourn.atlas.journey.Journeys;
import sojourn.atlas.journey.Stop;
import sojourn.atlas.journey.Stops;
import sojourn.atlas.world.Area;
import sojourn.atlas.world.Country;
import sojourn.atlas.world.Line;
import sojourn.atlas.world.Shapes;

/** Where visits were, so that the base map can tint those lands. */
public record Visited(List<Spot> spots) {

  /** Nowhere. */
  public static final Visited NONE = new Visited(List.of());

  /** A visit's country, ISO 3166-1 alpha-2, and its place. */
  public record Spot(String country, LonLat at) {}

  private static final Comparator<Spot> ORDER =
      Comparator.comparing(Spot::country).thenComparingDouble(s -> s.at().longitude()).thenComparingDouble(s -> s.at().latitude());

  public Visited {
    spots = List.copyOf(spots);
  }

  /** Where the stops of journeys are; a seat that was only left does not count. */
  public static Visited of(Journeys journeys) {
    return of(journeys, Homelands.of(journeys.snapshot()));
  }

  /** The same, one spot for each land, in no order that the journeys change. */
  public static Visited of(Journeys journeys, Homelands homelands) {
    Set<Spot> spots = new HashSet<>();
    for (Stop stop : Stops.of(journeys)) {
      Spot spot = stop.visits().isEmpty() ? null : homelands.of(stop.place().id());
      if (spot != null) {
        spots.add(spot);
      }
    }
    return new Visited(spots.stream().sorted(ORDER).toList());
  }

  /**
   * The areas to tint: of each visited country the one that holds the place, or is nearest to it, and those of the same country close by
   * (Corsica with Paris, French Guiana not).
   */
  public Set<Area> areas(Shapes shapes) {
    Set<Area> tinted = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Spot spot : spots) {
      List<Area> own = new ArrayList<>();
      shapes.countries().stream().filter(c -> c.code().equals(spot.country())).map(Country::areas).forEach(own::addAll);
      int home = home(own, spot.at());
      if (home >= 0) {
        for (Area area : own) {
          if (near(own.get(home).outer(), area.outer())) {
            tinted.add(area);
          }
        }
      }
    }
    return tinted;
  }

  /** The number of the area that holds a point, or else of the nearest; -1 among none. */
  static int home(List<Area> areas, LonLat at) {
    for (int i = 0; i < areas.size(); i++) {
      if (areas.get(i).contains(at.longitude(), at.latitude())) {
        return i;
      }
    }
    int best = -1;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < areas.size(); i++) {
      double distance = squared(areas.get(i).outer(), at);
      if (distance < least) {
        best = i;
        least = distance;
      }
    }
    return best;
  }

  /** The square of the distance to the nearest corner of a ring, in degrees of latitude. */
  private static double squared(Line ring, LonLat at) {
    double shrink = Math.cos(Math.toRadians(at.latitude()));
    double best = Double.MAX_VALUE;
    for (int i = 0; i < ring.size(); i++) {
      double dx = (ring.longitude(i) - at.longitude()) * shrink;
      double dy = ring.latitude(i) - at.latitude();
      best = Math.min(best, dx * dx + dy * dy);
    }
    return best;
  }

  /** Within eight degrees. */
  private static boolean near(Line a, Line b) {
    return b.south() <= a.north() + 8 && a.south() <= b.north() + 8 && b.west() <= a.east() + 8 && a.west() <= b.east() + 8;
  }
}
