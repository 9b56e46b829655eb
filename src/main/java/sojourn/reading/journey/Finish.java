package sojourn.reading.journey;

import java.util.List;
import sojourn.model.VisitStatus;
import sojourn.model.time.DateShape;
import sojourn.model.time.DateSpan;

/** Last look at the visits of one traveller: drops what stronger ones say better, and settles ends. */
final class Finish {

  private static final int SOON = 3;

  private Finish() {}

  static void stays(List<Stay> stays) {
    stays.removeIf(s -> s.weak && s.area() && stays.stream().anyMatch(o -> o != s && o.status.counts() && o.sameCountry(s.place) && !(o.weak && o.area())));
    for (int i = 0; i < stays.size(); i++) {
      end(stays, i);
    }
  }

  /** An encounter without a day of its own happened during the visit. */
  static void meetings(List<Meeting> meetings) {
    for (Meeting meeting : meetings) {
      Stay stay = meeting.stay;
      if (meeting.date == null && stay != null && stay.start != null) {
        boolean one = stay.start.equals(stay.end) || stay.start.shape() == DateShape.MONTH || stay.start.shape() == DateShape.YEAR;
        meeting.date = one ? stay.start : stay.end == null ? null : DateSpan.covering(stay.start, stay.end);
      }
    }
  }

  private static void end(List<Stay> stays, int i) {
    Stay stay = stays.get(i);
    DateSpan start = stay.start;
    if (stay.end != null || start == null || stay.status == VisitStatus.PLANNED || stay.status == VisitStatus.RETURN) {
      return;
    }
    DateSpan last = stay.last;
    boolean later = last != null && last.latest() > start.latest();
    if (later) {
      stay.end = last;
    } else if (stay.night || start.shape() == DateShape.MONTH || start.shape() == DateShape.YEAR || goesOnSoon(stays, i, start)) {
      stay.end = start;
    }
  }

  /** Whether the next dated visit begins within a few days. */
  private static boolean goesOnSoon(List<Stay> stays, int i, DateSpan start) {
    for (int k = i + 1; k < stays.size(); k++) {
      DateSpan next = stays.get(k).start;
      if (next != null) {
        return next.bounded() && start.bounded() && next.earliest() - start.latest() <= SOON && next.earliest() >= start.earliest();
      }
    }
    return false;
  }
}
