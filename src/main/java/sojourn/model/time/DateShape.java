package sojourn.model.time;

/** What kind of statement a date is. */
public enum DateShape {
  DAY,
  MONTH,
  SEASON,
  YEAR,
  DECADE,
  CENTURY,
  /** From a start to an end, either of which may be open or unknown. */
  INTERVAL,
  /** One unknown day, month or year within the bounds: {@code [a..b]} or {@code [a,b]}. */
  ONE_OF,
  /** All of several: {@code {a,b}}. */
  ALL_OF,
  /** A date with some digits unspecified: {@code 1560-XX-25}, {@code 1XXX}. */
  UNSPECIFIED,
  /** A month and day whose year is unknown: {@code XXXX-06-25}; it has no bounds, neither has {@code XXXX}. */
  YEARLESS
}
