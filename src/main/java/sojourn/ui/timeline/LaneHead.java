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

  static final double TEXT_LEFT = 32;
  static final double COUNT_GAP = 8;

  /** Pixels for the words of a lane. */
  static double room(Frame frame, TextMeasure measure, String count) {
    double taken = count.isEmpty() ? 0 : measure.width(count, Type.SMALL) + 6;
    return frame.left() - TEXT_LEFT - COUNT_GAP - taken;
  }

  LaneHead {
    lines = List.copyOf(lines);
  }
}
