package sojourn.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.claim.EncounterClaim;
import sojourn.model.claim.Mention;
import sojourn.model.claim.OccasionClaim;
import sojourn.model.claim.PersonClaim;
import sojourn.model.claim.Problem;
import sojourn.model.claim.Reading;
import sojourn.model.claim.VisitClaim;
import sojourn.model.text.Evidence;
import sojourn.model.text.Markup;
import sojourn.model.text.PageStart;
import sojourn.model.text.Span;
import sojourn.model.time.DateSpan;

/** One reading into the tables of claims. */
final class ClaimWriter {

  private final Sql sql;
  private final Reading reading;
  private final String source;
  private final PackedWords words;
  private final List<@Nullable Object[]> evidence = new ArrayList<>();
  private final List<@Nullable Object[]> reasons = new ArrayList<>();

  ClaimWriter(Sql sql, Reading reading) {
    this(sql, reading, reading.document().id().value());
  }

  /** Writes under another id than the source's own. */
  ClaimWriter(Sql sql, Reading reading, String source) {
    this.sql = sql;
    this.reading = reading;
    this.source = source;
    this.words = new PackedWords(reading.document().id(), reading.document().text());
  }

  void write() throws SQLException {
    String mentions = PackedWords.packMentions(reading.mentions());
    sql.run(
        "insert into source (id, name, title, text, given, published, reader, sheet, mentions) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        source,
        reading.document().name(),
        reading.title(),
        reading.document().text().value(),
        edtf(reading.document().published()),
        edtf(reading.published()),
        reading.reader(),
        reading.document().text().sheet(),
        mentions);
    text();
    places();
    people();
    visits();
    encounters();
    occasions();
    sql.runAll(
        "insert into evidence (source, person, visit, encounter, occasion, position, started, ended, quote, rule)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        evidence);
    sql.runAll("insert into reason (source, visit, encounter, position, words) values (?, ?, ?, ?, ?)", reasons);
    if (mentions == null) {
      mentions();
    }
    problems();
  }

  private void text() throws SQLException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (PageStart page : reading.document().text().pages()) {
      rows.add(row(source, rows.size(), page.at(), page.label()));
    }
    sql.runAll("insert into page (source, position, started, label) values (?, ?, ?, ?)", rows);
    List<@Nullable Object[]> marked = new ArrayList<>();
    for (Markup mark : reading.document().markup()) {
      marked.add(row(source, marked.size(), mark.span().start(), mark.span().end(), mark.kind().name(), mark.value()));
    }
    sql.runAll("insert into markup (source, position, started, ended, kind, value) values (?, ?, ?, ?, ?, ?)", marked);
  }

  private void places() throws SQLException {
    Map<PlaceId, Place> used = new LinkedHashMap<>();
    reading.visits().forEach(v -> used.putIfAbsent(v.place().id(), v.place()));
    for (EncounterClaim encounter : reading.encounters()) {
      Place place = encounter.place();
      if (place != null) {
        used.putIfAbsent(place.id(), place);
      }
    }
    putPlaces(sql, List.copyOf(used.values()));
  }

