package sojourn.archive.derivation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.VisitStatus;
import sojourn.model.time.DateShape;
import sojourn.model.time.DateSpan;
import sojourn.model.time.DateStyle;
import sojourn.model.time.Day;

/** What a trip is called: where it led and in which year. */
record TripTitle(List<String> places, @Nullable DateSpan when) {

  /** Longest span, in days, within which one unknown day still dates a trip. */
  private static final long DATED = 366;

  static TripTitle of(List<JoinedVisit> visits, @Nullable DateSpan when) {
    List<String> made = names(visits, VisitStatus.MADE);
    List<String> planned = made.isEmpty() ? names(visits, VisitStatus.PLANNED) : made;
    List<String> any = planned.isEmpty() ? visits.stream().map(v -> v.place().name()).distinct().toList() : planned;
    return new TripTitle(any, when);
  }

  private static List<String> names(List<JoinedVisit> visits, VisitStatus status) {
    return visits.stream().filter(v -> v.status() == status).map(v -> v.place().name()).distinct().toList();
  }

  String text() {
    String where =
        switch (places.size()) {
          case 1 -> places.getFirst();
          case 2 -> places.getFirst() + " and " + places.getLast();
          default -> places.getFirst() + " to " + places.getLast();
        };
    return where + years();
  }

  private String years() {
    if (when == null || !when.bounded() || (when.shape() == DateShape.ONE_OF && when.latest() - when.earliest() > DATED)) {
      return ", undated";
    }
    int first = new Day(when.earliest()).year();
    int last = new Day(when.latest()).year();
    return " " + DateStyle.year(first) + (first == last ? "" : "–" + DateStyle.year(last));
  }
}
