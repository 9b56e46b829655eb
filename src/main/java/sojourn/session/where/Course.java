package sojourn.session.where;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.VisitRows;
import sojourn.model.VisitStatus;

/**
 * The course of one traveller's time, cut into pieces that do not overlap: what is certain goes before what is possible, a shorter stay before the longer
 * one that it lies in, and between two visits of a trip lies the way.
 */
final class Course {

  /** Days above which a visit whose days are not known says nothing about one of them. */
  private static final int LOOSEST = 400;

  /** Share of a day, at most, that a way takes from each visit where no time lies between them. */
  private static final double HURRY = 0.2;

  private static final Comparator<Piece> ORDER = Comparator.comparingDouble(Piece::from).thenComparingDouble(Piece::to).thenComparingInt(Piece::row);

  private final VisitRows visits;

  Course(VisitRows visits) {
    this.visits = visits;
  }

  /** What may come before or after the certain days of a visit. */
  private record Margin(Piece days, boolean before) {}

  /** Pieces in order of time. */
  List<Piece> of(int[] rows) {
    List<Piece> sure = new ArrayList<>();
    List<Piece> all = new ArrayList<>();
    List<Margin> margins = new ArrayList<>();
    for (int row : rows) {
      put(row, sure, all, margins);
    }
    sure.sort(ORDER);
    List<Piece> shared = shareDays(sure);
    double[] begins = shared.stream().mapToDouble(Piece::from).sorted().toArray();
    double[] ends = shared.stream().mapToDouble(Piece::to).sorted().toArray();
    all.addAll(shared);
    margins.stream().map(m -> cut(m, begins, ends)).filter(p -> p.length() > 0).forEach(all::add);
    all.sort(ORDER);
    return withWays(apart(all));
  }

  private void put(int row, List<Piece> sure, List<Piece> loose, List<Margin> margins) {
    VisitStatus status = visits.status()[row];
    int from = visits.from()[row];
    int to = visits.to()[row];
    if (status == VisitStatus.CANCELLED || status == VisitStatus.MENTIONED || (from == Columns.ALWAYS && to == Integer.MAX_VALUE)) {
      return;
    }
    int first = from == Columns.ALWAYS ? to : from;
    int last = to == Integer.MAX_VALUE ? from : to;
    boolean known = visits.sureFrom()[row] <= visits.sureTo()[row];
    int coreFrom = known ? visits.sureFrom()[row] : first;
    int coreTo = known ? visits.sureTo()[row] : last;
    if (known || first == last) {
      sure.add(new Piece(coreFrom, coreTo + 1.0, row, -1, status != VisitStatus.PLANNED));
      if (first < coreFrom && coreFrom - first <= LOOSEST) {
        margins.add(new Margin(new Piece(first, coreFrom, row, -1, false), true));
      }
      if (last > coreTo && last - coreTo <= LOOSEST) {
        margins.add(new Margin(new Piece(coreTo + 1.0, last + 1.0, row, -1, false), false));
      }
    } else if (last - first <= LOOSEST) {
      loose.add(new Piece(first, last + 1.0, row, -1, false));
    }
  }

  /** Days that are only possible end where another certain visit lies between them and the certain days. */
  private static Piece cut(Margin margin, double[] begins, double[] ends) {
    Piece days = margin.days();
    if (margin.before()) {
      int at = after(ends, days.to());
      double left = at == 0 ? days.from() : Math.max(days.from(), ends[at - 1]);
      return days.between(left, Math.max(left, days.to()));
    }
    int at = after(begins, days.from() - 1e-9);
    double right = at == begins.length ? days.to() : Math.min(days.to(), begins[at]);
    return days.between(days.from(), Math.max(days.from(), right));
  }

  /** Where the first value after a moment stands. */
  static int after(double[] sorted, double moment) {
    int at = Arrays.binarySearch(sorted, moment);
    while (at >= 0 && at < sorted.length && sorted[at] == moment) {
      at++;
    }
    return at >= 0 ? at : -at - 1;
  }

  /** Visits that begin or end on one day have their shares of it, in order. */
  private static List<Piece> shareDays(List<Piece> sorted) {
    long[] touches = new long[2 * sorted.size()];
    int count = 0;
    for (int i = 0; i < sorted.size(); i++) {
      long first = (long) sorted.get(i).from();
      long last = (long) sorted.get(i).to() - 1;
      touches[count++] = first << 24 | i;
      if (last != first) {
        touches[count++] = last << 24 | i;
      }
    }
    Arrays.sort(touches, 0, count);
    double[] from = new double[sorted.size()];
    double[] to = new double[sorted.size()];
    int begin = 0;
    for (int end = 1; end <= count; end++) {
      if (end == count || touches[end] >> 24 != touches[begin] >> 24) {
        long day = touches[begin] >> 24;
        for (int k = begin; k < end; k++) {
          int i = (int) (touches[k] & 0xFFFFFF);
          if ((long) sorted.get(i).from() == day) {
            from[i] = day + (double) (k - begin) / (end - begin);
          }
          if ((long) sorted.get(i).to() - 1 == day) {
            to[i] = day + (k - begin + 1.0) / (end - begin);
          }
        }
        begin = end;
      }
    }
    List<Piece> shared = new ArrayList<>();
    for (int i = 0; i < from.length; i++) {
      shared.add(sorted.get(i).between(from[i], to[i]));
    }
    return shared;
  }

  /** The best piece of each stretch of time. */
  private static List<Piece> apart(List<Piece> sorted) {
    double[] edges = sorted.stream().flatMapToDouble(p -> java.util.stream.DoubleStream.of(p.from(), p.to())).sorted().distinct().toArray();
    List<Piece> result = new ArrayList<>();
    List<Piece> active = new ArrayList<>();
    int at = 0;
    for (int e = 0; e + 1 < edges.length; e++) {
      double from = edges[e];
      active.removeIf(p -> p.to() <= from);
      while (at < sorted.size() && sorted.get(at).from() <= from) {
        active.add(sorted.get(at++));
      }
      Piece best = best(active);
      Piece last = result.isEmpty() ? null : result.getLast();
      if (best != null && last != null && last.row() == best.row() && last.sure() == best.sure() && last.to() == from) {
        result.set(result.size() - 1, last.between(last.from(), edges[e + 1]));
      } else if (best != null) {
        result.add(best.between(from, edges[e + 1]));
      }
    }
    return result;
  }

  private static @Nullable Piece best(List<Piece> active) {
    Piece best = null;
    for (Piece piece : active) {
      if (best == null || (piece.sure() != best.sure() ? piece.sure() : piece.length() < best.length())) {
        best = piece;
      }
    }
    return best;
  }

  private List<Piece> withWays(List<Piece> stays) {
    List<Piece> result = new ArrayList<>();
    for (Piece stay : stays) {
      Piece last = result.isEmpty() ? null : result.getLast();
      if (last != null && visits.trip()[last.row()] == visits.trip()[stay.row()] && visits.place()[last.row()] != visits.place()[stay.row()]) {
        double gap = stay.from() - last.to();
        double before = gap >= 0.5 ? 0 : Math.min(HURRY, last.length() / 4);
        double after = gap >= 0.5 ? 0 : Math.min(HURRY, stay.length() / 4);
        result.set(result.size() - 1, last.between(last.from(), last.to() - before));
        result.add(new Piece(last.to() - before, stay.from() + after, last.row(), stay.row(), false));
        result.add(stay.between(stay.from() + after, stay.to()));
      } else {
        result.add(stay);
      }
    }
    return result;
  }
}
