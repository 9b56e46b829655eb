package sojourn.ui.timeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sojourn.model.Columns;
import sojourn.model.Snapshot;
import sojourn.model.VisitRows;
import sojourn.model.VisitStatus;
import sojourn.session.Comparison;

/** When two that are compared were, as far as is known, in the same place. */
final class Overlaps {

  /** Days above which a visit says too little about any of them. */
  private static final int LOOSEST = 400;

  private Overlaps() {}

  /**
   * Days on which both may have been at one place.
   *
   * @param from first day number
   * @param to day after the last one
   */
  record Span(double from, double to) {}

  /** Spans in order, none touching another. */
  static List<Span> of(Snapshot snapshot, BitSet rows, Comparison comparison) {
    VisitRows visits = snapshot.columns().visits();
    Comparison.Key key = comparison.key(snapshot);
    Map<Integer, List<Integer>> firsts = new HashMap<>();
    Map<Integer, List<Integer>> seconds = new HashMap<>();
    for (int i = rows.nextSetBit(0); i >= 0; i = rows.nextSetBit(i + 1)) {
      int side = key.of(visits, i);
      if (side > 0 && tells(visits, i)) {
        (side == 1 ? firsts : seconds).computeIfAbsent(visits.place()[i], p -> new ArrayList<>()).add(i);
      }
    }
    List<Span> spans = new ArrayList<>();
    firsts.forEach((place, mine) -> meet(visits, mine, seconds.getOrDefault(place, List.of()), spans));
    return joined(spans);
  }

  private static boolean tells(VisitRows visits, int row) {
    boolean bounded = visits.from()[row] != Columns.ALWAYS && visits.to()[row] != Integer.MAX_VALUE;
    VisitStatus status = visits.status()[row];
    return bounded && visits.to()[row] - visits.from()[row] <= LOOSEST && status != VisitStatus.CANCELLED && status != VisitStatus.MENTIONED;
  }

  /** Both lists by first day: each visit of the one is held against those of the other that may still go on. */
  private static void meet(VisitRows visits, List<Integer> mine, List<Integer> theirs, List<Span> spans) {
    Comparator<Integer> byDay = Comparator.comparingInt(i -> visits.from()[i]);
    List<Integer> others = theirs.stream().sorted(byDay).toList();
    int begin = 0;
    for (int a : mine.stream().sorted(byDay).toList()) {
      while (begin < others.size() && visits.from()[others.get(begin)] + LOOSEST < visits.from()[a]) {
        begin++;
      }
      for (int k = begin; k < others.size() && visits.from()[others.get(k)] <= visits.to()[a]; k++) {
        int b = others.get(k);
        int from = Math.max(visits.from()[a], visits.from()[b]);
        int to = Math.min(visits.to()[a], visits.to()[b]);
        if (from <= to) {
          spans.add(new Span(from, to + 1.0));
        }
      }
    }
  }

  private static List<Span> joined(List<Span> spans) {
    List<Span> result = new ArrayList<>();
    for (Span span : spans.stream().sorted(Comparator.comparingDouble(Span::from)).toList()) {
      Span last = result.isEmpty() ? null : result.getLast();
      if (last != null && span.from() <= last.to()) {
        result.set(result.size() - 1, new Span(last.from(), Math.max(last.to(), span.to())));
      } else {
        result.add(span);
      }
    }
    return result;
  }
}
