package sojourn.export.plate;

import java.util.Locale;

/** The looks of a plate. Kinds of legs and stops are told by shape and stroke in each of them, so that none depends on colour alone. */
public enum PlateStyle {
  /** Hues of one lightness that colour-blind readers tell apart. */
  COLOUR,
  /** Shades between black and white. */
  GREYSCALE,
  /** Black on white with patterns and no shade in between. */
  BLACK_AND_WHITE,
  /** Light on dark, for a projector. */
  DARK,
  /** Sepia on cream. */
  ANTIQUE;

  public PlateInks inks() {
    return PlateInks.of(this);
  }

  /** As it is written on a command line: {@code black-and-white}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
