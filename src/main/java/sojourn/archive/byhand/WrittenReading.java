package sojourn.archive.byhand;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sojourn.archive.name.FoldedName;
import sojourn.model.EncounterKind;
import sojourn.model.Place;
import sojourn.model.SojournException;
import sojourn.model.VisitStatus;
import sojourn.model.claim.EncounterClaim;
import sojourn.model.claim.OccasionClaim;
import sojourn.model.claim.PersonClaim;
import sojourn.model.claim.Problem;
import sojourn.model.claim.Reading;
import sojourn.model.claim.VisitClaim;
import sojourn.model.text.Document;
import sojourn.model.text.Evidence;
import sojourn.model.text.FixedText;
import sojourn.model.text.PageStart;
import sojourn.model.text.Span;
import sojourn.model.time.DateSpan;

/** One document of a file in the reading format, with its text, to the reading that it says. */
public final class WrittenReading {

  private final Row document;
  private final Faults faults;
  private final FixedText text;
  private final String name;
  private final WrittenPlaces places;
  private final WrittenEvidence evidence;
  private final List<PersonClaim> people = new ArrayList<>();
  private final List<String> visitIds = new ArrayList<>();
  private final List<VisitClaim> visits = new ArrayList<>();

  private WrittenReading(String file, boolean alone, JsonNode document, Document text, KnownPlaces known) {
    this.faults = new Faults(file);
    String own = WrittenFile.own(document);
    this.name = own.isBlank() ? text.name() : document.path("document").path("name").asText();
    this.document = new Row(document, alone ? "" : name + ", ", faults);
    this.text = new FixedText(text.text().value(), pages(text.text()));
    this.places = new WrittenPlaces(known);
    this.evidence = new WrittenEvidence(text.id(), text.text());
  }

  /**
   * What a document of a file says of its text. Fails with a sentence for everything that does not fit.
   *
   * @param file the file's own name
   * @param alone whether the file has this one document only
   */
  public static Reading of(String file, boolean alone, JsonNode document, Document text, KnownPlaces known) throws SojournException {
    WrittenReading written = new WrittenReading(file, alone, document, text, known);
    Reading reading = written.reading();
    written.faults.raise();
    return reading;
  }

  private Reading reading() {
    Row about = new Row(document.node().path("document"), document.where() + "document", faults);
    String title = about.wordsOrNull("title");
    DateSpan published = about.dateIfThere("published");
    document.rows("people", true).forEach(this::person);
    visits();
    List<EncounterClaim> encounters = new ArrayList<>();
    for (Row row : document.rows("encounters", true)) {
      EncounterClaim claim = encounter(row);
      if (claim != null) {
        encounters.add(claim);
      }
    }
    List<OccasionClaim> occasions = new ArrayList<>();
    for (Row row : document.rows("occasions", false)) {
      OccasionClaim claim = occasion(row);
      if (claim != null) {
        occasions.add(claim);
      }
    }
    List<Problem> problems = document.rows("problems", false).stream().map(this::problem).toList();
    return new Reading(
        new Document(name, text, null),
        title == null ? firstLine() : title,
        published,
        Reading.BY_HAND,
        people,
        visits,
        encounters,
        occasions,
        new WrittenMentions(document, evidence, people).all(),
        problems);
  }

  private void person(Row row) {
    String called = row.words("name");
    people.add(
        new PersonClaim(
            called == null ? "?" : called, row.list("names"), row.wordsOrNull("role"), row.wordsOrNull("of"), evidence.of(row), row.confidence()));
  }

  /** Visits that count and passages that do not, in the order that their ids give; rows without one come last. */
  private void visits() {
    List<Row> rows = new ArrayList<>(document.rows("visits", true));
    rows.addAll(document.rows("passages", false));
    rows.sort(Comparator.comparing(WrittenReading::number));
    for (Row row : rows) {
      int traveller = who(row, "traveller");
      Place place = places.visited(row);
      DateSpan start = row.date("start");
      DateSpan end = row.date("end");
      VisitStatus status = row.choice("status", VisitStatus.values());
      if (start != null && end != null && start.bounded() && end.bounded() && end.latest() < start.earliest()) {
        row.fault("end", "it lies before the start.");
      }
      List<Evidence> words = evidence.of(row);
      if (traveller >= 0 && place != null && status != null) {
        visits.add(new VisitClaim(traveller, place, start, end, status, words, row.confidence(), row.list("reasons")));
        visitIds.add(row.node().path("id").asText(""));
      }
    }
  }

