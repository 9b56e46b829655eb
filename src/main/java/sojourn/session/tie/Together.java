package sojourn.session.tie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import sojourn.model.Columns;
import sojourn.model.EncounterRows;
import sojourn.model.VisitRows;

/**
 * Who was at one place on the same days though no source reports that they met. Derived from visits, never stored.
 *
 * @param found certain ones before possible ones, each by place and day
 * @param all how many there are; more than were kept where they are very many
 */
public record Together(List<Stay> found, int all) {

  /** None. */
  public static final Together NONE = new Together(List.of(), 0);

  /** A visit of which not even the month is sure proves nothing. */
  private static final int LONGEST_DOUBT = 45;

  /** So many are kept: nobody reads more. */
  private static final int MOST = 20_000;

  public Together {
    found = List.copyOf(found);
  }

  /**
   * Two travellers at one place.
   *
   * @param one number of a traveller in the columns, the lower one
   * @param other number of the other
   * @param place number of the place
   * @param from first day on which both were there
   * @param to last such day, inclusive
   * @param sure whether both were there on these days for certain, else possibly
   * @param visit row of the visit of {@code one}
   * @param otherVisit row of the visit of {@code other}
   */
  public record Stay(int one, int other, int place, int from, int to, boolean sure, int visit, int otherVisit) {

    /** Whether it is of these two. */
    public boolean joins(int a, int b) {
      return (one == a && other == b) || (one == b && other == a);
    }
  }

  /**
   * Sweeps over visits by place and day.
   *
   * @param kept which visits count
   * @param at which places are small enough to meet at, by their numbers
   */
  public static Together of(TieIndex index, BitSet kept, IntPredicate at) {
    Sweep sweep = new Sweep(index.columns());
    int[][] byPlace = byPlace(index.columns(), kept, at);
    for (int[] rows : byPlace) {
      sweep.over(rows);
    }
    List<Stay> unreported = new ArrayList<>(new Reports(index).without(sweep.found));
    unreported.sort(Comparator.comparing((Stay s) -> !s.sure));
    int all = unreported.size();
    return new Together(all > MOST ? unreported.subList(0, MOST) : unreported, all);
  }

  /** Of two people. */
  public List<Stay> of(int a, int b) {
    return found.stream().filter(s -> s.joins(a, b)).sorted(Comparator.comparingInt(Stay::from)).toList();
  }

  private static int[][] byPlace(Columns columns, BitSet kept, IntPredicate at) {
    int[] place = columns.visits().place();
    int[] count = new int[columns.places().size()];
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      count[place[i]]++;
    }
    int[][] rows = new int[count.length][];
    for (int p = 0; p < count.length; p++) {
      rows[p] = new int[count[p] > 1 && at.test(p) ? count[p] : 0];
      count[p] = 0;
    }
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      if (rows[place[i]].length > 0) {
        rows[place[i]][count[place[i]]++] = i;
      }
    }
    return rows;
  }

  /** Goes along the days of a place. */
  private static final class Sweep {

    private final VisitRows visits;
    private final List<Stay> found = new ArrayList<>();

    Sweep(Columns columns) {
      visits = columns.visits();
    }

    private boolean sure(int row) {
      return visits.sureFrom()[row] <= visits.sureTo()[row] && visits.sureFrom()[row] != Columns.ALWAYS && visits.sureTo()[row] != Integer.MAX_VALUE;
    }

    private boolean counts(int row) {
      long from = visits.from()[row];
      long to = visits.to()[row];
      return sure(row) || (from != Columns.ALWAYS && to != Integer.MAX_VALUE && to - from <= LONGEST_DOUBT);
    }

    /** Days on which the traveller was there for certain, and where there are none those on which he may have been. */
    private int from(int row) {
      return sure(row) ? visits.sureFrom()[row] : visits.from()[row];
    }

    private int to(int row) {
      return sure(row) ? visits.sureTo()[row] : visits.to()[row];
    }

    void over(int[] rows) {
      long[] order = new long[rows.length];
      int size = 0;
      for (int row : rows) {
        if (counts(row)) {
          order[size++] = ((long) from(row) << 32) | row;
        }
      }
      Arrays.sort(order, 0, size);
      int[] here = new int[size];
      int staying = 0;
      for (int i = 0; i < size; i++) {
        int row = (int) order[i];
        int left = 0;
        for (int j = 0; j < staying; j++) {
          if (to(here[j]) >= from(row)) {
            here[left++] = here[j];
            add(here[j], row);
          }
        }
        here[left] = row;
        staying = left + 1;
      }
    }

    private void add(int a, int b) {
      int[] traveller = visits.traveller();
      if (traveller[a] == traveller[b]) {
        return;
      }
      int first = traveller[a] < traveller[b] ? a : b;
      int second = first == a ? b : a;
      int from = Math.max(from(a), from(b));
      int to = Math.min(to(a), to(b));
      found.add(new Stay(traveller[first], traveller[second], visits.place()[a], from, to, sure(a) && sure(b), first, second));
    }
  }

  /** Takes out those of whom a meeting on these days is reported. */
  private static final class Reports {

    private final TieIndex index;
    private final BitSet everything = new BitSet();

    Reports(TieIndex index) {
      this.index = index;
      everything.set(0, index.columns().encounters().size());
    }

    List<Stay> without(List<Stay> stays) {
      List<Stay> sorted = new ArrayList<>(stays);
      sorted.sort(Comparator.comparingInt(s -> s.one));
      BitSet reported = new BitSet();
      int[] head = new int[index.columns().people().size()];
      Arrays.fill(head, -1);
      int[] next = new int[sorted.size()];
      int begin = 0;
      while (begin < sorted.size()) {
        int one = sorted.get(begin).one;
        int end = begin;
        while (end < sorted.size() && sorted.get(end).one == one) {
          next[end] = head[sorted.get(end).other];
          head[sorted.get(end).other] = end;
          end++;
        }
        index.eachRow(one, everything, row -> mark(row, one, sorted, head, next, reported));
        for (int i = begin; i < end; i++) {
          head[sorted.get(i).other] = -1;
        }
        begin = end;
      }
      List<Stay> kept = new ArrayList<>();
      for (int i = 0; i < sorted.size(); i++) {
        if (!reported.get(i)) {
          kept.add(sorted.get(i));
        }
      }
      return kept;
    }

    /** An encounter reports a stay when it may have been on its days; one without any day when it was at its place. */
    private void mark(int row, int one, List<Stay> stays, int[] head, int[] next, BitSet reported) {
      for (int i = head[index.other(row, one)]; i >= 0; i = next[i]) {
        Stay stay = stays.get(i);
        EncounterRows met = index.columns().encounters();
        boolean dated = met.from()[row] != Columns.ALWAYS || met.to()[row] != Integer.MAX_VALUE;
        if (dated ? met.possibly(row, stay.from, stay.to) : met.place()[row] == stay.place) {
          reported.set(i);
        }
      }
    }
  }
}
