package sojourn.ui.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.PersonId;

/**
 * The words left of a lane.
 *
 * @param person whose lane it is; null for other rows
 * @param lines first the name, then smaller lines
 * @param count times met, empty for none
 * @param rule whether a hairline runs through the middle of the lane
 */
record LaneHead(@Nullable PersonId person, int hue, List<String> lines, String count, Box lane, boolean rule, boolean strong) {

  LaneHead {
    lines = List.copyOf(lines);
  }
}
