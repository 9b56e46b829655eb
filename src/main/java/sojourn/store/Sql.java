package sojourn.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements on one connection, with their arguments in order. */
record Sql(Connection connection) {

  /** One row to a value. */
  @FunctionalInterface
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Runs one or several statements without arguments. */
  void script(String statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(statements);
    }
  }

  int run(String sql, @Nullable Object... arguments) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, arguments);
      return statement.executeUpdate();
    }
  }

  void runAll(String sql, List<@Nullable Object[]> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (@Nullable Object[] row : rows) {
        bind(statement, row);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  <T> List<T> rows(String sql, Row<T> row, @Nullable Object... arguments) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, arguments);
      List<T> found = new ArrayList<>();
      try (ResultSet results = statement.executeQuery()) {
        while (results.next()) {
          found.add(row.read(results));
        }
      }
      return found;
    }
  }

  long number(String sql, @Nullable Object... arguments) throws SQLException {
    List<Long> found = rows(sql, row -> row.getLong(1), arguments);
    return found.isEmpty() ? 0 : found.getFirst();
  }

  /** An integer column that may be null, as -1. */
  static int indexOr(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? -1 : value;
  }

  private static void bind(PreparedStatement statement, @Nullable Object[] arguments) throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
  }
}
