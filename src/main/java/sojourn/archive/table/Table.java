package sojourn.archive.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sojourn.model.text.Document;
import sojourn.model.text.FixedText;

/**
 * A table as it was brought: one sheet of a file.
 *
 * @param file the file's own name
 * @param sheet the sheet's name, empty where a file is one table
 * @param records all rows from the first on, without line breaks and tabs in cells, so that a row's number is its place here
 * @param header which record names the columns, or -1 where none does
 */
public record Table(String file, String sheet, List<List<String>> records, int header) {

  public Table {
    records = List.copyOf(records);
  }

  /** A table whose first row names the columns. */
  static Table withHeader(String file, String sheet, List<List<String>> records) {
    return new Table(file, sheet, records.stream().map(r -> r.stream().map(Table::cell).toList()).toList(), 0);
  }

  /** Finds the header: the first row with at least two cells, none of them a number or long. */
  public static Table of(String file, String sheet, List<List<String>> records) {
    List<List<String>> clean = new ArrayList<>(records.size());
    records.forEach(r -> clean.add(r.stream().map(Table::cell).toList()));
    int widest = clean.stream().limit(200).mapToInt(r -> (int) r.stream().filter(c -> !c.isEmpty()).count()).max().orElse(0);
    for (int i = 0; i < Math.min(clean.size(), 20); i++) {
      List<String> record = clean.get(i);
      long filled = record.stream().filter(c -> !c.isEmpty()).count();
      if (filled * 2 > widest || filled > 2) {
        boolean names = record.stream().noneMatch(c -> c.length() > 60 || c.matches("[\\d.,/: -]*\\d[\\d.,/: -]*"));
        return new Table(file, sheet, clean, names ? i : -1);
      }
    }
    return new Table(file, sheet, clean, -1);
  }

  private static String cell(String raw) {
    boolean plain = true;
    for (int i = 0; i < raw.length() && plain; i++) {
      char c = raw.charAt(i);
      plain = c >= ' ' && c != 0x7f && c != 0x85 && c != '\u2028' && c != '\u2029' && c != '\uFEFF' && c != '\u00a0';
    }
    return (plain ? raw : raw.replaceAll("[\\p{Cntrl}\u0085\u2028\u2029\u00a0\uFEFF]+", " ")).strip();
  }

  /** Names of the columns; "column C" where the header is empty. */
  public List<String> columns() {
    int width = records.stream().mapToInt(List::size).max().orElse(0);
    List<String> names = new ArrayList<>();
    List<String> head = header < 0 ? List.of() : records.get(header);
    for (int i = 0; i < width; i++) {
      String name = i < head.size() ? head.get(i) : "";
      String own = name.isEmpty() ? "column " + letters(i) : name;
      names.add(names.contains(own) ? own + " (" + letters(i) + ")" : own);
    }
    return names;
  }

  static String letters(int column) {
    return (column >= 26 ? letters(column / 26 - 1) : "") + (char) ('A' + column % 26);
  }

  /** The same table with its first rows only. */
  public Table first(int rows) {
    return new Table(file, sheet, records.subList(0, Math.min(records.size(), header + 1 + rows)), header);
  }

  /** Number of rows below the header that have a cell that is not empty. */
  public int rows() {
    return (int) records.stream().skip(header + 1L).filter(r -> r.stream().anyMatch(c -> !c.isEmpty())).count();
  }

  String cell(int record, int column) {
    List<String> cells = records.get(record);
    return column >= 0 && column < cells.size() ? cells.get(column) : "";
  }

  /** What the columns are called, so that a mapping can be found again for the next file of the kind. */
  public String signature() {
    return String.join("\t", columns()).toLowerCase(Locale.ROOT);
  }

  /** The file, and the sheet where there are several. */
  public String name() {
    return sheet.isEmpty() ? file : file + " [" + sheet + "]";
  }

  /** The table as a text: a line for each row, a tab between cells. */
  public Document document() {
    StringBuilder text = new StringBuilder();
    for (List<String> record : records) {
      for (int i = 0; i < record.size(); i++) {
        text.append(i == 0 ? "" : "\t").append(record.get(i));
      }
      text.append('\n');
    }
    return new Document(name(), new FixedText(text.toString(), List.of(), sheet), null);
  }
}
