package sojourn.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

/** The numbered steps that bring a collection to the schema of this version, one transaction each. */
final class Migrations {

  /** {@code SJRN}, in the header of every collection. */
  static final int APPLICATION = 0x534A524E;

  private static final List<String> STEPS =
      List.of("0001-collection.sql", "0002-decisions.sql", "0003-pages.sql", "0004-tables.sql", "0005-words.sql", "0006-filters.sql", "0007-derived.sql",
          "0008-steps.sql", "0009-plate.sql");

  /** The schema's version that this program writes. */
  static int latest() {
    return STEPS.size();
  }

  private Migrations() {}

  /** Runs the steps that the collection does not have yet. */
  static void run(Sql sql) throws SQLException {
    int have = (int) sql.number("pragma user_version");
    for (int step = have; step < STEPS.size(); step++) {
      sql.script("begin immediate");
      try {
        sql.script(text(STEPS.get(step)));
        sql.script("pragma application_id = " + APPLICATION);
        sql.script("pragma user_version = " + (step + 1));
        sql.script("commit");
      } catch (SQLException e) {
        sql.script("rollback");
        throw e;
      }
    }
  }

  private static String text(String name) {
    try (InputStream in = Migrations.class.getResourceAsStream("/schema/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no schema step " + name + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
