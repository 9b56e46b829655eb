package sojourn.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sojourn.model.SearchHit;
import sojourn.model.SourceId;
import sojourn.model.claim.EncounterClaim;
import sojourn.model.claim.PersonClaim;
import sojourn.model.claim.Reading;
import sojourn.model.text.Evidence;
import sojourn.model.text.FixedText;
import sojourn.model.text.Span;

/** Full-text search over texts, titles, names and topics. Accents and case do not matter; the last word may be a beginning. */
record SearchIndex(Sql sql) {

  private static final int MOST = 200;
  private static final String OPEN = "\u0001";
  private static final String CLOSE = "\u0002";

  /** Hits of which the most relevant are taken. */
  private static final int WEIGHED = 2000;

  /** For words whose writing in a text only the index knows, as with accents of their own: it costs as much as all else together. */
  private static final String MARKED =
      "select highlight(search, 0, '" + OPEN + "', '" + CLOSE + "') as marked, snippet(search, 0, '', '', '…', 16) as around"
          + " from search where search match ? and rowid = ?";

  void put(Reading reading) throws SQLException {
    Entries entries = new Entries(reading.document().id().value(), sql.number("select coalesce(max(id), 0) + 1 from search_row"));
    FixedText text = reading.document().text();
    entries.add("text", new Span(0, text.length()), text.value());
    entries.add("title", new Span(0, 0), reading.title());
    for (PersonClaim person : reading.people()) {
      String names = String.join(" · ", person.name(), String.join(" · ", person.otherNames()));
      entries.add("name", first(person.evidence()), names);
    }
    Set<String> topics = new HashSet<>();
    for (EncounterClaim encounter : reading.encounters()) {
      for (String topic : encounter.topics()) {
        if (topics.add(topic)) {
          entries.add("topic", first(encounter.evidence()), topic);
        }
      }
    }
    sql.runAll("insert into search_row (id, source, kind, started, ended) values (?, ?, ?, ?, ?)", entries.rows);
    sql.runAll("insert into search (rowid, words) values (?, ?)", entries.words);
  }

  /** What is to be found of a source, numbered. */
  private record Entries(String source, long first, List<@Nullable Object[]> rows, List<@Nullable Object[]> words) {

    Entries(String source, long first) {
      this(source, first, new ArrayList<>(), new ArrayList<>());
    }

    void add(String kind, Span span, String text) {
      long id = first + rows.size();
      rows.add(new Object[] {id, source, kind, span.start(), span.end()});
      words.add(new Object[] {id, text});
    }
  }

  private static Span first(List<Evidence> evidence) {
    return evidence.isEmpty() ? new Span(0, 0) : evidence.getFirst().span();
  }

  void remove(SourceId source) throws SQLException {
    sql.run("delete from search where rowid in (select id from search_row where source = ?)", source.value());
    sql.run("delete from search_row where source = ?", source.value());
  }

  /** Hits, names first, then by relevance; of words that are everywhere, hits in the sources kept first. */
  List<SearchHit> find(String query) throws SQLException {
    SearchWords words = SearchWords.of(query);
    if (words.match().isEmpty()) {
      return List.of();
    }
    List<Hit> hits =
        sql.rows(
            "select r.id, r.source, r.kind, r.started, r.ended from (select rowid as id, rank as score from search where search match ? limit "
                + WEIGHED
                + ") h join search_row r on r.id = h.id join source s on s.id = r.source where s.removed = 0"
                + " order by case r.kind when 'name' then 0 when 'title' then 1 when 'topic' then 2 else 3 end, h.score, s.name, r.id limit "
                + MOST,
            row ->
                new Hit(
                    row.getLong("id"),
                    new SourceId(row.getString("source")),
                    SearchHit.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                    new Span(row.getInt("started"), row.getInt("ended"))),
            words.match());
    Map<Long, String> texts = new HashMap<>();
    String ids = hits.stream().map(h -> Long.toString(h.id)).collect(Collectors.joining(", "));
    sql.rows("select rowid, words from search where rowid in (" + ids + ")", row -> texts.put(row.getLong(1), row.getString(2)) == null);
    List<SearchHit> found = new ArrayList<>();
    for (Hit hit : hits) {
      Optional<SearchWords.Place> place = words.in(texts.getOrDefault(hit.id, ""));
      if (place.isPresent()) {
        found.add(hit.shown(place.get().span(), place.get().around()));
      } else {
        found.addAll(sql.rows(MARKED, row -> hit.shown(marked(row.getString("marked")), row.getString("around")), words.match(), hit.id));
      }
    }
    return found;
  }

  /** The sources whose text holds all words. */
  Set<SourceId> holding(String query) throws SQLException {
    String match = SearchWords.of(query).match();
    return match.isEmpty()
        ? Set.of()
        : new HashSet<>(
            sql.rows(
                "select r.source from (select rowid as id from search where search match ?) h join search_row r on r.id = h.id where r.kind = 'text'",
                row -> new SourceId(row.getString("source")),
                match));
  }

  /** A hit before its words are cut out. */
  private record Hit(long id, SourceId source, SearchHit.Kind kind, Span span) {

    SearchHit shown(Span marked, String around) {
      return new SearchHit(source, kind, around.strip().replaceAll("\\s+", " "), kind == SearchHit.Kind.TEXT ? marked : span);
    }
  }

  /** Where the first marked words stand in the text without marks. */
  private static Span marked(String text) {
    int open = text.indexOf(OPEN);
    int close = text.indexOf(CLOSE, open);
    if (open < 0 || close < 0) {
      return new Span(0, 0);
    }
    int start = text.codePointCount(0, open);
    return new Span(start, start + text.codePointCount(open + 1, close));
  }
}
