package sojourn.atlas.journey;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.Visit;
import sojourn.model.VisitStatus;
import sojourn.model.time.DateShape;
import sojourn.model.time.DateSpan;

/** The second line of a stop's label: when the visits were. */
public interface StopDates {

  /** How much a line says. */
  enum Wording {
    YEARS,
    /** 29 Nov – 1 Dec 2010. */
    DAYS,
    /** 29 November – 1 December 2010. */
    FULL
  }

  /** {@code 2008; 2010–12, undated}, {@code planned, May 2013}, {@code seat; back 2 Dec 2010}; at most three parts. */
  static String of(Stop stop, Wording wording) {
    List<String> parts = new ArrayList<>();
    if (stop.kind() == StopKind.SEAT) {
      parts.add("seat");
    }
    if (stop.visits().size() > MOST) {
      return many(stop.visits());
    }
    RowVisits visits = stop.visits();
    for (int i = 0; i < visits.size(); i++) {
      String part = one(visits.stay(i), visits.rows().status()[visits.row(i)], wording);
      if (!parts.contains(part)) {
        parts.add(part);
      }
    }
    return parts.size() <= 3 ? String.join("; ", parts) : String.join("; ", parts.subList(0, 2)) + "; " + (parts.size() - 2) + " more";
  }

  /** Visits of which each is looked at. */
  int MOST = 24;

  /** "1850–1987; 312 visits", from the first bound to the last. */
  private static String many(RowVisits visits) {
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (int i = 0; i < visits.size(); i++) {
      int from = visits.rows().from()[visits.row(i)];
      int to = visits.rows().to()[visits.row(i)];
      if (from != Columns.ALWAYS && to != Integer.MAX_VALUE) {
        first = Math.min(first, from);
        last = Math.max(last, to);
      }
    }
    String counted = "%,d visits".formatted(visits.size());
    return first > last ? counted : years(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last)) + "; " + counted;
  }

  /** One visit's date with what became of it. */
  static String one(Visit visit, Wording wording) {
    return one(visit.stay(), visit.status(), wording);
  }

  private static String one(@Nullable DateSpan stay, VisitStatus status, Wording wording) {
    String when = when(stay, wording);
    return switch (status) {
      case MADE -> when;
      case PLANNED -> "planned, " + when;
      case RETURN -> "back " + when(stay, wording == Wording.YEARS ? Wording.DAYS : wording);
      case PASSED -> "passed, " + when;
      case CANCELLED -> "cancelled, " + when;
      case MENTIONED -> "only mentioned";
    };
  }

  private static String when(@Nullable DateSpan stay, Wording wording) {
    if (stay == null || stay.shape() == DateShape.YEARLESS) {
      return "undated";
    }
    if (!stay.bounded()) {
      return open(stay, wording);
    }
    LocalDate from = LocalDate.ofEpochDay(stay.earliest());
    LocalDate to = LocalDate.ofEpochDay(stay.latest());
    boolean oneOf = stay.shape() == DateShape.ONE_OF;
    String mark = (stay.approximate() ? "c. " : "");
    if (oneOf || stay.latest() - stay.earliest() > 400 || wording == Wording.YEARS) {
      return mark + years(from, to) + (oneOf ? ", undated" : "") + (stay.uncertain() ? "?" : "");
    }
    return mark + days(from, to, wording, stay.shape()) + (stay.uncertain() ? "?" : "");
  }

  private static String open(DateSpan stay, Wording wording) {
    boolean hasStart = stay.earliest() != DateSpan.UNBOUNDED_PAST;
    boolean hasEnd = stay.latest() != DateSpan.UNBOUNDED_FUTURE;
    if (!hasStart && !hasEnd) {
      return "undated";
    }
    LocalDate bound = LocalDate.ofEpochDay(hasStart ? stay.earliest() : stay.latest());
    String month = bound.getMonth().getDisplayName(wording == Wording.FULL ? TextStyle.FULL : TextStyle.SHORT, Locale.ENGLISH);
    return (hasStart ? "after " : "before ") + (wording == Wording.YEARS ? "" : bound.getDayOfMonth() + " ") + month + " " + year(bound.getYear());
  }

  private static String days(LocalDate from, LocalDate to, Wording wording, DateShape shape) {
    TextStyle style = wording == Wording.FULL ? TextStyle.FULL : TextStyle.SHORT;
    String month = to.getMonth().getDisplayName(style, Locale.ENGLISH);
    if (shape == DateShape.MONTH || shape == DateShape.YEAR) {
      return shape == DateShape.MONTH ? month + " " + year(to.getYear()) : year(to.getYear());
    }
    String end = to.getDayOfMonth() + " " + month + " " + year(to.getYear());
    if (from.equals(to)) {
      return end;
    }
    if (from.getYear() == to.getYear() && from.getMonth() == to.getMonth()) {
      return from.getDayOfMonth() + "–" + end;
    }
    String start = from.getDayOfMonth() + " " + from.getMonth().getDisplayName(style, Locale.ENGLISH);
    return (from.getYear() == to.getYear() ? start : start + " " + year(from.getYear())) + " – " + end;
  }

  private static String years(LocalDate from, LocalDate to) {
    int a = from.getYear();
    int b = to.getYear();
    if (a == b) {
      return year(a);
    }
    return a > 999 && a / 100 == b / 100 ? a + "–" + "%02d".formatted(b % 100) : year(a) + "–" + year(b);
  }

  private static String year(int year) {
    return year > 0 ? (year < 100 ? year + " CE" : Integer.toString(year)) : (1 - year) + " BCE";
  }
}
