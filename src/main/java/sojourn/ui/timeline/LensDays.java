package sojourn.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sojourn.model.Trip;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.VisitStatus;
import sojourn.model.time.DateStyle;

/**
 * A visit day by day: what stands in the columns of its lens.
 *
 * @param status made, planned or return
 * @param openFrom whether it is unknown when it began
 */
record LensDays(VisitId visit, String place, VisitStatus status, int hue, List<Column> columns, boolean openFrom, boolean openTo) {

  private static final int MOST_DAYS = 9;

  LensDays {
    columns = List.copyOf(columns);
  }

  /** What a column stands for. */
  enum Kind {
    DAY,
    /** Days between others of which nothing is told. */
    GAP,
    /** Some day within bounds. */
    UNKNOWN,
    /** The day of the return. */
    BACK,
    /** Plans without a date. */
    THEN
  }

  /**
   * A column.
   *
   * @param quote the words of the source on arriving or returning, empty for none
   * @param visit the return; null but in its column
   */
  record Column(
      Kind kind, String heading, List<Meeting> meetings, String quote, @Nullable VisitId visit, String place, List<Undated> plans) {

    Column {
      meetings = List.copyOf(meetings);
      plans = List.copyOf(plans);
    }

    static Column of(Kind kind, String heading, List<Meeting> meetings, String quote) {
      return new Column(kind, heading, meetings, quote, null, "", List.of());
    }
  }

  /** Whether its days are known. */
  boolean byDay() {
    return columns.getFirst().kind() == Kind.DAY;
  }

  /** How many people were met. */
  long people() {
    return columns.stream().flatMap(c -> c.meetings().stream()).map(Meeting::person).filter(p -> p != null).distinct().count();
  }

  /** The days of a visit that is shown in a lane; empty for one that is not. */
  static Optional<LensDays> of(TimelineContent content, VisitId id) {
    for (TravellerLane lane : content.travellers()) {
      for (Stay stay : lane.stays()) {
        if (stay.id().equals(id)) {
          return Optional.of(ofStay(content, lane, stay));
        }
      }
      for (Adrift adrift : lane.adrift()) {
        if (adrift.id().equals(id)) {
          return Optional.of(ofAdrift(content, lane, adrift));
        }
      }
    }
    return content.allUndated().filter(u -> u.id().equals(id)).findFirst().map(u -> ofUndated(content, u));
  }

  private static LensDays ofUndated(TimelineContent content, Undated undated) {
    String heading = undated.note().isEmpty() ? Words.of("lane.undated") : undated.note();
    Column only = Column.of(Kind.UNKNOWN, heading, undated.meetings(), quote(content, undated.id()));
    return new LensDays(undated.id(), undated.place(), undated.status(), undated.hue(), List.of(only), true, true);
  }

  private static LensDays ofAdrift(TimelineContent content, TravellerLane lane, Adrift adrift) {
    List<Column> columns = new ArrayList<>();
    String heading = Character.toUpperCase(adrift.once().charAt(0)) + adrift.once().substring(1);
    columns.add(Column.of(Kind.UNKNOWN, heading, adrift.meetings(), quote(content, adrift.id())));
    if (!adrift.then().isEmpty()) {
      columns.add(new Column(Kind.THEN, Words.of("lens.then"), List.of(), "", null, "", adrift.then()));
    }
    return new LensDays(adrift.id(), adrift.place(), adrift.status(), lane.hue(), columns, true, true);
  }

  private static LensDays ofStay(TimelineContent content, TravellerLane lane, Stay stay) {
    long first = (long) Math.floor(stay.from());
    long last = (long) Math.ceil(stay.to()) - 1;
    List<Column> columns = new ArrayList<>(days(stay.meetings(), first, last, quote(content, stay.id())));
    if (stay.openTo() && columns.size() == 1) {
      Column only = columns.getFirst();
      columns.set(0, Column.of(only.kind(), Words.of("lens.from", only.heading()), only.meetings(), only.quote()));
    }
    List<Meeting> unknown = stay.meetings().stream().filter(m -> !onDay(m, first, last)).toList();
    if (!unknown.isEmpty()) {
      columns.add(Column.of(Kind.UNKNOWN, Words.of("lens.unknown"), unknown, ""));
    }
    Stay back = back(content, lane, stay);
    if (back != null) {
      long day = (long) Math.floor(back.from());
      String heading = day > last ? DateStyle.SHORT.weekday(day) : "";
      columns.add(new Column(Kind.BACK, heading, List.of(), quote(content, back.id()), back.id(), back.place(), List.of()));
    }
    return new LensDays(stay.id(), stay.place(), stay.status(), lane.hue(), columns, stay.openFrom(), stay.openTo());
  }

  private static List<Column> days(List<Meeting> meetings, long first, long last, String arrival) {
    List<Column> columns = new ArrayList<>();
    boolean all = last - first < MOST_DAYS;
    long skipped = 0;
    for (long day = first; day <= last; day++) {
      long today = day;
      List<Meeting> held = meetings.stream().filter(m -> onDay(m, today, today)).toList();
      if (!all && held.isEmpty() && day != first && day != last) {
        skipped++;
        continue;
      }
      if (skipped > 0) {
        columns.add(Column.of(Kind.GAP, Words.of("lens.skipped", skipped), List.of(), ""));
        skipped = 0;
      }
      columns.add(Column.of(Kind.DAY, DateStyle.SHORT.weekday(day), held, day == first ? arrival : ""));
    }
    return columns;
  }

  private static boolean onDay(Meeting meeting, long first, long last) {
    return meeting.sure() && meeting.from() >= first && meeting.from() <= last;
  }

  private static @Nullable Stay back(TimelineContent content, TravellerLane lane, Stay stay) {
    Trip trip = content.snapshot().trips().get(stay.trip());
    int at = trip == null ? -1 : trip.visits().indexOf(stay.id());
    if (at < 0 || at + 1 >= Objects.requireNonNull(trip).visits().size() || stay.status() == VisitStatus.RETURN) {
      return null;
    }
    VisitId next = trip.visits().get(at + 1);
    return lane.stays().stream().filter(s -> s.id().equals(next) && s.status() == VisitStatus.RETURN).findFirst().orElse(null);
  }

  private static String quote(TimelineContent content, VisitId id) {
    Visit visit = content.snapshot().visits().get(id);
    return visit == null || visit.evidence().isEmpty() ? "" : visit.evidence().getFirst().quote().strip().replaceAll("\\s+", " ");
  }
}
