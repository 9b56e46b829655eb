package sojourn.archive.table;

import java.util.List;
import java.util.Locale;
import sojourn.model.SojournException;

/** Files that are tables, by their ending. */
public final class TableFiles {

  private static final List<String> DELIMITED = List.of(".csv", ".tsv", ".tab");

  private TableFiles() {}

  /** Whether a file's ending is that of a table. */
  public static boolean named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return DELIMITED.stream().anyMatch(lower::endsWith);
  }

  /** The tables in a file, one for each sheet that has rows. */
  public static List<Table> read(String name, byte[] bytes) throws SojournException {
    return List.of(DelimitedFile.read(name, bytes));
  }
}
