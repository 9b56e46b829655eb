package sojourn.store;

import java.sql.SQLException;
import sojourn.model.SourceId;
import sojourn.model.claim.Reading;

/** Readings kept beside those that count: the older one after a source was read again, the newer one when that was undone. */
record AsideReadings(Sql sql) {

  private static final char MARK = '~';

  /** The source whose reading stands under an id. */
  static SourceId sourceOf(String row) {
    int mark = row.indexOf(MARK);
    return new SourceId(mark < 0 ? row : row.substring(0, mark));
  }

  private static String row(SourceId source, int slot) {
    return source.value() + MARK + slot;
  }

  int put(Reading reading) throws SQLException {
    SourceId source = reading.document().id();
    int slot = (int) sql.number("select count(*) from source where id like ?", source.value() + MARK + "%") + 1;
    write(reading, row(source, slot));
    return slot;
  }

  private void write(Reading reading, String row) throws SQLException {
    new ClaimWriter(sql, reading, row).write();
    sql.run("update source set removed = 1 where id = ?", row);
  }

  void swap(SourceId source, int slot) throws SQLException {
    String row = row(source, slot);
    Reading now = one(source.value());
    Reading next = one(row);
    long removed = sql.number("select removed from source where id = ?", source.value());
    new SearchIndex(sql).remove(source);
    sql.run("delete from source where id in (?, ?)", source.value(), row);
    new ClaimWriter(sql, next).write();
    sql.run("update source set removed = ? where id = ?", removed, source.value());
    new SearchIndex(sql).put(next);
    write(now, row);
  }

  private Reading one(String row) throws SQLException {
    return new ClaimLoader(sql).aside(row).stream().findFirst().orElseThrow(() -> new SQLException("no reading under " + row));
  }
}
