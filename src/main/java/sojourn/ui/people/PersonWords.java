package sojourn.ui.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sojourn.model.Encounter;
import sojourn.model.Place;
import sojourn.model.Snapshot;
import sojourn.model.Tenure;
import sojourn.model.time.DateSpan;
import sojourn.model.time.DateStyle;
import sojourn.session.tie.Days;
import sojourn.session.tie.Together.Stay;
import sojourn.ui.control.CountryNames;
import sojourn.ui.control.Strings;

/** What the panel says about people, in words. */
final class PersonWords {

  private static final int LONGEST_QUOTE = 280;

  private final Strings words = Strings.of("people");

  String of(String key, Object... values) {
    return words.text("people." + key, values);
  }

  /** "President, KZ"; empty where no role is known. */
  String role(@Nullable Tenure tenure) {
    return tenure == null ? "" : tenure.of() == null ? tenure.role() : tenure.role() + ", " + tenure.of();
  }

  /** "President, Kazakhstan". */
  String fullRole(@Nullable Tenure tenure) {
    return tenure == null ? "" : office(tenure.role(), tenure.of());
  }

  private String office(String role, @Nullable String of) {
    return of == null ? role : role + ", " + CountryNames.of(of);
  }

  /** "Meeting, 30 November 2010". */
  String meeting(Encounter encounter) {
    String kind = of("kind." + encounter.kind().name().toLowerCase(Locale.ROOT));
    return encounter.date() == null ? kind : kind + ", " + DateStyle.LONG.format(encounter.date());
  }

  /** "30 November 2010, Astana". */
  String when(Encounter encounter, Snapshot snapshot) {
    Place place = encounter.place() == null ? null : snapshot.places().get(encounter.place());
    String date = encounter.date() == null ? of("tie.undated") : DateStyle.LONG.format(encounter.date());
    return place == null ? date : date + ", " + place.name();
  }

  /** "3–5 May 1815, Vienna". */
  String when(Stay stay, Snapshot snapshot) {
    DateSpan days = DateSpan.day(stay.from());
    if (stay.to() > stay.from()) {
      days = DateSpan.of(days.edtf() + "/" + DateSpan.day(stay.to()).edtf());
    }
    Place place = snapshot.places().get(snapshot.columns().places().get(stay.place()));
    return DateStyle.LONG.format(days) + (place == null ? "" : ", " + place.name());
  }

  /** What is told of two who never met: whom both met. */
  String never(List<String> shared) {
    int named = Math.min(3, shared.size());
    String names = String.join(", ", shared.subList(0, named));
    return named == 0 ? of("tie.never") : shared.size() == named ? of("tie.shared", names) : of("tie.shared.more", names, shared.size() - named);
  }

  /** "Meeting: trade, railways". */
  String what(Encounter encounter) {
    String kind = of("kind." + encounter.kind().name().toLowerCase(Locale.ROOT));
    return encounter.topics().isEmpty() ? kind : kind + ": " + String.join(", ", encounter.topics());
  }

  /** Roles by time, one a line, when there are several. */
  List<String> offices(Tie tie) {
    List<String> lines = new ArrayList<>();
    for (Tie.Office office : tie.offices()) {
      lines.add(office(office.role(), office.of()) + (office.when() == null ? "" : ", " + years(office.when())));
    }
    return lines.size() < 2 ? List.of() : lines;
  }

  /** The year or years of a date, short enough for a column: 2010, 2010–12, 44 BCE. */
  static String years(@Nullable DateSpan date) {
    return years(Days.of(date));
  }

  /** The same of days. */
  static String years(Days date) {
    if (!date.dated()) {
      return "–";
    }
    if (date.earliest() == DateSpan.UNBOUNDED_PAST || date.latest() == DateSpan.UNBOUNDED_FUTURE) {
      boolean open = date.latest() == DateSpan.UNBOUNDED_FUTURE;
      int year = LocalDate.ofEpochDay(open ? date.earliest() : date.latest()).getYear();
      return open ? DateStyle.year(year) + "–" : "–" + DateStyle.year(year);
    }
    int from = LocalDate.ofEpochDay(date.earliest()).getYear();
    int to = LocalDate.ofEpochDay(date.latest()).getYear();
    if (from > 999 && to > from && from / 100 == to / 100) {
      return from + "–" + String.format(Locale.ROOT, "%02d", to % 100);
    }
    return from == to ? DateStyle.year(from) : DateStyle.year(from) + "–" + DateStyle.year(to);
  }

  /** What the card over a person says: the role then, how and when and where they met, the sentence, and other roles by time. */
  CardText card(Tie tie, Encounter shown, @Nullable Place place) {
    List<String> lines = new ArrayList<>();
    String role = fullRole(tie.roleAt(Days.of(shown.date())));
    if (!role.isEmpty()) {
      lines.add(role);
    }
    lines.add(place == null ? meeting(shown) : meeting(shown) + ", " + place.name());
    String quote = shown.evidence().isEmpty() ? "" : brief(shown.evidence().getFirst().quote());
    List<String> rest = new ArrayList<>(offices(tie));
    if (tie.met() > 1) {
      rest.addFirst(of("card.times", tie.met(), years(tie.first()), years(tie.last())));
    }
    return new CardText(tie.person().name(), tie.person().hue(), lines, quote, rest);
  }

  private static String brief(String quote) {
    String text = quote.strip().replaceAll("\\s+", " ");
    int cut = text.length() <= LONGEST_QUOTE ? -1 : text.lastIndexOf(' ', LONGEST_QUOTE);
    return cut < 0 ? "“" + text + "”" : "“" + text.substring(0, cut) + " …”";
  }

  /** A person's row read aloud. */
  String aloud(Tie tie, Days time) {
    String role = fullRole(tie.roleAt(time));
    return of("row.accessible", tie.person().name(), role.isEmpty() ? 0 : 1, role, tie.met(), years(tie.last()));
  }
}
