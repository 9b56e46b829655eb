package sojourn.atlas.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sojourn.model.Leg;
import sojourn.model.PlaceId;

/** Legs between the same two places as one, where there are more than an eye can follow. */
interface Bundles {

  /** Legs up to which each is drawn by itself. */
  int MOST_SINGLE = 300;

  /** Bundles drawn, those travelled most. */
  int MOST = 160;

  record Way(PlaceId from, PlaceId to) {}

  /** One leg for each way travelled most often, in the order of the legs; all of them where they are few. */
  static List<Leg> strongest(List<Leg> legs) {
    if (legs.size() <= MOST_SINGLE) {
      return legs;
    }
    Map<Way, List<Leg>> ways = new LinkedHashMap<>();
    for (Leg leg : legs) {
      ways.computeIfAbsent(new Way(leg.from(), leg.to()), w -> new ArrayList<>(2)).add(leg);
    }
    List<List<Leg>> bundles = new ArrayList<>(ways.values());
    bundles.sort((a, b) -> Integer.compare(b.size(), a.size()));
    return bundles.stream().limit(MOST).map(List::getFirst).toList();
  }
}
