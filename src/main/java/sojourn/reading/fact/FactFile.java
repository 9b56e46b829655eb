package sojourn.reading.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.SojournException;
import sojourn.model.time.DateSpan;

/**
 * A user's own table of office-holders, in the columns of the one that comes with the application: name, other names (|), role, of, start, end,
 * source; the last may be left out. Lines that begin with # are remarks.
 */
public final class FactFile {

  private static final List<String> COLUMNS = List.of("name", "other names", "role", "of", "start", "end", "source");
  private static final int FEWEST = 6;

  private FactFile() {}

  /** The rows of a file; fails at the first mistake, which it names with line and column. */
  public static List<Term> read(String name, String text) throws SojournException {
    List<Term> terms = new ArrayList<>();
    int number = 0;
    for (String line : text.replace("\uFEFF", "").split("\\R", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        terms.add(term(name, number, line));
      }
    }
    return List.copyOf(terms);
  }

  private static Term term(String file, int line, String text) throws SojournException {
    String[] cells = text.split("\t", -1);
    if (cells.length < FEWEST || cells.length > COLUMNS.size()) {
      throw mistake(file, line, 1, "there are " + cells.length + " cells, not 6 or 7 separated by tabs: " + String.join(", ", COLUMNS));
    }
    for (int column : new int[] {0, 2, 3}) {
      if (cells[column].isBlank()) {
        throw mistake(file, line, column + 1, "the " + COLUMNS.get(column) + " is empty");
      }
    }
    DateSpan start = date(file, line, 4, cells[4]);
    if (start == null) {
      throw mistake(file, line, 5, "the start is empty; an end may be, while the office is held");
    }
    DateSpan end = date(file, line, 5, cells[5]);
    if (end != null && end.latest() < start.earliest()) {
      throw mistake(file, line, 6, "the end, " + cells[5].strip() + ", comes before the start, " + cells[4].strip());
    }
    List<String> others = cells[1].isBlank() ? List.of() : Arrays.stream(cells[1].split("\\|", -1)).map(String::strip).toList();
    String source = cells.length < COLUMNS.size() || cells[6].isBlank() ? file : cells[6].strip();
    return new Term(cells[0].strip(), others, cells[2].strip(), cells[3].strip(), start, end, source);
  }

  private static @Nullable DateSpan date(String file, int line, int column, String cell) throws SojournException {
    if (cell.isBlank()) {
      return null;
    }
    DateSpan date = DateSpan.parse(cell.strip()).orElse(null);
    if (date == null || !date.bounded()) {
      String said = "\u201c" + cell.strip() + "\u201d is no date in EDTF; write 1999-05-12, 1999-05 or 1999";
      throw mistake(file, line, column + 1, said);
    }
    return date;
  }

  private static SojournException mistake(String file, int line, int column, String what) {
    String heading = COLUMNS.get(Math.min(column, COLUMNS.size()) - 1);
    return new SojournException(file + ", line " + line + ", column " + column + " (" + heading + "): " + what + ".");
  }
}
