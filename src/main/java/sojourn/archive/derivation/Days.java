package sojourn.archive.derivation;

/** First and last day number of a time that is known well enough to tell it from others. */
record Days(long first, long last) {

  boolean overlaps(Days other) {
    return first <= other.last && other.first <= last;
  }
}
