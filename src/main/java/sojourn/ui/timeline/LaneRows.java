package sojourn.ui.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives visits their rows in a lane, by their days alone, so that zooming never moves a visit to another row. */
final class LaneRows {

  private static final int MOST_BAR_ROWS = 2;
  private static final int MOST_MIXED_ROWS = 4;
  private static final int MOST_BAND_ROWS = 3;

  private LaneRows() {}

  /** Bands that overlap stand in different rows as far as there are rows. */
  static List<Adrift> bands(List<Adrift> bands) {
    double[] free = new double[MOST_BAND_ROWS];
    Arrays.fill(free, Double.NEGATIVE_INFINITY);
    List<Adrift> placed = new ArrayList<>();
    for (Adrift band : bands.stream().sorted(Comparator.comparingDouble(Adrift::from)).toList()) {
      int row = rowFor(free, band.from());
      free[row] = Math.max(free[row], band.to());
      placed.add(band.at(row, band.then()));
    }
    return placed;
  }

  /** Bars that overlap for more than one day stand in different rows; those of a row share the days that they have in common. */
  static List<Stay> bars(List<Stay> stays) {
    return bars(stays, false);
  }

  /** The same; where a lane is {@code mixed}, of several travellers, those who are there on one day stand in different rows. */
  static List<Stay> bars(List<Stay> stays, boolean mixed) {
    int rows = mixed ? MOST_MIXED_ROWS : MOST_BAR_ROWS;
    double[] free = new double[rows];
    Arrays.fill(free, Double.NEGATIVE_INFINITY);
    List<Stay> rowed = new ArrayList<>();
    for (Stay stay : stays.stream().sorted(Comparator.comparingDouble(Stay::from)).toList()) {
      int row = rowFor(free, stay.from() + (mixed ? 0 : 1));
      free[row] = Math.max(free[row], stay.to());
      rowed.add(stay.at(stay.from(), stay.to(), row));
    }
    List<Stay> shared = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      int mine = row;
      shared.addAll(shareDays(rowed.stream().filter(s -> s.row() == mine).toList()));
    }
    return shared;
  }

  /** The first row free from a day on, else the one that is free soonest. */
  private static int rowFor(double[] free, double from) {
    int soonest = 0;
    for (int row = 0; row < free.length; row++) {
      if (free[row] <= from) {
        return row;
      }
      if (free[row] < free[soonest]) {
        soonest = row;
      }
    }
    return soonest;
  }

  private static List<Stay> shareDays(List<Stay> row) {
    Map<Long, List<Stay>> touching = new HashMap<>();
    for (Stay stay : row) {
      long first = (long) stay.from();
      long last = (long) stay.to() - 1;
      touching.computeIfAbsent(first, d -> new ArrayList<>()).add(stay);
      if (last != first) {
        touching.computeIfAbsent(last, d -> new ArrayList<>()).add(stay);
      }
    }
    touching.values().forEach(list -> list.sort(Comparator.comparingDouble(Stay::from)));
    List<Stay> result = new ArrayList<>();
    for (Stay stay : row) {
      long first = (long) stay.from();
      long last = (long) stay.to() - 1;
      List<Stay> onFirst = touching.getOrDefault(first, List.of(stay));
      List<Stay> onLast = touching.getOrDefault(last, List.of(stay));
      double from = first + (double) onFirst.indexOf(stay) / onFirst.size();
      double to = last + (onLast.indexOf(stay) + 1.0) / onLast.size();
      result.add(stay.at(from, to, stay.row()));
    }
    return result;
  }
}
