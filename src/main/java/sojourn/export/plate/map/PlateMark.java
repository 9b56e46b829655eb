package sojourn.export.plate.map;

import java.util.List;
import sojourn.atlas.Box;
import sojourn.atlas.journey.Stop;
import sojourn.atlas.journey.StopKind;

/**
 * A mark on the plate's map: a stop, or several too close to be told apart.
 *
 * @param x millimetres
 * @param y millimetres
 * @param halfWidth more than the half height where numbers need room
 * @param numbers what is written in it, empty for nothing
 * @param visits how many
 * @param traveller number of the first traveller there
 */
public record PlateMark(
    List<Stop> stops, StopKind kind, double x, double y, double halfWidth, double halfHeight, String numbers, int visits, int traveller) {

  public PlateMark {
    stops = List.copyOf(stops);
  }

  Box box() {
    return new Box(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight);
  }

  /** The names of its places, at most three. */
  String name() {
    List<String> names = stops.stream().map(s -> s.place().name()).distinct().toList();
    return names.size() <= 3 ? String.join(", ", names) : String.join(", ", names.subList(0, 2)) + " + " + (names.size() - 2);
  }
}
