package sojourn.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.model.EncounterKind;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.PlaceKind;
import sojourn.model.SourceId;
import sojourn.model.VisitStatus;
import sojourn.model.claim.EncounterClaim;
import sojourn.model.claim.Mention;
import sojourn.model.claim.MentionKind;
import sojourn.model.claim.OccasionClaim;
import sojourn.model.claim.PersonClaim;
import sojourn.model.claim.Problem;
import sojourn.model.claim.Reading;
import sojourn.model.claim.VisitClaim;
import sojourn.model.text.Document;
import sojourn.model.text.Evidence;
import sojourn.model.text.FixedText;
import sojourn.model.text.Markup;
import sojourn.model.text.PageStart;
import sojourn.model.text.Span;
import sojourn.model.time.DateSpan;

/** Readings back from the tables of claims, each exactly as it was put in. */
final class ClaimLoader {

  /** A row of one source and, within it, of one claim. */
  private record Owner(String source, String kind, int claim) {}

  private final Sql sql;
  private final Map<String, Place> places = new HashMap<>();
  private final Map<Owner, List<Evidence>> evidence = new HashMap<>();
  private final Map<Owner, List<String>> words = new HashMap<>();
  private final Map<String, List<PersonClaim>> people = new HashMap<>();
  private final Map<String, List<VisitClaim>> visits = new HashMap<>();
  private final Map<String, List<EncounterClaim>> encounters = new HashMap<>();
  private final Map<String, List<OccasionClaim>> occasions = new HashMap<>();
  private final Map<String, List<Mention>> mentions = new HashMap<>();
  private final Map<String, List<Problem>> problems = new HashMap<>();
  private final Map<String, List<PageStart>> pages = new HashMap<>();
  private final Map<String, List<Markup>> markup = new HashMap<>();

  private final Map<String, PackedWords> texts = new HashMap<>();

  private boolean sheets;
  private boolean packed;

  ClaimLoader(Sql sql) {
    this.sql = sql;
  }

  /** The readings of the sources that are not removed, by name, then id. */
  List<Reading> all() throws SQLException {
    return load("source in (select id from source where removed = 0)", "removed = 0");
  }

  /** The reading of one source, removed or not. */
  List<Reading> one(SourceId id) throws SQLException {
    return load("source = ?", "id = ?", id.value());
  }

  /** The reading that was set aside under an id of its own. */
  List<Reading> aside(String row) throws SQLException {
    return load("source = ?", "id = ?", row);
  }

  /** The texts of the sources that are not removed. */
  Map<SourceId, FixedText> texts() throws SQLException {
    sheets = sql.number("pragma user_version") >= 4;
    if (sql.number("pragma user_version") >= 3) {
      gather(pages, "select * from page order by source, position", ClaimLoader::page);
    }
    Map<SourceId, FixedText> found = new HashMap<>();
    String query = "select id, text" + (sheets ? ", sheet" : "") + " from source where removed = 0";
    sql.rows(query, row -> found.put(new SourceId(row.getString("id")), text(row)) == null);
    return found;
  }

  private FixedText text(ResultSet row) throws SQLException {
    return new FixedText(row.getString("text"), pages.getOrDefault(row.getString("id"), List.of()), sheets ? row.getString("sheet") : null);
  }

  static Map<String, Place> places(Sql sql) throws SQLException {
    Map<String, Place> found = new HashMap<>();
    for (Place place : sql.rows("select * from place", ClaimLoader::place)) {
      found.put(place.id().value(), place);
    }
    return found;
  }

