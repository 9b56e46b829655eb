package sojourn.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.LonLat;
import sojourn.atlas.world.Area;
import sojourn.atlas.world.BaseMap;
import sojourn.atlas.world.Country;
import sojourn.atlas.world.Detail;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.Snapshot;

/**
 * Which places of a collection lie on the same land: on one island or mainland of one country. One place stands for all of them, so that the lands visited
 * are the same however many of their places were.
 */
public final class Homelands {

  private record Home(String country, int area) {}

  private final Snapshot snapshot;
  private final Map<PlaceId, Visited.Spot> standing = new HashMap<>();

  private Homelands(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** Of all places of a snapshot. */
  public static Homelands of(Snapshot snapshot) {
    Homelands homelands = new Homelands(snapshot);
    if (snapshot.places().isEmpty()) {
      return homelands; // the base map need not be read for nothing
    }
    Map<String, List<Area>> lands = new HashMap<>();
    for (Country country : BaseMap.bundled().at(Detail.MEDIUM).countries()) {
      lands.computeIfAbsent(country.code(), c -> new ArrayList<>()).addAll(country.areas());
    }
    Map<Home, Visited.Spot> first = new LinkedHashMap<>();
    for (Place place : snapshot.places().values()) {
      String country = place.country();
      if (country != null && place.located()) {
        LonLat at = new LonLat(place.longitude(), place.latitude());
        Home home = new Home(country, Visited.home(lands.getOrDefault(country, List.of()), at));
        homelands.standing.put(place.id(), first.computeIfAbsent(home, h -> new Visited.Spot(country, at)));
      }
    }
    return homelands;
  }

  /** Whether these are of a snapshot. */
  public boolean areOf(Snapshot other) {
    return snapshot.equals(other);
  }

  /** The spot that stands for the land of a place; null where the place has no country or no coordinates. */
  Visited.@Nullable Spot of(PlaceId place) {
    return standing.get(place);
  }
}
