package sojourn.atlas.world;

import java.util.List;

/**
 * A country or territory as the base map draws it (de facto boundaries).
 *
 * @param code ISO 3166-1 alpha-2, {@code XK} Kosovo, empty where there is none
 * @param name English name for labels, empty where none is to be drawn
 * @param longitude of the label's middle
 * @param latitude of the label's middle
 * @param width degrees of longitude free for the label at its latitude
 * @param size square root of its area in square degrees of latitude
 */
public record Country(String code, String name, double longitude, double latitude, double width, double size, List<Area> areas) {

  public Country {
    areas = List.copyOf(areas);
  }
}