  private List<Reading> load(String claims, String sources, Object... arguments) throws SQLException {
    places.putAll(places(sql));
    sheets = sql.number("pragma user_version") >= 4;
    packed = sql.number("pragma user_version") >= 5;
    texts(sources, arguments);
    evidence(claims, arguments);
    words(claims, arguments);
    gather(people, "select * from person_claim where " + claims + " order by source, claim", this::person, arguments);
    gather(visits, "select * from visit_claim where " + claims + " order by source, claim", this::visit, arguments);
    gather(encounters, "select * from encounter_claim where " + claims + " order by source, claim", this::encounter, arguments);
    gather(occasions, "select * from occasion_claim where " + claims + " order by source, claim", this::occasion, arguments);
    gather(mentions, "select * from mention where " + claims + " order by source, position", ClaimLoader::mention, arguments);
    gather(problems, "select * from problem where " + claims + " order by source, position", ClaimLoader::problem, arguments);
    if (sql.number("pragma user_version") >= 3) { // a collection on a read-only medium keeps its older schema
      gather(pages, "select * from page where " + claims + " order by source, position", ClaimLoader::page, arguments);
      gather(markup, "select * from markup where " + claims + " order by source, position", ClaimLoader::markup, arguments);
    }
    return sql.rows("select * from source where " + sources + " order by name, id", this::reading, arguments);
  }

  private Reading reading(ResultSet row) throws SQLException {
    String id = row.getString("id");
    FixedText text = text(row);
    String told = packed ? row.getString("mentions") : null;
    Document document = new Document(row.getString("name"), text, date(row, "given"), markup.getOrDefault(id, List.of()));
    return new Reading(
        document,
        row.getString("title"),
        date(row, "published"),
        row.getString("reader"),
        people.getOrDefault(id, List.of()),
        visits.getOrDefault(id, List.of()),
        encounters.getOrDefault(id, List.of()),
        occasions.getOrDefault(id, List.of()),
        told == null ? mentions.getOrDefault(id, List.of()) : PackedWords.mentions(told),
        problems.getOrDefault(id, List.of()));
  }

  /** The texts of sources, where claims quote them. */
  private void texts(String sources, Object... arguments) throws SQLException {
    if (packed) {
      sql.rows(
          "select id, text from source where " + sources,
          row -> texts.put(row.getString("id"), new PackedWords(AsideReadings.sourceOf(row.getString("id")), new FixedText(row.getString("text")))),
          arguments);
    }
  }

  private void evidence(String claims, Object... arguments) throws SQLException {
    sql.rows(
        "select * from evidence where " + claims + " order by source, id",
        row -> {
          String source = row.getString("source");
          Span span = new Span(row.getInt("started"), row.getInt("ended"));
          Evidence found = new Evidence(AsideReadings.sourceOf(source), span, row.getString("quote"), row.getString("rule"));
          return evidence.computeIfAbsent(owner(row, "person", "visit", "encounter", "occasion"), k -> new ArrayList<>()).add(found);
        },
        arguments);
  }

  private void words(String claims, Object... arguments) throws SQLException {
    String reasons = "select source, visit, encounter, null as topic, null as name, words from reason where " + claims;
    sql.rows(
        reasons + " order by source, id",
        row -> words.computeIfAbsent(owner(row, "visit", "encounter"), k -> new ArrayList<>()).add(row.getString("words")),
        arguments);
    sql.rows(
        "select source, encounter as topic, name from topic where " + claims + " order by source, encounter, position",
        row -> words.computeIfAbsent(owner(row, "topic"), k -> new ArrayList<>()).add(row.getString("name")),
        arguments);
    sql.rows(
        "select source, person as name_of, name from other_name where " + claims + " order by source, person, position",
        row -> words.computeIfAbsent(owner(row, "name_of"), k -> new ArrayList<>()).add(row.getString("name")),
        arguments);
  }

  private static Owner owner(ResultSet row, String... kinds) throws SQLException {
    for (String kind : kinds) {
      int claim = Sql.indexOr(row, kind);
      if (claim >= 0) {
        return new Owner(row.getString("source"), kind, claim);
      }
    }
    throw new SQLException("a row of source " + row.getString("source") + " belongs to no claim");
  }

