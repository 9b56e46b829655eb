package sojourn.export.plate;

import java.util.List;
import sojourn.paint.Palette;

/**
 * The colours of a style, each as 0xRRGGBB.
 *
 * @param travellers by hue where there are twelve, else one after another
 * @param onMark letters in a filled mark
 * @param telling how travellers and lands are told apart
 */
public record PlateInks(Page page, Palette.MapInks map, List<Integer> travellers, int onMark, Telling telling) {

  private static final PlateInks COLOUR =
      new PlateInks(
          new Page(0xFFFFFF, 0x1E2328, 0x565C63, 0xD5CFC2, 0x1E2328),
          new Palette.MapInks(0xE3EBEF, 0xF8F5ED, 0xEAE2D0, 0xCBC1AE, 0x93A7B3, 0xC6D5DE, 0xD3DEE4, 0x4F6E81, 0x6B6252, 0xFFFFFF),
          Palette.LIGHT.people(), 0xFFFFFF, Telling.HUES);

  private static final PlateInks GREYSCALE =
      new PlateInks(
          new Page(0xFFFFFF, 0x111111, 0x555555, 0xC8C8C8, 0x111111),
          new Palette.MapInks(0xE9E9E9, 0xFBFBFB, 0xDCDCDC, 0xB4B4B4, 0x8C8C8C, 0xD2D2D2, 0xD9D9D9, 0x5F5F5F, 0x5A5A5A, 0xFFFFFF),
          List.of(0x1A1A1A, 0x6A6A6A, 0x444444, 0x868686), 0xFFFFFF, Telling.SHAPES);

  private static final PlateInks BLACK_AND_WHITE =
      new PlateInks(
          new Page(0xFFFFFF, 0x000000, 0x000000, 0x000000, 0x000000),
          new Palette.MapInks(0xFFFFFF, 0xFFFFFF, 0x000000, 0x000000, 0x000000, 0x000000, 0x000000, 0x000000, 0x000000, 0xFFFFFF),
          List.of(0x000000), 0xFFFFFF, Telling.PATTERNS);

  private static final PlateInks DARK =
      new PlateInks(
          new Page(0x121518, 0xE9E6DF, 0xABB0B5, 0x3A424A, 0x4A535C),
          new Palette.MapInks(0x161E25, 0x2A3036, 0x3D3F3B, 0x4E565D, 0x54636F, 0x22303A, 0x222D36, 0x7F98AA, 0xA6A8A4, 0x14181C),
          Palette.DARK.people(), 0x14181C, Telling.HUES);

  private static final PlateInks ANTIQUE =
      new PlateInks(
          new Page(0xF6EDD8, 0x3B2A1A, 0x6B563E, 0xCDBB98, 0x5A4530),
          new Palette.MapInks(0xE3DFC8, 0xF3E7CB, 0xE2CCA0, 0xB39B72, 0x8A7552, 0xC3C2A8, 0xD3CFB6, 0x5E6750, 0x6E5A3D, 0xF6EDD8),
          List.of(0x7A1F1F, 0x24506B, 0x3F5A2B, 0x7A4A12, 0x5B3A63, 0x1F5F5B, 0x7B3556, 0x5C5A16), 0xFBF4E2, Telling.HUES);

  static PlateInks of(PlateStyle style) {
    return switch (style) {
      case COLOUR -> COLOUR;
      case GREYSCALE -> GREYSCALE;
      case BLACK_AND_WHITE -> BLACK_AND_WHITE;
      case DARK -> DARK;
      case ANTIQUE -> ANTIQUE;
    };
  }

  /** Colours of the page: paper, letters, lesser letters, hairlines, and the line around the map. */
  public record Page(int paper, int ink, int muted, int hairline, int frame) {}

  /** What tells travellers apart beside their names. */
  public enum Telling {
    HUES,
    /** Shapes of marks, shades of lines. */
    SHAPES,
    /** Shapes of marks, widths of lines, hatching of lands. */
    PATTERNS
  }

  public PlateInks {
    travellers = List.copyOf(travellers);
  }

  /** The colour of the n-th traveller, from 0: the person's own hue where there are all twelve, so that it is the same as in the window. */
  public int traveller(int number, int hue) {
    return travellers.get(Math.floorMod(travellers.size() == 12 ? hue : number, travellers.size()));
  }
}
