package sojourn.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reading of the gazetteer's own files from the class path. A missing or broken one is a bug of the build, so failures are unchecked. */
final class Resource {

  private Resource() {}

  static byte[] bytes(String path) {
    try (InputStream in = Resource.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the program's file " + path + " is missing; build it again");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's file " + path + " cannot be read; build it again", e);
    }
  }

  /** The rows of a table of tab-separated columns, lines that begin with # left out; each with at least the given number of columns. */
  static List<String[]> table(String path, int columns) {
    String text = new String(bytes(path), StandardCharsets.UTF_8);
    List<String[]> rows = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start && text.charAt(start) != '#') {
        String[] row = text.substring(start, end).split("\t", -1);
        if (row.length < columns) {
          throw new IllegalStateException("the program's file " + path + " has a short line: " + text.substring(start, end));
        }
        rows.add(row);
      }
      start = end + 1;
    }
    return rows;
  }

  /** The parts of a cell that lists things between bars. */
  static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  static void checkMagic(ByteBuffer buffer, String magic) {
    if (buffer.capacity() < 12 || buffer.getInt(4) != 1) {
      throw new IllegalStateException("the gazetteer's index is broken or of another version; prepare it again");
    }
    for (int i = 0; i < 4; i++) {
      if (buffer.get(i) != magic.charAt(i)) {
        throw new IllegalStateException("the gazetteer's index does not begin with " + magic + "; prepare it again");
      }
    }
  }
}
