package sojourn.store.tile;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import sojourn.model.SojournException;

/**
 * An SQLite file of somebody else's, opened for reading only. Its schema is not trusted, and a question that takes too many steps (a view that never
 * ends) is broken off. One question at a time.
 */
final class TileDatabase {

  /** Bytes of the largest tile that is taken. */
  static final int LARGEST_TILE = 4 << 20;

  /** Steps of SQLite's machine between two counts, and how many counts a question may take. */
  private static final int STEPS = 100_000;

  private static final int MOST_COUNTS = 300;

  /** Reads the row that a result stands at. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final Path file;
  private final Connection connection;
  private final ReentrantLock lock = new ReentrantLock();
  private int counts;

  private TileDatabase(Path file, Connection connection) throws SQLException {
    this.file = file;
    this.connection = connection;
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma trusted_schema = off");
      statement.execute("pragma cell_size_check = on");
    }
    ProgressHandler.setHandler(
        connection,
        STEPS,
        new ProgressHandler() {
          @Override
          protected int progress() {
            return ++counts > MOST_COUNTS ? 1 : 0;
          }
        });
  }

  static TileDatabase open(Path file) throws SojournException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    String address = "jdbc:sqlite:" + file.toAbsolutePath().toUri().toString().replace("file:///", "file:/") + "?immutable=1";
    try {
      return new TileDatabase(file, config.createConnection(address));
    } catch (SQLException e) {
      throw broken(file, e);
    }
  }

  Path file() {
    return file;
  }

  <T> List<T> rows(String sql, Row<T> row, Object... arguments) throws SojournException {
    lock.lock();
    try {
      counts = 0;
      return ask(sql, row, arguments);
    } catch (SQLException e) {
      throw broken(file, e);
    } finally {
      lock.unlock();
    }
  }

  private <T> List<T> ask(String sql, Row<T> row, Object... arguments) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      List<T> found = new ArrayList<>();
      try (ResultSet results = statement.executeQuery()) {
        while (results.next()) {
          found.add(row.read(results));
        }
      }
      return found;
    }
  }

  /** Whether there is a table or view of that name. */
  boolean has(String name) throws SojournException {
    return !rows("select 1 from sqlite_schema where type in ('table', 'view') and lower(name) = ?", row -> 1, name).isEmpty();
  }

  void close() {
    lock.lock();
    try {
      connection.close();
    } catch (SQLException e) {
      System.getLogger("sojourn").log(System.Logger.Level.INFO, "a map file could not be closed", e);
    } finally {
      lock.unlock();
    }
  }

  private static SojournException broken(Path file, SQLException why) {
    return new SojournException(file.getFileName() + " is damaged and cannot be shown as a map: restore it from a copy, or choose another.", why);
  }
}
