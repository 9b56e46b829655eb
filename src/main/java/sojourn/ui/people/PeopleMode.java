package sojourn.ui.people;

import java.util.List;
import java.util.Locale;
import sojourn.model.PersonId;

/** How the panel shows people: as a star and a list, as a network, or as a matrix. */
enum PeopleMode {
  LIST,
  NETWORK,
  MATRIX;

  /** The name in strings. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What makes a person's mark large. */
  enum Sizing {
    MET,
    KNOWN,
    BETWEEN;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What the user asked to see.
   *
   * @param middle who stands in the middle of the network, the traveller where empty
   * @param steps 1 or 2 steps from the middle
   * @param order of the matrix
   * @param sameDays whether those count who were at one place on the same days without a reported meeting
   */
  record View(PeopleMode mode, List<PersonId> middle, int steps, boolean sameDays, MatrixContent.Order order) {

    static final View FIRST = new View(LIST, List.of(), 1, false, MatrixContent.Order.COUNT);

    View {
      middle = List.copyOf(middle);
    }
  }
}
