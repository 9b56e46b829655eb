package sojourn.reading.date;

/**
 * A mention with what its surroundings say.
 *
 * @param index number of the mention
 * @param block number of its block
 * @param leading whether its sentence begins with it
 * @param attributive whether it only tells which one is meant: "the May 1987 incident"
 * @param setting where it stands
 */
record Placed(int index, DateMention mention, int block, boolean leading, boolean attributive, Tense tense, Setting setting) {

  /** Where a date stands. */
  enum Setting {
    HEADING,
    /** A line that dates the publication, or the place and date that open an agency's report. */
    DATELINE,
    /** Place and date of a letter. */
    LETTERHEAD,
    /** The date that opens an entry of a diary. */
    ENTRY,
    TEXT,
    ROW
  }

  /** Whether it opens a letter or an entry, and so dates what follows. */
  boolean opens() {
    return setting == Setting.ENTRY || setting == Setting.LETTERHEAD || setting == Setting.DATELINE || setting == Setting.HEADING;
  }
}
