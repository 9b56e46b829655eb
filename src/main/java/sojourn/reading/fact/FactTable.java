package sojourn.reading.fact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sojourn.model.time.DateSpan;

/** Tab-separated tables of facts under {@code /facts}: lines that begin with # are remarks, lists are separated by a bar. */
final class FactTable {

  private FactTable() {}

  static List<String[]> rows(String resource, int columns) {
    InputStream stream = FactTable.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("missing resource " + resource);
    }
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line : reader.lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          if (cells.length != columns) {
            throw new IllegalStateException(resource + ": not " + columns + " cells: " + line);
          }
          rows.add(cells);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  static List<String> list(String cell) {
    return cell.isBlank() ? List.of() : Arrays.asList(cell.split("\\|", -1));
  }

  static DateSpan date(String resource, String edtf) {
    return DateSpan.parse(edtf).orElseThrow(() -> new IllegalStateException(resource + ": not a date in EDTF: " + edtf));
  }
}
