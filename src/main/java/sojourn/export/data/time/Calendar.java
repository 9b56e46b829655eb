package sojourn.export.data.time;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sojourn.export.data.part.Bounds;
import sojourn.export.data.part.Pace;
import sojourn.export.data.part.Portion;
import sojourn.export.data.part.Provenance;
import sojourn.model.Encounter;
import sojourn.model.Place;
import sojourn.model.Visit;
import sojourn.model.time.DateSpan;
import sojourn.model.time.DateStyle;
import sojourn.model.time.Day;

/**
 * Visits as all-day events of a calendar, RFC 5545. A stay whose days are not certain takes the widest days it may have, is marked tentative, and says
 * in its description what is known. The time stamp is always the same, so that the same collection gives the same file.
 */
public final class Calendar {

  private static final String STAMP = "20000101T000000Z";
  /** Octets of a line. */
  private static final int LINE = 75;

  private final Portion portion;
  private final OutputStream out;

  private Calendar(Portion portion, OutputStream out) {
    this.portion = portion;
    this.out = out;
  }

  public static List<String> write(Portion portion, OutputStream out, Pace pace) throws IOException {
    return new Calendar(portion, out).all(pace);
  }

  private List<String> all(Pace pace) throws IOException {
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Sojourn//Journeys//EN");
    line("CALSCALE:GREGORIAN");
    line("X-WR-CALNAME:" + escaped(portion.shown().collection()));
    int done = 0;
    int left = 0;
    for (Visit visit : portion.shown().visits().values()) {
      pace.step(done++, portion.shown().visits().size());
      left += event(visit) ? 0 : 1;
    }
    line("END:VCALENDAR");
    out.flush();
    return left == 0 ? List.of() : List.of(left + (left == 1 ? " visit has" : " visits have") + " no days that a calendar can show and are left out.");
  }

  /** Whether the visit has a day of the years 1 to 9999. */
  private boolean event(Visit visit) throws IOException {
    DateSpan stay = visit.stay();
    if (stay == null || (stay.earliest() == DateSpan.UNBOUNDED_PAST && stay.latest() == DateSpan.UNBOUNDED_FUTURE)) {
      return false;
    }
    long first = stay.earliest() == DateSpan.UNBOUNDED_PAST ? stay.latest() : stay.earliest();
    long last = stay.latest() == DateSpan.UNBOUNDED_FUTURE ? stay.earliest() : stay.latest();
    if (new Day(first).year() < 1 || new Day(last).year() > 9998) {
      return false;
    }
    boolean sure = Bounds.of(visit).sure() && stay.bounded();
    Place place = portion.place(visit.place());
    String where = place == null ? "" : place.name();
    line("BEGIN:VEVENT");
    line("UID:" + visit.id().value().replaceAll("[^A-Za-z0-9._:-]", "_") + "@sojourn");
    line("DTSTAMP:" + STAMP);
    line("DTSTART;VALUE=DATE:" + day(first));
    line("DTEND;VALUE=DATE:" + day(last + 1));
    line("SUMMARY:" + escaped(portion.name(visit.traveller()) + ": " + where + (sure ? "" : " (days not certain)")));
    line("DESCRIPTION:" + escaped(description(visit, sure)));
    line("LOCATION:" + escaped(where + (place == null || place.country() == null ? "" : ", " + place.country())));
    if (place != null && place.located()) {
      line("GEO:" + place.latitude() + ";" + place.longitude());
    }
    line("STATUS:" + (!visit.status().counts() ? "CANCELLED" : sure ? "CONFIRMED" : "TENTATIVE"));
    line("TRANSP:TRANSPARENT");
    line("X-SOJOURN-EDTF:" + escaped(stay.edtf()));
    line("END:VEVENT");
    return true;
  }

  private String description(Visit visit, boolean sure) {
    List<String> lines = new ArrayList<>();
    DateSpan stay = visit.stay();
    lines.add(DateStyle.LONG.stay(visit.start(), visit.end()) + (sure || stay == null ? "" : " (EDTF " + stay.edtf() + "; these are the widest days possible)"));
    if (!visit.status().counts()) {
      lines.add("Status: " + visit.status().name().toLowerCase(java.util.Locale.ROOT));
    }
    String met = portion.met(visit).stream().map(e -> other(e, visit)).distinct().collect(Collectors.joining(", "));
    if (!met.isEmpty()) {
      lines.add("Met: " + met);
    }
    Provenance from = Provenance.of(portion, visit.evidence());
    lines.add("“" + from.quote() + "” (" + Provenance.documents(portion, visit.evidence()) + ")");
    return String.join("\n", lines);
  }

  private String other(Encounter e, Visit visit) {
    return portion.name(e.person().equals(visit.traveller()) ? e.traveller() : e.person());
  }

  private static String day(long number) {
    return Bounds.iso(number).replace("-", "");
  }

  private static String escaped(@Nullable String text) {
    String plain = text == null ? "" : text;
    return plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r", "").replace("\n", "\\n").replaceAll("\\p{Cntrl}", " ");
  }

  /** A line, folded where it is longer than 75 octets, never within a character. */
  private void line(String text) throws IOException {
    int octets = 0;
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      String point = Character.toString(text.codePointAt(i));
      int size = point.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LINE) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.append(point);
      octets += size;
      i += point.length();
    }
    out.write(folded.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
  }
}
