package sojourn.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Places labels in the order in which they are asked for: each takes its first candidate box that lies within the frame and touches nothing placed
 * or blocked before; one without such a box is left out.
 */
public final class LabelPlacer {

  private static final double CELL = 48;

  private final Box frame;
  private final int columns;
  private final int rows;
  /** What is blocked, by squares of the frame; null where nothing is. */
  private final @Nullable List<Box>[] grid;

  @SuppressWarnings({"unchecked", "rawtypes"})
  public LabelPlacer(Box frame) {
    this.frame = frame;
    columns = (int) Math.max(1, Math.ceil(frame.width() / CELL));
    rows = (int) Math.max(1, Math.ceil(frame.height() / CELL));
    grid = new List[columns * rows];
  }

  /** Keeps labels off a rectangle. What lies outside the frame is in nobody's way. */
  public void block(Box box) {
    if (box.right() < frame.x() || box.x() > frame.right() || box.bottom() < frame.y() || box.y() > frame.bottom()) {
      return;
    }
    for (int column = column(box.x()); column <= column(box.right()); column++) {
      for (int row = row(box.y()); row <= row(box.bottom()); row++) {
        int at = row * columns + column;
        List<Box> there = grid[at] == null ? new ArrayList<>(8) : grid[at];
        there.add(box);
        grid[at] = there;
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
    return box.within(frame) && touches(box, 1) == 0;
  }

  /** How many of the blocked boxes lie under a box. */
  public int touches(Box box) {
    return touches(box, Integer.MAX_VALUE);
  }

  private int touches(Box box, int enough) {
    int count = 0;
    for (int column = column(box.x()); column <= column(box.right()); column++) {
      for (int row = row(box.y()); row <= row(box.bottom()); row++) {
        List<Box> there = grid[row * columns + column];
        for (int i = 0; there != null && i < there.size(); i++) {
          count += there.get(i).touches(box) ? 1 : 0;
          if (count >= enough) {
            return count;
          }
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

  private int column(double x) {
    return (int) Math.clamp(Math.floor((x - frame.x()) / CELL), 0, columns - 1);
  }

  private int row(double y) {
    return (int) Math.clamp(Math.floor((y - frame.y()) / CELL), 0, rows - 1);
  }
}
