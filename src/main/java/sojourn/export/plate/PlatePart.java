package sojourn.export.plate;

import java.util.Locale;

/** What may stand on a plate beside the map itself and the credits of its data. */
public enum PlatePart {
  TITLE,
  SUBTITLE,
  LEGEND,
  SCALE,
  GRATICULE,
  /** A small globe that tells where the map is. */
  INSET,
  /** Names of countries, seas and other towns. */
  NAMES,
  /** Numbers in the marks. */
  NUMBERS,
  /** The stops with places, dates and people met. */
  TABLE,
  /** Stays on a line of time. */
  TIMELINE,
  /** The documents, by their letters in the table. */
  SOURCES,
  /** Projection and scale in words. */
  PROJECTION,
  AUTHOR,
  /** The day of making. */
  DATE;

  /** As it is written on a command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
