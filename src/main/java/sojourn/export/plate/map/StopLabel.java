package sojourn.export.plate.map;

import org.jspecify.annotations.Nullable;
import sojourn.atlas.Box;
import sojourn.model.PlaceId;

/**
 * The name of a mark, for whoever wants to move it: all in millimetres of the plate.
 *
 * @param place the one whose name stands first; edits are kept under it
 * @param name as it would be written without a change
 * @param x of the mark's middle
 * @param y of the mark's middle
 * @param box what the name covers, null where it is hidden or found no room
 */
public record StopLabel(PlaceId place, String name, double x, double y, @Nullable Box box) {}
