package sojourn.archive.derivation;

import java.util.List;
import java.util.Map;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.claim.Reading;
import sojourn.store.Decision;

/**
 * All that is stored of a collection and that the rest is derived from.
 *
 * @param readings by name of the source, then id
 * @param places those that claims and corrections name
 * @param hues kept hues by folded name
 */
public record Corpus(String name, List<Reading> readings, List<Decision> decisions, Map<PlaceId, Place> places, Map<String, Integer> hues) {

  public Corpus {
    readings = List.copyOf(readings);
    decisions = List.copyOf(decisions);
    places = Map.copyOf(places);
    hues = Map.copyOf(hues);
  }
}
