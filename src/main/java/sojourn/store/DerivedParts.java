package sojourn.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/** What was derived from a collection, in parts of bytes; it counts for one state of the collection and one version of the derivation. */
record DerivedParts(Sql sql) {

  private static final int SINCE = 7;

  /** The state of all that the rest is derived from; it changes with every change. 0 where the file does not know it. */
  long state() throws SQLException {
    return sql.number("pragma user_version") < SINCE ? 0 : sql.number("select state from derived_state");
  }

  /** The parts that count now; empty where there are none, or one is damaged. */
  Optional<Map<String, byte[]>> read(String version) throws SQLException {
    long state = state();
    if (state == 0) {
      return Optional.empty();
    }
    Map<String, byte[]> found = new HashMap<>();
    List<Boolean> whole =
        sql.rows(
            "select part, checksum, data from derived where state = ? and version = ?",
            row -> {
              byte[] data = row.getBytes("data");
              found.put(row.getString("part"), data);
              return data != null && row.getLong("checksum") == checksum(data);
            },
            state,
            version);
    return found.isEmpty() || whole.contains(false) ? Optional.empty() : Optional.of(found);
  }

  /** Keeps parts in place of what was kept before, unless the collection has changed since. */
  boolean put(String version, long state, Map<String, byte[]> parts) throws SQLException {
    if (state == 0 || state() != state) {
      return false;
    }
    sql.run("delete from derived");
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      byte[] data = part.getValue();
      sql.run("insert into derived (part, version, state, checksum, data) values (?, ?, ?, ?, ?)", part.getKey(), version, state, checksum(data), data);
    }
    return true;
  }

  private static long checksum(byte[] data) {
    CRC32C sum = new CRC32C();
    sum.update(data);
    return sum.getValue();
  }
}
