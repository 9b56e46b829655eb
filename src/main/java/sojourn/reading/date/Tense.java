package sojourn.reading.date;

/** When a sentence tells of, as seen from the day on which the text speaks. */
public enum Tense {
  PAST,
  /** "had met": before the point that the narrative has reached. */
  PAST_PERFECT,
  PRESENT,
  FUTURE,
  UNKNOWN
}
