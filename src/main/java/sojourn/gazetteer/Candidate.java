package sojourn.gazetteer;

import java.util.List;
import sojourn.model.Place;

/**
 * A place that a name may mean.
 *
 * @param score how well it fits, 0 to 1; the candidates of a lookup are in falling order
 * @param reasons why it ranks there, in words
 */
public record Candidate(Place place, double score, List<String> reasons) {

  public Candidate {
    reasons = List.copyOf(reasons);
  }
}
