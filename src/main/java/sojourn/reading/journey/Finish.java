package sojourn.reading.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.EncounterKind;
import sojourn.model.VisitStatus;
import sojourn.model.time.DateShape;
import sojourn.model.time.DateSpan;

/** Last look at the visits of one traveller: drops what stronger ones say better, and settles ends. */
final class Finish {

  private static final int SOON = 3;
  /** Days for which a visit without an end may have gone on. */
  private static final int OPEN = 30;

  private Finish() {}

  static void stays(List<Stay> stays) {
    stays.removeIf(s -> s.carried);
    stays.removeIf(s -> s.weak && s.area() && stays.stream().anyMatch(o -> o != s && o.status.counts() && o.sameCountry(s.place) && !(o.weak && o.area())));
    stays.removeIf(s -> s.area() && s.place.country() == null && stays.stream().anyMatch(o -> o != s && o.place.country() != null && o.status == s.status));
    for (int i = 0; i < stays.size(); i++) {
      end(stays, i);
    }
  }

  /**
   * An encounter told before any visit, in a heading or a caption, belongs to the one visit made that may hold it; one without a day of its own
   * happened during its visit.
   */
  static void meetings(List<Meeting> meetings, List<Stay> stays) {
    for (Meeting meeting : meetings) {
      if (meeting.stay == null && meeting.place == null && !meeting.planned && meeting.kind != EncounterKind.CALL) {
        List<Stay> fitting = stays.stream().filter(s -> s.status == VisitStatus.MADE && mayHold(s, meeting.date)).toList();
        if (fitting.size() == 1) {
          meeting.stay = fitting.getFirst();
          meeting.place = meeting.stay.place;
        }
      }
      Stay stay = meeting.stay;
      if (meeting.date == null && stay != null && stay.start != null) {
        boolean one = stay.start.equals(stay.end) || stay.start.shape() == DateShape.MONTH || stay.start.shape() == DateShape.YEAR;
        meeting.date = one ? stay.start : stay.end == null ? null : DateSpan.covering(stay.start, stay.end);
      }
    }
  }

  private static boolean mayHold(Stay stay, @Nullable DateSpan date) {
    DateSpan span = DateSpan.covering(stay.start, stay.end);
    if (date != null && stay.end == null && span != null && span.bounded() && date.bounded()) {
      return date.latest() >= span.earliest() && date.earliest() <= span.latest() + OPEN;
    }
    return date == null || span == null || span.possiblyWithin(date.earliest(), date.latest());
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
    } else if (stay.night || (!stay.came && start.shape() == DateShape.DAY) || start.shape() == DateShape.MONTH || start.shape() == DateShape.YEAR || goesOnSoon(stays, i, start)) {
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