  private static int number(Row row) {
    String id = row.node().path("id").asText("");
    return id.matches("v[0-9]{1,8}") ? Integer.parseInt(id.substring(1)) : Integer.MAX_VALUE;
  }

  private @Nullable EncounterClaim encounter(Row row) {
    int traveller = who(row, "traveller");
    int person = who(row, "person");
    EncounterKind kind = row.choice("kind", EncounterKind.values());
    DateSpan date = row.date("date");
    Place place = places.met(row);
    List<Evidence> words = evidence.of(row);
    if (traveller < 0 || person < 0 || kind == null) {
      return null;
    }
    if (traveller == person) {
      row.fault("person", "nobody meets himself.");
    }
    int visit = row.has("visit") ? visit(row) : around(traveller, place, date);
    return new EncounterClaim(
        traveller, person, kind, date, place, visit, row.wordsOrNull("venue"), row.list("topics"), words, row.confidence(), row.list("reasons"));
  }

  private @Nullable OccasionClaim occasion(Row row) {
    int visit = visit(row);
    EncounterKind kind = row.choice("kind", EncounterKind.values());
    String called = row.words("name");
    DateSpan date = row.dateIfThere("date");
    List<Evidence> words = evidence.of(row);
    return visit < 0 || kind == null || called == null ? null : new OccasionClaim(visit, kind, called, date, words);
  }

  /** The number of the visit that a row names by its id; an id that no visit has any longer says nothing. */
  private int visit(Row row) {
    String id = row.wordsOrNull("visit");
    return id == null ? -1 : visitIds.indexOf(id);
  }

  /** The visit that an encounter falls in by its traveller, place and day; -1 where none or several do. */
  private int around(int traveller, @Nullable Place place, @Nullable DateSpan date) {
    int found = -1;
    for (int i = 0; i < visits.size(); i++) {
      VisitClaim visit = visits.get(i);
      DateSpan days = DateSpan.covering(visit.start(), visit.end());
      boolean then = date == null || days == null || days.possiblyWithin(date.earliest(), date.latest());
      if (visit.traveller() == traveller && place != null && visit.place().id().equals(place.id()) && then && visit.status().counts()) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private Problem problem(Row row) {
    String rule = row.wordsOrNull("rule");
    String message = row.words("message");
    JsonNode range = row.node().path("span");
    Span span = range.isMissingNode() || range.isNull() ? null : evidence.span(row, "span", range);
    return new Problem(rule == null ? WrittenEvidence.RULE : rule, message == null ? "?" : message, span);
  }

  /** The number of a person named in a field; -1, with a note, where it names nobody of "people". */
  private int who(Row row, String field) {
    String called = row.words(field);
    if (called == null) {
      return -1;
    }
    for (int i = 0; i < people.size(); i++) {
      if (people.get(i).name().equals(called)) {
        return i;
      }
    }
    FoldedName folded = FoldedName.of(called);
    for (int i = 0; i < people.size(); i++) {
      if (FoldedName.of(people.get(i).name()).equals(folded)) {
        return i;
      }
    }
    String all = people.stream().map(PersonClaim::name).limit(12).collect(Collectors.joining(", "));
    row.fault(field, "'%s' is nobody of \"people\"%s.".formatted(called, people.isEmpty() ? ", which is empty" : ", who are " + all));
    return -1;
  }

  private List<PageStart> pages(FixedText read) {
    JsonNode rows = document.node().path("document").path("pages");
    List<PageStart> pages = new ArrayList<>();
    int length = read.length();
    for (JsonNode row : rows) {
      int at = row.path(0).asInt(-1);
      if (!row.path(1).isTextual() || at < 0 || at > length || (!pages.isEmpty() && at < pages.getLast().at())) {
        faults.add(document.where() + "document, pages", row + " is no [first code point, \"page\"] of the text after the one before.");
      } else {
        pages.add(new PageStart(at, row.path(1).asText()));
      }
    }
    return rows.isArray() ? pages : read.pages();
  }

  private String firstLine() {
    return text.value().lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse(name);
  }
}
