package sojourn.store;

import sojourn.model.SourceId;

/** A claim by its source and what it says, so that reading the source again finds it. */
public record ClaimKey(SourceId source, String claim) implements Comparable<ClaimKey> {

  @Override
  public int compareTo(ClaimKey other) {
    int bySource = source.value().compareTo(other.source.value());
    return bySource != 0 ? bySource : claim.compareTo(other.claim);
  }
}
