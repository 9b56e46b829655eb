package sojourn.reading.date;

/** How a text counts days or years, where it says so. */
public enum CountingStyle {
  /** "O.S.": the Julian calendar. */
  OLD_STYLE,
  /** "N.S.": the Gregorian calendar. */
  NEW_STYLE,
  /** "10/21 March": both. */
  BOTH_STYLES,
  /** "3 February 1708/9": the year began on 25 March, so that two years are given. */
  TWO_YEARS
}
