package sojourn.reading.date;

/** A part of the day, in the order of the day. */
public enum DayPart {
  MORNING,
  NOON,
  AFTERNOON,
  EVENING,
  NIGHT
}
