package sojourn.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import sojourn.model.claim.Reading;
import sojourn.model.text.Evidence;
import sojourn.model.text.Span;

/** What is wrong with a collection, one sentence each. */
final class Integrity {

  private final Sql sql;
  private final List<String> wrong = new ArrayList<>();

  Integrity(Sql sql) {
    this.sql = sql;
  }

  List<String> check() throws SQLException {
    for (String message : sql.rows("pragma integrity_check", row -> row.getString(1))) {
      if (!message.equals("ok")) {
        wrong.add("SQLite finds the file damaged: " + message + ".");
      }
    }
    for (String message : sql.rows("pragma foreign_key_check", row -> row.getString(1) + ", row " + row.getString(2) + ", to " + row.getString(3))) {
      wrong.add("A reference leads nowhere: table " + message + ".");
    }
    if (!wrong.isEmpty()) {
      return wrong;
    }
    List<String> ids = sql.rows("select id from source where removed = 0 order by name, id", row -> row.getString(1));
    List<Reading> readings = new ClaimLoader(sql).all();
    for (int i = 0; i < readings.size(); i++) {
      check(ids.get(i), readings.get(i));
    }
    for (String place : sql.rows("select value from decision where aspect = 'PLACE' and value not in (select id from place)", row -> row.getString(1))) {
      wrong.add("A correction names the place " + place + ", which the collection does not know.");
    }
    return wrong;
  }

  private void check(String id, Reading reading) {
    String name = reading.document().name();
    if (!reading.document().id().value().equals(id)) {
      wrong.add("The text of " + name + " is not the one that was read: its checksum differs.");
      return;
    }
    PointIndex text = new PointIndex(reading.document().text().value());
    reading.people().forEach(p -> quotes(name, text, p.evidence()));
    reading.visits().forEach(v -> quotes(name, text, v.evidence()));
    reading.encounters().forEach(e -> quotes(name, text, e.evidence()));
    reading.occasions().forEach(o -> quotes(name, text, o.evidence()));
  }

  private void quotes(String name, PointIndex text, List<Evidence> evidence) {
    for (Evidence e : evidence) {
      Span span = e.span();
      if (span.end() > text.length() || !text.quote(span).equals(e.quote())) {
        wrong.add("The evidence at " + span.start() + "–" + span.end() + " of " + name + " does not quote the text.");
      }
    }
  }
}