  /** Keeps places that claims or decisions name. */
  static void putPlaces(Sql sql, List<Place> places) throws SQLException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Place place : places) {
      rows.add(
          row(
              place.id().value(),
              place.name(),
              place.country(),
              place.located() ? place.latitude() : null,
              place.located() ? place.longitude() : null,
              place.kind().name(),
              place.population()));
    }
    sql.runAll(
        "insert into place (id, name, country, latitude, longitude, kind, population) values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing",
        rows);
  }

  private void people() throws SQLException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    List<@Nullable Object[]> names = new ArrayList<>();
    for (int i = 0; i < reading.people().size(); i++) {
      PersonClaim person = reading.people().get(i);
      rows.add(row(source, i, person.name(), person.role(), person.of(), person.confidence(), evidence(person.evidence(), i, null, null, null)));
      for (int n = 0; n < person.otherNames().size(); n++) {
        names.add(row(source, i, n, person.otherNames().get(n)));
      }
    }
    sql.runAll("insert into person_claim (source, claim, name, role, affiliation, confidence, words) values (?, ?, ?, ?, ?, ?, ?)", rows);
    sql.runAll("insert into other_name (source, person, position, name) values (?, ?, ?, ?)", names);
  }

  private void visits() throws SQLException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (int i = 0; i < reading.visits().size(); i++) {
      VisitClaim visit = reading.visits().get(i);
      rows.add(
          row(
              source,
              i,
              visit.traveller(),
              visit.place().id().value(),
              edtf(visit.start()),
              edtf(visit.end()),
              visit.status().name(),
              visit.confidence(),
              evidence(visit.evidence(), null, i, null, null)));
      reasons(visit.reasons(), i, null);
    }
    sql.runAll(
        "insert into visit_claim (source, claim, traveller, place, started, ended, status, confidence, words)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  private void encounters() throws SQLException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    List<@Nullable Object[]> topics = new ArrayList<>();
    for (int i = 0; i < reading.encounters().size(); i++) {
      EncounterClaim encounter = reading.encounters().get(i);
      rows.add(
          row(
              source,
              i,
              encounter.traveller(),
              encounter.person(),
              encounter.kind().name(),
              edtf(encounter.date()),
              encounter.place() == null ? null : encounter.place().id().value(),
              encounter.visit() < 0 ? null : encounter.visit(),
              encounter.venue(),
              encounter.confidence(),
              evidence(encounter.evidence(), null, null, i, null)));
      for (int n = 0; n < encounter.topics().size(); n++) {
        topics.add(row(source, i, n, encounter.topics().get(n)));
      }
      reasons(encounter.reasons(), null, i);
    }
    sql.runAll(
        "insert into encounter_claim (source, claim, traveller, person, kind, dated, place, visit, venue, confidence, words)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
    sql.runAll("insert into topic (source, encounter, position, name) values (?, ?, ?, ?)", topics);
  }

  private void occasions() throws SQLException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (int i = 0; i < reading.occasions().size(); i++) {
      OccasionClaim occasion = reading.occasions().get(i);
      String told = evidence(occasion.evidence(), null, null, null, i);
      rows.add(row(source, i, occasion.visit(), occasion.kind().name(), occasion.name(), edtf(occasion.date()), told));
    }
    sql.runAll("insert into occasion_claim (source, claim, visit, kind, name, dated, words) values (?, ?, ?, ?, ?, ?, ?)", rows);
  }

  private void mentions() throws SQLException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (int i = 0; i < reading.mentions().size(); i++) {
      Mention mention = reading.mentions().get(i);
      rows.add(
          row(
              source,
              i,
              mention.span().start(),
              mention.span().end(),
              mention.kind().name(),
              mention.person() < 0 ? null : mention.person(),
              mention.place() == null ? null : mention.place().value(),
              mention.edtf()));
    }
    sql.runAll("insert into mention (source, position, started, ended, kind, person, place, edtf) values (?, ?, ?, ?, ?, ?, ?, ?)", rows);
  }

  private void problems() throws SQLException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (int i = 0; i < reading.problems().size(); i++) {
      Problem problem = reading.problems().get(i);
      Span span = problem.span();
      rows.add(row(source, i, problem.rule(), problem.message(), span == null ? null : span.start(), span == null ? null : span.end()));
    }
    sql.runAll("insert into problem (source, position, rule, message, started, ended) values (?, ?, ?, ?, ?, ?)", rows);
  }

  /** Evidence as text, or null where it was put into rows. */
  private @Nullable String evidence(
      List<Evidence> all, @Nullable Integer person, @Nullable Integer visit, @Nullable Integer encounter, @Nullable Integer occasion) {
    String packed = words.pack(all);
    for (int n = 0; n < all.size() && packed == null; n++) {
      Evidence e = all.get(n);
      evidence.add(row(source, person, visit, encounter, occasion, n, e.span().start(), e.span().end(), e.quote(), e.rule()));
    }
    return packed;
  }

  private void reasons(List<String> words, @Nullable Integer visit, @Nullable Integer encounter) {
    for (int n = 0; n < words.size(); n++) {
      reasons.add(row(source, visit, encounter, n, words.get(n)));
    }
  }

  private static @Nullable Object[] row(@Nullable Object... values) {
    return values;
  }

  private static @Nullable String edtf(@Nullable DateSpan date) {
    return date == null ? null : date.edtf();
  }
}
