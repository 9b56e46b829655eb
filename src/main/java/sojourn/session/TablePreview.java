package sojourn.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.Snapshot;

/**
 * What a table would become.
 *
 * @param snapshot what the first rows become, as a collection of its own
 * @param rows that were tried
 * @param became rows that become visits
 * @param review rows to be looked at afterwards
 * @param reasons why, the most frequent first
 * @param asks whether day and month are ambiguous and the user is to say which comes first
 * @param wrong why nothing can be read yet, null where it can
 */
public record TablePreview(Snapshot snapshot, int rows, int became, int review, List<String> reasons, boolean asks, @Nullable String wrong) {

  public TablePreview {
    reasons = List.copyOf(reasons);
  }
}
