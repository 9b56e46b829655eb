package sojourn.ui.people;

import java.util.List;

/**
 * What the list and the drawing above it show of a content, put in order: with thousands of people that takes longer than a frame may.
 *
 * @param strongest the ties that are drawn
 */
record Listing(Order order, List<Tie> strongest, List<PersonRow> rows) {

  static final Listing EMPTY = new Listing(Order.USUAL, List.of(), List.of());

  /** By which column the rows stand, and whether downwards. */
  record Order(PeopleColumn column, boolean descending) {

    static final Order USUAL = new Order(PeopleColumn.MET, true);

    /** After a click on the head of a column: another one, or the same the other way round. */
    Order clicked(PeopleColumn next) {
      return new Order(next, next == column ? !descending : next.greatestFirst());
    }
  }

  Listing {
    strongest = List.copyOf(strongest);
    rows = List.copyOf(rows);
  }

  static Listing of(PeopleContent content, Order order) {
    return new Listing(order, content.strongest(PeopleLayout.MOST), PersonRow.of(content, order.column(), order.descending()));
  }
}
