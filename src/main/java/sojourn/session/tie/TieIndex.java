package sojourn.session.tie;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.EncounterRows;
import sojourn.model.PersonId;

/** The rows of encounters that each person took part in. Made once for a snapshot in two passes; a person's ties then cost only his own rows. */
public final class TieIndex {

  private final Columns columns;
  private final int[] start;
  private final int[] row;
  private final Map<PersonId, Integer> number;

  private TieIndex(Columns columns, int[] start, int[] row, Map<PersonId, Integer> number) {
    this.columns = columns;
    this.start = start;
    this.row = row;
    this.number = number;
  }

  /** Of all encounters of a snapshot. */
  public static TieIndex of(Columns columns) {
    EncounterRows met = columns.encounters();
    int people = columns.people().size();
    int[] start = new int[people + 1];
    for (int i = 0; i < met.size(); i++) {
      start[met.traveller()[i] + 1]++;
      start[met.person()[i] + 1]++;
    }
    for (int p = 0; p < people; p++) {
      start[p + 1] += start[p];
    }
    int[] next = start.clone();
    int[] row = new int[2 * met.size()];
    for (int i = 0; i < met.size(); i++) {
      row[next[met.traveller()[i]]++] = i;
      row[next[met.person()[i]]++] = i;
    }
    Map<PersonId, Integer> number = HashMap.newHashMap(people);
    for (int p = 0; p < people; p++) {
      number.put(columns.people().get(p), p);
    }
    return new TieIndex(columns, start, row, number);
  }

  /** The columns that it indexes. */
  public Columns columns() {
    return columns;
  }

  /** Whether it is of these very columns. */
  public boolean indexes(Columns others) {
    return columns.encounters().from() == others.encounters().from();
  }

  /** A person's number in the columns, {@link Columns#NONE} for somebody who neither travels nor is met. */
  public int number(@Nullable PersonId person) {
    return person == null ? Columns.NONE : number.getOrDefault(person, Columns.NONE);
  }

  /** How many encounters a person took part in, whatever the filter keeps. */
  public int met(int person) {
    return start[person + 1] - start[person];
  }

  /** The person that another met in a row. */
  public int other(int row, int person) {
    int traveller = columns.encounters().traveller()[row];
    return traveller == person ? columns.encounters().person()[row] : traveller;
  }

  /** Hands over the kept rows of a person, in the snapshot's order; the meeting of a person with himself is none. */
  public void eachRow(int person, BitSet kept, IntConsumer take) {
    EncounterRows met = columns.encounters();
    for (int i = start[person]; i < start[person + 1]; i++) {
      if (kept.get(row[i]) && met.traveller()[row[i]] != met.person()[row[i]]) {
        take.accept(row[i]);
      }
    }
  }

  /** The kept rows of a pair, by date, undated ones last. */
  public int[] rowsOf(int person, int other, BitSet kept) {
    boolean swap = met(other) < met(person);
    int from = swap ? other : person;
    int to = swap ? person : other;
    IntStream.Builder rows = IntStream.builder();
    eachRow(from, kept, i -> {
      if (other(i, from) == to) {
        rows.add(i);
      }
    });
    return rows.build().boxed().sorted((a, b) -> RowDates.compare(columns.encounters(), a, b)).mapToInt(i -> i).toArray();
  }
}
