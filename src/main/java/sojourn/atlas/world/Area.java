package sojourn.atlas.world;

import java.util.List;

/** One polygon: its outer ring first, then its holes. */
public record Area(List<Line> rings) {

  public Area {
    rings = List.copyOf(rings);
  }

  public Line outer() {
    return rings.getFirst();
  }

  /** Whether a point lies in it and in none of its holes. */
  public boolean contains(double longitude, double latitude) {
    boolean inside = false;
    for (Line ring : rings) {
      inside ^= ring.encloses(longitude, latitude);
    }
    return inside;
  }
}
