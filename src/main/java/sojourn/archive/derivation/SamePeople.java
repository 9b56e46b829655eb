package sojourn.archive.derivation;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.claim.PersonClaim;

/** Which persons named in the rows of a table are surely the same: rows are told apart as documents are. */
public final class SamePeople {

  /**
   * A name as some rows give it.
   *
   * @param rows those that give it beside other names; nobody else of one of them is this person
   * @param first first day number of these rows, {@link Long#MAX_VALUE} where none has a date
   * @param last last day number of these rows
   */
  public record Named(PersonClaim person, BitSet rows, long first, long last) {

    @Nullable Days time() {
      return first > last ? null : new Days(first, last);
    }
  }

  private SamePeople() {}

  /** For each of the named a number: those of one number are one. */
  public static int[] of(List<Named> named, Offices offices) {
    int[] numbers = new int[named.size()];
    List<Identity> people = Identities.of(named, offices);
    for (int i = 0; i < people.size(); i++) {
      for (Bearer bearer : people.get(i).bearers()) {
        numbers[bearer.source()] = i;
      }
    }
    return numbers;
  }
}
