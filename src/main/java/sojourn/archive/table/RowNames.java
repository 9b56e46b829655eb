package sojourn.archive.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.archive.derivation.SamePeople;
import sojourn.model.claim.PersonClaim;
import sojourn.model.time.DateSpan;
import sojourn.model.time.Day;

/**
 * The names that rows of a table give, each once for the rows that surely mean one person by it: the same words with the same office, at no time
 * from which to the next more than a life has passed. A table of a hundred thousand rows has a few thousand of them.
 */
final class RowNames {

  /** Days after which a full name is no longer surely the same person's. */
  private static final long LIFE = 65 * 366L;

  /** Days after which a single name is no longer surely the same person's. */
  private static final long NEAR = 2 * 366L;

  /**
   * What rows must share.
   *
   * @param year of the row, where an office is named whose holders change; 0 else
   * @param turn how many persons of one row had this name before: they are several
   */
  private record Key(String name, @Nullable String role, @Nullable String of, int year, int turn) {}

  /** A name in one row. */
  private record Use(int row, int naming, int place, PersonClaim claim, long first, long last) {}

  private final Map<Key, List<Use>> uses = new LinkedHashMap<>();
  private final List<int[]> ofRow = new ArrayList<>();
  private final List<List<PersonClaim>> claims = new ArrayList<>();

  /** Takes the names of a row. */
  void add(int row, @Nullable DateSpan days, List<PersonClaim> named) {
    boolean dated = days != null && days.bounded();
    long first = days != null && dated ? days.earliest() : Long.MAX_VALUE;
    long last = days != null && dated ? days.latest() : Long.MIN_VALUE;
    Map<Key, Integer> turns = new LinkedHashMap<>();
    for (int i = 0; i < named.size(); i++) {
      PersonClaim claim = named.get(i);
      int year = claim.role() == null || !dated ? 0 : new Day(first).year();
      Key once = new Key(claim.name(), claim.role(), claim.of(), year, 0);
      int turn = turns.merge(once, 1, Integer::sum) - 1;
      Key key = turn == 0 ? once : new Key(claim.name(), claim.role(), claim.of(), year, turn);
      uses.computeIfAbsent(key, k -> new ArrayList<>()).add(new Use(row, ofRow.size(), i, claim, first, last));
    }
    ofRow.add(new int[named.size()]);
  }

  /** The names, in order of first rows as far as time allows. */
  List<SamePeople.Named> named() {
    List<SamePeople.Named> found = new ArrayList<>();
    uses.forEach(
        (key, all) -> {
          long gap = key.name().indexOf(' ') < 0 ? NEAR : LIFE;
          List<Use> byTime = new ArrayList<>(all);
          byTime.sort(Comparator.comparing(Use::first));
          int begin = 0;
          long last = Long.MIN_VALUE;
          for (int i = 0; i < byTime.size(); i++) {
            Use use = byTime.get(i);
            if (i > begin && (use.first() == Long.MAX_VALUE ? last != Long.MIN_VALUE : use.first() - last > gap)) {
              found.add(one(byTime.subList(begin, i), found.size()));
              begin = i;
              last = Long.MIN_VALUE;
            }
            last = Math.max(last, use.last());
          }
          found.add(one(byTime.subList(begin, byTime.size()), found.size()));
        });
    return found;
  }

  private SamePeople.Named one(List<Use> meant, int number) {
    BitSet rows = new BitSet();
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    List<Use> inOrder = new ArrayList<>(meant);
    inOrder.sort(Comparator.comparing(Use::row));
    List<PersonClaim> told = new ArrayList<>();
    for (Use use : inOrder) {
      if (ofRow.get(use.naming()).length > 1) {
        rows.set(use.row());
      }
      first = Math.min(first, use.first());
      last = Math.max(last, use.last());
      told.add(use.claim());
      ofRow.get(use.naming())[use.place()] = number;
    }
    claims.add(told);
    return new SamePeople.Named(told.getFirst(), rows, first, last);
  }

  /** What the rows of a name say of the person, in their order. */
  List<PersonClaim> claims(int number) {
    return claims.get(number);
  }

  /** The names of a row, in its order, by their numbers; rows as they were added. */
  List<Integer> ofRow(int naming) {
    return Arrays.stream(ofRow.get(naming)).boxed().toList();
  }
}