  private List<Evidence> evidence(ResultSet row, String kind) throws SQLException {
    String words = packed ? row.getString("words") : null;
    PackedWords text = words == null ? null : texts.get(row.getString("source"));
    if (words != null && text != null) {
      return text.evidence(words);
    }
    return evidence.getOrDefault(new Owner(row.getString("source"), kind, row.getInt("claim")), List.of());
  }

  private List<String> words(ResultSet row, String kind) throws SQLException {
    return words.getOrDefault(new Owner(row.getString("source"), kind, row.getInt("claim")), List.of());
  }

  private <T> void gather(Map<String, List<T>> into, String query, Sql.Row<T> read, Object... arguments) throws SQLException {
    sql.rows(query, row -> into.computeIfAbsent(row.getString("source"), k -> new ArrayList<>()).add(read.read(row)), arguments);
  }

  private PersonClaim person(ResultSet row) throws SQLException {
    return new PersonClaim(
        row.getString("name"),
        words(row, "name_of"),
        row.getString("role"),
        row.getString("affiliation"),
        evidence(row, "person"),
        row.getDouble("confidence"));
  }

  private VisitClaim visit(ResultSet row) throws SQLException {
    return new VisitClaim(
        row.getInt("traveller"),
        placeNamed(row.getString("place")),
        date(row, "started"),
        date(row, "ended"),
        VisitStatus.valueOf(row.getString("status")),
        evidence(row, "visit"),
        row.getDouble("confidence"),
        words(row, "visit"));
  }

  private EncounterClaim encounter(ResultSet row) throws SQLException {
    String place = row.getString("place");
    return new EncounterClaim(
        row.getInt("traveller"),
        row.getInt("person"),
        EncounterKind.valueOf(row.getString("kind")),
        date(row, "dated"),
        place == null ? null : placeNamed(place),
        Sql.indexOr(row, "visit"),
        row.getString("venue"),
        words(row, "topic"),
        evidence(row, "encounter"),
        row.getDouble("confidence"),
        words(row, "encounter"));
  }

  private OccasionClaim occasion(ResultSet row) throws SQLException {
    return new OccasionClaim(
        row.getInt("visit"), EncounterKind.valueOf(row.getString("kind")), row.getString("name"), date(row, "dated"), evidence(row, "occasion"));
  }

  private static PageStart page(ResultSet row) throws SQLException {
    return new PageStart(row.getInt("started"), row.getString("label"));
  }

  private static Markup markup(ResultSet row) throws SQLException {
    Span span = new Span(row.getInt("started"), row.getInt("ended"));
    return new Markup(span, Markup.Kind.valueOf(row.getString("kind")), row.getString("value"));
  }

  private static Mention mention(ResultSet row) throws SQLException {
    String place = row.getString("place");
    return new Mention(
        new Span(row.getInt("started"), row.getInt("ended")),
        MentionKind.valueOf(row.getString("kind")),
        Sql.indexOr(row, "person"),
        place == null ? null : new PlaceId(place),
        row.getString("edtf"));
  }

  private static Problem problem(ResultSet row) throws SQLException {
    int start = Sql.indexOr(row, "started");
    return new Problem(row.getString("rule"), row.getString("message"), start < 0 ? null : new Span(start, row.getInt("ended")));
  }

  private Place placeNamed(String id) throws SQLException {
    Place place = places.get(id);
    if (place == null) {
      throw new SQLException("no place " + id);
    }
    return place;
  }

  private static Place place(ResultSet row) throws SQLException {
    return new Place(
        new PlaceId(row.getString("id")),
        row.getString("name"),
        row.getString("country"),
        degrees(row, "latitude"),
        degrees(row, "longitude"),
        PlaceKind.valueOf(row.getString("kind")),
        row.getLong("population"));
  }

  private static double degrees(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? Double.NaN : value;
  }

  private static @Nullable DateSpan date(ResultSet row, String column) throws SQLException {
    String edtf = row.getString(column);
    return edtf == null ? null : DateSpan.of(edtf);
  }
}
