package sojourn.archive;

import java.util.List;

/**
 * What became of reading sources again.
 *
 * @param read sources that were read again
 * @param kept decisions of people that were moved to the claim that now says the same
 * @param dormant decisions whose claim the newer reading does not have; they wait until a reading has it again
 * @param failures a sentence for each source that could not be read
 */
public record RereadReport(int read, int kept, int dormant, List<String> failures, boolean cancelled) {

  public RereadReport {
    failures = List.copyOf(failures);
  }
}
