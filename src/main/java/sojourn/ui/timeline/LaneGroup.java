package sojourn.ui.timeline;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.EntityId;
import sojourn.model.VisitRows;

/**
 * The visits of a lane, before they are laid out.
 *
 * @param id what the lane is of; null for a country
 * @param hue negative where the lane is nobody's
 * @param rows of the visits, in the snapshot's order
 * @param compared whether it is one of two that are compared, and has its colour from that
 */
@SuppressWarnings("ArrayRecordComponent") // read only
record LaneGroup(@Nullable EntityId id, String name, int hue, int[] rows, boolean compared) {

  /** An order of groups; those compared come first in any. */
  static Comparator<LaneGroup> order(LaneOrder order, VisitRows visits) {
    Comparator<LaneGroup> wanted =
        switch (order) {
          case FIRST_VISIT -> Comparator.comparingLong((LaneGroup g) -> first(visits, g.rows()));
          case NAME -> Comparator.comparing(LaneGroup::name, Collator.getInstance(Locale.ENGLISH));
          case VISITS -> Comparator.comparingInt((LaneGroup g) -> -g.rows().length);
          case LENGTH -> Comparator.comparingLong((LaneGroup g) -> -days(visits, g.rows()));
        };
    return Comparator.comparing((LaneGroup g) -> !g.compared()).thenComparing((a, b) -> a.compared() ? 0 : wanted.compare(a, b));
  }

  private static long first(VisitRows visits, int[] rows) {
    long first = Long.MAX_VALUE;
    for (int row : rows) {
      int day = visits.from()[row] != Columns.ALWAYS ? visits.from()[row] : visits.to()[row];
      first = day == Integer.MAX_VALUE ? first : Math.min(first, day);
    }
    return first;
  }

  /** Days of all visits; one whose days are not known counts as one. */
  private static long days(VisitRows visits, int[] rows) {
    long days = 0;
    for (int row : rows) {
      boolean sure = visits.sureFrom()[row] <= visits.sureTo()[row];
      days += sure ? visits.sureTo()[row] - visits.sureFrom()[row] + 1L : 1;
    }
    return days;
  }
}
