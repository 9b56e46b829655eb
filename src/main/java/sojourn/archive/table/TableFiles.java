package sojourn.archive.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import sojourn.model.SojournException;
import sojourn.reading.intake.SheetRows;
import sojourn.reading.intake.Workbooks;

/** Files that are tables, by their ending. */
public final class TableFiles {

  private static final List<String> ENDINGS =
      List.of(".csv", ".tsv", ".tab", ".xlsx", ".xlsm", ".ods", ".jsonl", ".ndjson", ".geojson", ".geo.json", ".lpf.json", ".lpf", ".jsonld", ".kml", ".kmz", ".ged", ".gedcom");

  private static final Pattern FEATURES = Pattern.compile("\"type\"\\s*:\\s*\"FeatureCollection\"");

  private TableFiles() {}

  /** Whether a file's ending is that of a table. */
  public static boolean named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(lower::endsWith);
  }

  /** Whether a file is a table by its ending or, where it is only said to be JSON, by its first words: a collection of features. */
  public static boolean is(String name, Beginning beginning) {
    boolean plain = name.toLowerCase(Locale.ROOT).endsWith(".json");
    return named(name) || (plain && FEATURES.matcher(beginning.characters(4_096)).find());
  }

  /** The beginning of a file, read only where it is needed. */
  @FunctionalInterface
  public interface Beginning {
    /** At most so many characters; fewer, or none, where there are not so many. */
    String characters(int most);
  }

  /** Whether a table only goes with an exported table of visits, and says nothing that is not in that one. */
  public static boolean companion(Table table) {
    return OwnTable.companion(table);
  }

  /** The tables in a file, one for each sheet that has rows. Fails with a sentence where there is none. */
  public static List<Table> read(String name, byte[] bytes) throws SojournException {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
      return List.of(new JsonRows(name).lines(bytes));
    }
    if (lower.endsWith(".geojson") || lower.endsWith(".lpf") || lower.endsWith("json") || lower.endsWith(".jsonld")) {
      return List.of(new JsonRows(name).features(bytes));
    }
    if (lower.endsWith(".ged") || lower.endsWith(".gedcom")) {
      return List.of(new GedcomRows().read(name, bytes));
    }
    boolean packed = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
    if (packed || lower.endsWith(".kml")) {
      return sheets(name, Workbooks.read(name, bytes));
    }
    String start = new String(bytes, 0, Math.min(64, bytes.length), StandardCharsets.ISO_8859_1);
    if (!lower.endsWith(".csv") && !lower.endsWith(".tsv") && !lower.endsWith(".tab")) {
      throw new SojournException("'%s' is no spreadsheet, though its name says so: it begins with '%s'.".formatted(name, start.replaceAll("\\P{Print}.*", "")));
    }
    return List.of(DelimitedFile.read(name, bytes));
  }

  private static List<Table> sheets(String name, List<SheetRows> sheets) throws SojournException {
    if (sheets.isEmpty()) {
      throw new SojournException("'%s' has no rows.".formatted(name));
    }
    List<Table> tables = new ArrayList<>();
    for (SheetRows sheet : sheets) {
      tables.add(Table.of(name, sheet.name(), sheet.rows()));
    }
    return tables;
  }
}
