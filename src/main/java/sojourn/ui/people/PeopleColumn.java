package sojourn.ui.people;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sojourn.model.Tenure;
import sojourn.session.tie.Days;

/** What the list can be ordered by. */
enum PeopleColumn {
  NAME(false, 0, 0),
  ROLE(false, 640, 170),
  COUNTRY(false, 560, 120),
  MET(true, 0, 48),
  FIRST(false, 420, 64),
  LAST(true, 0, 64);

  private final boolean greatestFirst;
  private final double from;
  private final double width;

  /** Whether the first click goes downwards, the list's least width that shows it, its own width (0: what is left). */
  PeopleColumn(boolean greatestFirst, double from, double width) {
    this.greatestFirst = greatestFirst;
    this.from = from;
    this.width = width;
  }

  /** Width in pixels. */
  double width() {
    return width;
  }

  /** The column's name in style classes and strings. */
  String style() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the first click orders downwards. */
  boolean greatestFirst() {
    return greatestFirst;
  }

  /** Whether a list so wide has room for it. */
  boolean fits(double width) {
    return width >= from;
  }

  /** The order by this column; what is unknown comes last either way, ties keep the order of first meeting. */
  Comparator<Tie> order(boolean descending) {
    Comparator<Tie> byFirst = Tie.byFirstMeeting();
    return switch (this) {
      case NAME -> directed(Comparator.comparing(t -> t.person().name().toLowerCase(Locale.ROOT)), descending).thenComparing(byFirst);
      case ROLE -> words(Tenure::role, descending).thenComparing(byFirst);
      case COUNTRY -> words(Tenure::of, descending).thenComparing(byFirst);
      case MET -> directed(Comparator.comparingInt(Tie::met), descending).thenComparing(byFirst);
      case FIRST -> dates(Tie::first, descending).thenComparing(byFirst);
      case LAST -> dates(Tie::last, descending).thenComparing(byFirst);
    };
  }

  private interface Words {
    @Nullable String of(Tenure tenure);
  }

  private interface Dates {
    Days of(Tie tie);
  }

  private static Comparator<Tie> words(Words words, boolean descending) {
    Comparator<String> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return Comparator.comparing(
        t -> {
          Tenure role = t.roleAt(t.last());
          return role == null ? null : words.of(role);
        },
        Comparator.nullsLast(order));
  }

  private static Comparator<Tie> dates(Dates date, boolean descending) {
    return (a, b) -> {
      Days left = date.of(a);
      Days right = date.of(b);
      int order = Days.compare(left, right);
      return descending && left.dated() && right.dated() ? -order : order;
    };
  }

  private static Comparator<Tie> directed(Comparator<Tie> order, boolean descending) {
    return descending ? order.reversed() : order;
  }
}
