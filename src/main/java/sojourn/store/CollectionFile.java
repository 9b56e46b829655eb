package sojourn.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import sojourn.model.SojournException;

/** Opening a collection's file and saying in words what is wrong with it. */
final class CollectionFile {

  private static final String MAGIC = "SQLite format 3\0";
  private static final int BUSY_MILLISECONDS = 2_000;

  private CollectionFile() {}

  /** A connection to a collection of this version. */
  static Connection connect(Path file) throws SojournException {
    boolean there = Files.exists(file);
    if (there) {
      mustBeSqlite(file);
    } else {
      mustHaveFolder(file);
    }
    boolean readOnly = there && !(Files.isWritable(file) && Files.isWritable(folder(file)));
    Connection connection = null;
    try {
      connection = config(readOnly).createConnection(address(file, readOnly));
      Sql sql = new Sql(connection);
      mustBeCollection(file, sql, there);
      if (!readOnly) {
        // before the first write: the mode is kept in the file and cannot change within a transaction
        sql.rows("pragma journal_mode = wal", row -> row.getString(1));
        Migrations.run(sql);
      }
      return connection;
    } catch (SQLException e) {
      throw closing(connection, explain(file, e));
    } catch (SojournException e) {
      throw closing(connection, e);
    }
  }

  private static SojournException closing(@Nullable Connection connection, SojournException failure) {
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException e) {
        failure.addSuppressed(e);
      }
    }
    return failure;
  }

  private static SQLiteConfig config(boolean readOnly) {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLISECONDS);
    config.setReadOnly(readOnly);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    return config;
  }

  private static String address(Path file, boolean readOnly) {
    // A file in a folder that cannot be written to cannot have its log beside it: it is read as one that nobody changes.
    String path = file.toAbsolutePath().toString();
    return readOnly ? "jdbc:sqlite:" + file.toAbsolutePath().toUri().toString().replace("file:///", "file:/") + "?immutable=1" : "jdbc:sqlite:" + path;
  }

  private static Path folder(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file.toAbsolutePath() : parent;
  }

  private static void mustHaveFolder(Path file) throws SojournException {
    Path folder = folder(file);
    if (!Files.isDirectory(folder)) {
      throw new SojournException("There is no folder " + folder + ": make it first, or choose another place for the collection.");
    }
    if (!Files.isWritable(folder)) {
      throw new SojournException("The folder " + folder + " cannot be written to: choose another place for the collection.");
    }
  }

  private static void mustBeSqlite(Path file) throws SojournException {
    if (Files.isDirectory(file)) {
      throw new SojournException(file + " is a folder, not a collection.");
    }
    if (!Files.isReadable(file)) {
      throw new SojournException(file + " cannot be read: its permissions do not allow it.");
    }
    try (InputStream in = Files.newInputStream(file)) {
      if (!new String(in.readNBytes(MAGIC.length()), StandardCharsets.ISO_8859_1).equals(MAGIC)) {
        throw new SojournException(file + " is not a Sojourn collection: it is no SQLite file.");
      }
    } catch (IOException e) {
      throw new SojournException(file + " cannot be read.", e);
    }
  }

  private static void mustBeCollection(Path file, Sql sql, boolean there) throws SQLException, SojournException {
    long application = sql.number("pragma application_id");
    boolean blank = application == 0 && sql.number("select count(*) from sqlite_schema") == 0; // left by a program that was stopped
    if (there && application != Migrations.APPLICATION && !blank) {
      throw new SojournException(file + " is an SQLite file of another program, not a Sojourn collection.");
    }
    long version = sql.number("pragma user_version");
    if (version > Migrations.latest()) {
      throw new SojournException(file + " was written by a newer version of Sojourn: update Sojourn to open it.");
    }
  }

  /** What an SQLite failure means for the user. */
  static SojournException explain(Path file, SQLException failure) {
    SQLiteErrorCode code = failure instanceof SQLiteException e ? e.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    String message =
        switch (SQLiteErrorCode.getErrorCode(code.code & 0xFF)) {
          case SQLITE_BUSY, SQLITE_LOCKED -> file + " is in use by another program: close it there and try again.";
          case SQLITE_FULL -> "There is no room left on the disk of " + file + ": nothing was changed; make room and try again.";
          case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
              file + " cannot be written to: check its permissions and those of its folder; nothing was changed.";
          case SQLITE_NOTADB -> file + " is not a Sojourn collection: it is no SQLite file.";
          case SQLITE_CORRUPT -> file + " is damaged: restore it from a copy.";
          case SQLITE_IOERR -> "The disk of " + file + " reports an error: nothing was changed; check the disk and its free room.";
          default -> file + " cannot be used: " + failure.getMessage() + ".";
        };
    return new SojournException(message, failure);
  }
}
