package sojourn.atlas.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sojourn.model.Leg;
import sojourn.model.PlaceId;

/** Gathers legs into ways, where there are more legs than an eye can follow. */
interface Ways {

  /** Legs up to which each is drawn by itself. */
  int MOST_SINGLE = 300;

  record Ends(PlaceId from, PlaceId to) {}

  /** The ways, those travelled most first; none where the legs are few. */
  static List<Way> of(List<Leg> legs) {
    if (legs.size() <= MOST_SINGLE) {
      return List.of();
    }
    Map<Ends, List<Leg>> gathered = new LinkedHashMap<>();
    for (Leg leg : legs) {
      gathered.computeIfAbsent(new Ends(leg.from(), leg.to()), e -> new ArrayList<>(2)).add(leg);
    }
    List<Way> ways = new ArrayList<>(gathered.size());
    gathered.values().forEach(l -> ways.add(new Way(l)));
    ways.sort((a, b) -> Integer.compare(b.count(), a.count()));
    return ways;
  }

  /** The legs to which a map is fitted. */
  static List<Leg> strongest(List<Leg> legs, List<Way> ways) {
    return ways.isEmpty() ? legs : ways.stream().limit(Bundle.MOST).map(Way::first).toList();
  }
}
