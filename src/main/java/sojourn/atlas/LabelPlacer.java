package sojourn.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Places labels in the order in which they are asked for: each takes its first candidate box that lies within the frame and touches nothing placed
 * or blocked before; one without such a box is left out.
 */
public final class LabelPlacer {

  private static final double CELL = 48;

  private final Box frame;
  private final Map<Long, List<Box>> grid = new HashMap<>();

  public LabelPlacer(Box frame) {
    this.frame = frame;
  }

  /** Keeps labels off a rectangle. */
  public void block(Box box) {
    for (long column = column(box.x()); column <= column(box.right()); column++) {
      for (long row = column(box.y()); row <= column(box.bottom()); row++) {
        grid.computeIfAbsent(key(column, row), k -> new ArrayList<>(4)).add(box);
      }
    }
  }

  /** Keeps labels off a line of pixels, {@code margin} on both sides. */
  public void block(List<Pixel> line, double margin) {
    for (int i = 0; i + 1 < line.size(); i++) {
      Pixel a = line.get(i);
      Pixel b = line.get(i + 1);
      double length = a.distance(b.x(), b.y());
      int pieces = (int) Math.max(1, Math.ceil(length / 6));
      if (pieces > 2000) {
        continue;
      }
      for (int k = 0; k < pieces; k++) {
        double t = (k + 0.5) / pieces;
        double x = a.x() + t * (b.x() - a.x());
        double y = a.y() + t * (b.y() - a.y());
        if (frame.grown(20).contains(x, y)) {
          block(Box.about(x, y, margin + Math.min(3, length / 2)));
        }
      }
    }
  }

  public boolean free(Box box) {
    if (!box.within(frame)) {
      return false;
    }
    for (long column = column(box.x()); column <= column(box.right()); column++) {
      for (long row = column(box.y()); row <= column(box.bottom()); row++) {
        for (Box other : grid.getOrDefault(key(column, row), List.of())) {
          if (other.touches(box)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** How many of the blocked boxes lie under a box. */
  public int touches(Box box) {
    int count = 0;
    for (long column = column(box.x()); column <= column(box.right()); column++) {
      for (long row = column(box.y()); row <= column(box.bottom()); row++) {
        for (Box other : grid.getOrDefault(key(column, row), List.of())) {
          count += other.touches(box) ? 1 : 0;
        }
      }
    }
    return count;
  }

  /** The index of the candidate taken, empty where none is free. */
  public OptionalInt place(List<Box> candidates) {
    for (int i = 0; i < candidates.size(); i++) {
      if (free(candidates.get(i))) {
        block(candidates.get(i));
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static long column(double value) {
    return (long) Math.floor(value / CELL);
  }

  private static long key(long column, long row) {
    return column * 1_000_003L + row;
  }
}
