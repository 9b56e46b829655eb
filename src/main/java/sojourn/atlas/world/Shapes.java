package sojourn.atlas.world;

import java.util.List;

/**
 * The base map at one scale.
 *
 * @param coast shores of the sea; never the cut at the 180th meridian
 * @param borders lines between two countries, each once
 */
public record Shapes(List<Area> land, List<Country> countries, List<Line> coast, List<Line> borders, List<Area> lakes, List<Line> rivers) {

  public Shapes {
    land = List.copyOf(land);
    countries = List.copyOf(countries);
    coast = List.copyOf(coast);
    borders = List.copyOf(borders);
    lakes = List.copyOf(lakes);
    rivers = List.copyOf(rivers);
  }
}
