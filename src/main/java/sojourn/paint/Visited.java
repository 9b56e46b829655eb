package sojourn.paint;

import java.util.ArrayList;
import java.util.Collections;
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

  public Visited {
    spots = List.copyOf(spots);
  }

  /** Where the stops of journeys are; a seat that was only left does not count. */
  public static Visited of(Journeys journeys) {
    List<Spot> spots = new ArrayList<>();
    for (Stop stop : Stops.of(journeys)) {
      String country = stop.place().country();
      if (country != null && !stop.visits().isEmpty()) {
        spots.add(new Spot(country, stop.at()));
      }
    }
    return new Visited(spots);
  }

  /**
   * The areas to tint: of each visited country the one that holds the place, or is nearest to it, and those of the same country close by
   * (Corsica with Paris, French Guiana not).
   */
  Set<Area> areas(Shapes shapes) {
    Set<Area> tinted = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Spot spot : spots) {
      List<Area> own = new ArrayList<>();
      shapes.countries().stream().filter(c -> c.code().equals(spot.country())).map(Country::areas).forEach(own::addAll);
      own.stream()
          .min((a, b) -> Double.compare(distance(a, spot.at()), distance(b, spot.at())))
          .ifPresent(
              home -> {
                for (Area area : own) {
                  if (near(home.outer(), area.outer())) {
                    tinted.add(area);
                  }
                }
              });
    }
    return tinted;
  }

  private static double distance(Area area, LonLat at) {
    if (area.contains(at.longitude(), at.latitude())) {
      return 0;
    }
    Line ring = area.outer();
    double best = Double.MAX_VALUE;
    for (int i = 0; i < ring.size(); i++) {
      double dx = (ring.longitude(i) - at.longitude()) * Math.cos(Math.toRadians(at.latitude()));
      best = Math.min(best, Math.hypot(dx, ring.latitude(i) - at.latitude()));
    }
    return best;
  }

  /** Within eight degrees. */
  private static boolean near(Line a, Line b) {
    return b.south() <= a.north() + 8 && a.south() <= b.north() + 8 && b.west() <= a.east() + 8 && a.west() <= b.east() + 8;
  }
}
