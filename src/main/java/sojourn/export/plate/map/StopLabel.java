package sojourn.export.plate.map;

import org.jspecify.annotations.Nullable;
import sojourn.model.PlaceId;

/**
 * The name of a mark, for whoever wants to move it: all in millimetres of the plate.
 *
 * @param place the one whose name stands first; edits are kept under it
 * @param name as it would be written without a change
 * @param x of the mark's middle
 * @param y of the mark's middle
 * @param spot what the name covers, null where it is hidden or found no room
 */
public record StopLabel(PlaceId place, String name, double x, double y, @Nullable Spot spot) {

  /** A rectangle. */
  public record Spot(double x, double y, double width, double height) {}
}
