package sojourn.paint;

import java.util.List;

/**
 * The colours of a theme, each as opaque 0xRRGGBB. The one palette of panels and exported images; {@code styles/tokens.css} repeats the roles for
 * style sheets, and a test holds the two together.
 *
 * @param people twelve hues; a person's {@code hue} is an index into them
 */
public record Palette(
    Theme theme, Roles roles, MapInks map, List<Integer> people) {

  /** Interface roles. Amber ({@code sel}, {@code selLine}, {@code selTint}) means selected and nothing else. */
  public record Roles(
      int window, int panel, int raised, int sunken, int line, int lineStrong, int ink, int muted, int faint, int accent, int onAccent,
      int accentTint, int sel, int selLine, int selTint, int onSelTint, int hover, int warn, int ok) {}

  /** Colours of the base map. */
  public record MapInks(
      int water, int land, int visited, int border, int coast, int river, int graticule, int seaName, int countryName, int halo) {}

  public static final Palette LIGHT =
      new Palette(
          Theme.LIGHT,
          new Roles(
              0xEFECE5, 0xFBFAF7, 0xFFFFFF, 0xF3F0EA, 0xDDD8CD, 0xB9B2A4, 0x1E2328, 0x565C63, 0x656B72, 0x1D5B85, 0xFFFFFF,
              0xE3EDF4, 0xE3A51C, 0xA86F00, 0xFBEDC6, 0x7A5200, 0xF0EDE6, 0x9A4B00, 0x2E6B3E),
          new MapInks(0xDBE5EA, 0xF5F1E8, 0xE9E0CD, 0xC8BEAC, 0x9FB0BA, 0xBFD0DA, 0xCBD8DF, 0x4F6E81, 0x736A59, 0xFBF9F4),
          List.of(
              0x9D343B, 0x006E69, 0x2F6191, 0x6A4F88, 0x386B3A, 0x884C28, 0x006982, 0x81476E, 0x616215, 0x515792, 0x126E50, 0x78570A));

  public static final Palette DARK =
      new Palette(
          Theme.DARK,
          new Roles(
              0x121518, 0x1A1E23, 0x242A31, 0x15191D, 0x2E353C, 0x4A535C, 0xE9E6DF, 0xABB0B5, 0x8B9299, 0x86BDE3, 0x0E1A23,
              0x20323F, 0xE9B949, 0xE9B949, 0x40361C, 0xF3D58A, 0x232930, 0xE5A663, 0x8CC79A),
          new MapInks(0x131A20, 0x262B30, 0x363835, 0x464C52, 0x4C5A66, 0x1E2A33, 0x1E2830, 0x6E8799, 0x999B98, 0x14181C),
          List.of(
              0xF49191, 0x60C5BE, 0x82B6EC, 0xBFA2E2, 0x8BC18C, 0xE29F7A, 0x65BFDB, 0xDA99C4, 0xB4B76E, 0xA3ABED, 0x73C4A2, 0xCFAB69));

  public static Palette of(Theme theme) {
    return theme == Theme.DARK ? DARK : LIGHT;
  }

  /** The colour of a person's hue. */
  public int person(int hue) {
    return people.get(Math.floorMod(hue, people.size()));
  }
}
