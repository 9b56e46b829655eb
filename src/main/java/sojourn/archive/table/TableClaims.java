package sojourn.archive.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.archive.derivation.Offices;
import sojourn.archive.table.RowDraft.Stay;
import sojourn.archive.table.TableReport.Line;
import sojourn.model.EncounterKind;
import sojourn.model.Place;
import sojourn.model.VisitStatus;
import sojourn.model.claim.EncounterClaim;
import sojourn.model.claim.Mention;
import sojourn.model.claim.MentionKind;
import sojourn.model.claim.OccasionClaim;
import sojourn.model.claim.Problem;
import sojourn.model.claim.Reading;
import sojourn.model.claim.VisitClaim;
import sojourn.model.text.Document;
import sojourn.model.text.Evidence;
import sojourn.model.text.Span;
import sojourn.model.time.DateSpan;

/** The claims of all rows of a table as one reading. */
final class TableClaims {

  /** Doubts that are kept with the source; the report has all. */
  private static final int MOST_PROBLEMS = 500;

  private record Subject(int traveller, String place, @Nullable DateSpan start, @Nullable DateSpan end) {}

  private final Table table;
  private final Document document;
  private final CellPositions positions;
  private final RowReader rows;
  private final List<VisitClaim> visits = new ArrayList<>();
  private final Map<Subject, Integer> bySubject = new HashMap<>();
  private final List<EncounterClaim> encounters = new ArrayList<>();
  private final List<OccasionClaim> occasions = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();

  TableClaims(Table table, Document document, CellPositions positions, RowReader rows) {
    this.table = table;
    this.document = document;
    this.positions = positions;
    this.rows = rows;
  }

  TableReading of(List<RowDraft> drafts, Offices offices) {
    TablePeople people = TablePeople.of(rows.travellers().claims(), drafts, positions, rows, offices);
    int became = 0;
    int joined = 0;
    for (RowDraft row : drafts) {
      if (row.refused == null) {
        became++;
        joined += visits(row) ? 0 : 1;
        met(row, people);
        if (row.remark != null) {
          remark(row, row.remark, people);
        }
        mentions(row);
      }
    }
    List<Line> review = new ArrayList<>();
    List<Line> refused = new ArrayList<>();
    for (RowDraft row : drafts) {
      row.doubts.forEach(d -> review.add(line(row, d.field(), d.message())));
      if (row.refused != null) {
        refused.add(new Line(row.record + 1, "", String.join(" | ", table.records().get(row.record).stream().filter(c -> !c.isEmpty()).limit(6).toList()), row.refused));
      }
    }
    Reading reading =
        new Reading(document, table.name(), null, Reading.TABLE, people.claims(), visits, encounters, occasions, sortedMentions(), problems(drafts));
    int named = (int) drafts.stream().flatMap(r -> r.stays.stream()).count();
    int unresolved = (int) drafts.stream().flatMap(r -> r.stays.stream()).filter(s -> !s.place().resolved()).count();
    int inCountry = named - unresolved;
    return new TableReading(
        reading,
        new TableReport(table.name(), drafts.size(), became, joined, visits.size(), encounters.size(), people.claims().size(), named, inCountry, unresolved, review, refused));
  }

  private Line line(RowDraft row, Field field, String message) {
    int column = rows.column(field);
    return new Line(row.record + 1, column < 0 ? field.key() : table.columns().get(column), rows.value(row.record, field), message);
  }

  /** Whether any visit of the row is one that no row before told. */
  private boolean visits(RowDraft row) {
    boolean anew = false;
    for (int traveller : row.travellers) {
      for (Stay stay : row.stays) {
        anew |= visit(traveller, stay.place().place(), stay.start(), stay.end(), evidence(row), stay.place().reasons());
      }
    }
    return anew;
  }

  private boolean visit(int traveller, Place place, @Nullable DateSpan start, @Nullable DateSpan end, List<Evidence> evidence, List<String> reasons) {
    Subject subject = new Subject(traveller, place.id().value(), start, end);
    Integer known = bySubject.putIfAbsent(subject, visits.size());
    if (known == null) {
      double confidence = place.located() ? 0.98 : 0.6;
      visits.add(new VisitClaim(traveller, place, start, end, VisitStatus.MADE, evidence, confidence, reasons));
      return true;
    }
    VisitClaim same = visits.get(known);
    List<Evidence> both = new ArrayList<>(same.evidence());
    both.addAll(evidence);
    visits.set(known, new VisitClaim(traveller, place, start, end, VisitStatus.MADE, both, same.confidence(), same.reasons()));
    return false;
  }

  /** The cells that say where and when. */
  private List<Evidence> evidence(RowDraft row) {
    List<Evidence> words = new ArrayList<>();
    for (Field field : List.of(Field.PLACE, Field.COUNTRY, Field.START, Field.DATE, Field.END)) {
      int column = rows.column(field);
      boolean country = field == Field.COUNTRY && !words.isEmpty();
      if (column >= 0 && !country && !table.cell(row.record, column).isEmpty()) {
        words.add(positions.evidence(row.record, column, field));
      }
    }
    if (words.isEmpty()) {
      words.add(positions.evidence(row.record, Math.max(0, rows.column(Field.TRAVELLER)), Field.TRAVELLER));
    }
    return words;
  }

