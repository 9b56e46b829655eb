package sojourn.atlas.journey;

import java.util.Arrays;

/** Rows by place, places in the order of their first rows. */
final class PlaceRows {

  private final int[][] rows;
  private final int[] sizes;
  private int[] order = new int[16];
  private int places;

  PlaceRows(int known) {
    rows = new int[known][];
    sizes = new int[known];
  }

  void add(int place, int row) {
    if (rows[place] == null) {
      rows[place] = new int[2];
      order = places == order.length ? Arrays.copyOf(order, 2 * places) : order;
      order[places++] = place;
    } else if (sizes[place] == rows[place].length) {
      rows[place] = Arrays.copyOf(rows[place], 2 * sizes[place]);
    }
    rows[place][sizes[place]++] = row;
  }

  int[] order() {
    return Arrays.copyOf(order, places);
  }

  int[] rows(int place) {
    return Arrays.copyOf(rows[place], sizes[place]);
  }
}
