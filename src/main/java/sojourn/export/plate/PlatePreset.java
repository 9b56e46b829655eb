package sojourn.export.plate;

import java.util.EnumSet;
import java.util.Set;

/** Sheets that are asked for often. */
public enum PlatePreset {
  /** One column of a journal. */
  COLUMN(85, 0, 600, 1),
  /** Both columns of a journal. */
  DOUBLE(180, 0, 600, 1),
  A5(148, 210, 300, 1),
  A4(210, 297, 300, 1.1),
  /** 16:9, 1920 × 1080 pixels. */
  SLIDE(338.667, 190.5, 144, 1.6),
  /** A poster. */
  A2(420, 594, 300, 1.8),
  /** A large poster. */
  A0(841, 1189, 300, 3.2);

  private final double width;
  private final double height;
  private final int dpi;
  private final double type;

  PlatePreset(double width, double height, int dpi, double type) {
    this.width = width;
    this.height = height;
    this.dpi = dpi;
    this.type = type;
  }

  public PlateSheet sheet() {
    return new PlateSheet(width, height, dpi, type);
  }

  /** What stands on it unless the user says otherwise. */
  public Set<PlatePart> parts() {
    EnumSet<PlatePart> parts = EnumSet.allOf(PlatePart.class);
    parts.remove(PlatePart.TIMELINE);
    switch (this) {
      case COLUMN -> parts.removeAll(EnumSet.of(PlatePart.TABLE, PlatePart.INSET));
      case SLIDE -> parts.removeAll(EnumSet.of(PlatePart.TABLE, PlatePart.SOURCES, PlatePart.PROJECTION, PlatePart.DATE, PlatePart.INSET));
      case A2, A0 -> parts.add(PlatePart.TIMELINE);
      case DOUBLE, A4, A5 -> { }
    }
    return parts;
  }
}