  private int visitOf(RowDraft row, int stay) {
    Stay s = row.stays.get(stay);
    return bySubject.getOrDefault(new Subject(row.travellers.getFirst(), s.place().place().id().value(), s.start(), s.end()), -1);
  }

  /** The people of the column of people met. */
  private void met(RowDraft row, TablePeople people) {
    Set<Integer> seen = new HashSet<>(row.travellers);
    for (int i = 0; i < row.met.size(); i++) {
      int person = people.ofColumn(row, i);
      if (person >= 0 && seen.add(person)) {
        Evidence words = positions.evidence(row.record, Math.max(0, rows.column(Field.PERSONS)), Field.PERSONS);
        boolean one = row.stays.size() == 1;
        Place place = one ? row.stays.getFirst().place().place() : null;
        int traveller = row.travellers.getFirst();
        encounters.add(
            new EncounterClaim(traveller, person, EncounterKind.MEETING, row.days(), place, one ? visitOf(row, 0) : -1, null, List.of(), List.of(words), 0.95, List.of()));
      }
    }
  }

  /** What the remark tells, put into the row's visits. */
  private void remark(RowDraft row, Reading remark, TablePeople people) {
    int start = positions.start(row.record, rows.column(Field.NOTE));
    Map<Integer, Integer> visitNumbers = new LinkedHashMap<>();
    for (int i = 0; i < remark.visits().size(); i++) {
      VisitClaim told = remark.visits().get(i);
      int stay = stayAt(row, told.place());
      int person = people.ofRemark(row, told.traveller());
      boolean own = row.travellers.contains(person);
      if (own && stay >= 0) {
        visitNumbers.put(i, visitOf(row, stay));
      } else if (told.status().counts() && person >= 0) {
        visit(person, told.place(), told.start(), told.end(), moved(told.evidence(), start), told.reasons());
        visitNumbers.put(i, bySubject.getOrDefault(new Subject(person, told.place().id().value(), told.start(), told.end()), -1));
      }
    }
    Set<String> seen = new LinkedHashSet<>();
    for (EncounterClaim e : remark.encounters()) {
      int traveller = people.ofRemark(row, e.traveller());
      int person = people.ofRemark(row, e.person());
      if (traveller >= 0 && person >= 0 && traveller != person && seen.add(traveller + "/" + person + "/" + e.kind() + "/" + e.date())) {
        Place place = e.place() == null && row.stays.size() == 1 ? row.stays.getFirst().place().place() : e.place();
        int visit = visitNumbers.getOrDefault(e.visit(), -1);
        encounters.add(
            new EncounterClaim(
                traveller, person, e.kind(), e.date() == null ? row.days() : e.date(), place, visit, e.venue(), e.topics(), moved(e.evidence(), start), e.confidence(), e.reasons()));
      }
    }
    for (OccasionClaim o : remark.occasions()) {
      Integer visit = visitNumbers.get(o.visit());
      if (visit != null && visit >= 0) {
        occasions.add(new OccasionClaim(visit, o.kind(), o.name(), o.date(), moved(o.evidence(), start)));
      }
    }
  }

  private static int stayAt(RowDraft row, Place place) {
    for (int i = 0; i < row.stays.size(); i++) {
      if (row.stays.get(i).place().place().id().equals(place.id())) {
        return i;
      }
    }
    return -1;
  }

  private List<Evidence> moved(List<Evidence> evidence, int start) {
    return evidence.stream().map(e -> TablePeople.moved(e, start, positions)).toList();
  }

  /** What the source panel marks in a row. */
  private void mentions(RowDraft row) {
    int traveller = rows.column(Field.TRAVELLER);
    if (traveller >= 0) {
      mentions.add(new Mention(positions.span(row.record, traveller), MentionKind.PERSON, row.travellers.getFirst(), null, null));
    }
    int place = rows.column(Field.PLACE) >= 0 && !table.cell(row.record, rows.column(Field.PLACE)).isEmpty() ? rows.column(Field.PLACE) : rows.column(Field.COUNTRY);
    if (place >= 0 && !row.stays.isEmpty() && !table.cell(row.record, place).isEmpty()) {
      mentions.add(new Mention(positions.span(row.record, place), MentionKind.PLACE, -1, row.stays.getFirst().place().place().id(), null));
    }
  }

  private List<Mention> sortedMentions() {
    mentions.sort(java.util.Comparator.comparing(Mention::span));
    return mentions;
  }

  /** Each doubt once, with the first cell it is about and how many more rows it is about. */
  private List<Problem> problems(List<RowDraft> drafts) {
    Map<String, Problem> first = new LinkedHashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (RowDraft row : drafts) {
      for (RowDraft.Doubt doubt : row.doubts) {
        int column = rows.column(doubt.field());
        Span span = column < 0 ? null : positions.span(row.record, column);
        first.putIfAbsent(doubt.message(), new Problem("table." + doubt.field().key(), doubt.message(), span));
        counts.merge(doubt.message(), 1, Integer::sum);
      }
    }
    List<Problem> problems = new ArrayList<>();
    for (Problem p : first.values()) {
      int more = counts.getOrDefault(p.message(), 1) - 1;
      String message = p.message() + (more > 0 ? " (and in " + more + " more " + (more == 1 ? "row)." : "rows).") : ".");
      if (problems.size() < MOST_PROBLEMS) {
        problems.add(new Problem(p.rule(), message, p.span()));
      }
    }
    return problems;
  }
}
