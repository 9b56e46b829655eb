package sojourn.ui.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;

/**
 * The words left of a lane.
 *
 * @param id what the lane is of; null for other rows and for countries
 * @param hue negative for no dot
 * @param lines first the name, then smaller lines
 * @param count times met, empty for none
 * @param rule whether a hairline runs through the middle of the lane
 */
record LaneHead(@Nullable EntityId id, int hue, List<String> lines, String count, Box lane, boolean rule, boolean strong) {

  /** In place of a hue where the words are not a lane's. */
  static final int NO_LANE = Integer.MIN_VALUE;

  static final double TEXT_LEFT = 32;
  static final double COUNT_GAP = 8;

  /** Whether it is that of a lane, not of a lens or a row of remains. */
  boolean own() {
    return hue != NO_LANE;
  }

  /** Pixels for the words of a lane. */
  static double room(Frame frame, TextMeasure measure, String count) {
    double taken = count.isEmpty() ? 0 : measure.width(count, Type.SMALL) + 6;
    return frame.left() - TEXT_LEFT - COUNT_GAP - taken;
  }

  LaneHead {
    lines = List.copyOf(lines);
  }
}
