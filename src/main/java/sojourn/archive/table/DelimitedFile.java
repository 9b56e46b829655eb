package sojourn.archive.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import sojourn.model.SojournException;

/** Files of rows whose cells are parted by commas, semicolons, tabs or bars; encoding and sign are found by trying. */
final class DelimitedFile {

  private static final char[] SIGNS = {',', ';', '\t', '|'};
  private static final int SAMPLE = 20_000;

  private DelimitedFile() {}

  static Table read(String name, byte[] bytes) throws SojournException {
    String text = decode(bytes);
    List<List<String>> records = new ArrayList<>();
    try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(sign(text)).allowExtraFields(true).allowMissingFields(true).skipEmptyLines(false).allowExtraCharsAfterClosingQuote(true).ofCsvRecord(text)) {
      csv.forEach(r -> records.add(List.copyOf(r.getFields())));
    } catch (CsvParseException e) {
      throw new SojournException("'%s' is no table that can be read, about row %d: is a quotation mark left open?".formatted(name, records.size() + 1), e);
    } catch (java.io.IOException e) {
      throw new SojournException("'%s' cannot be read.".formatted(name), e);
    }
    while (!records.isEmpty() && records.getLast().stream().allMatch(String::isBlank)) {
      records.removeLast();
    }
    if (records.isEmpty()) {
      throw new SojournException("'%s' has no rows.".formatted(name));
    }
    return Table.of(name, "", records);
  }

  private static String decode(byte[] bytes) {
    boolean little = bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe;
    boolean big = bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff;
    String text;
    if (little || big) {
      text = new String(bytes, StandardCharsets.UTF_16);
    } else {
      try {
        text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException e) {
        text = new String(bytes, Charset.forName("windows-1252"));
      }
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The sign that parts the first lines into the same number of cells, the more the better. */
  private static char sign(String text) {
    char best = ',';
    double most = 0;
    for (char sign : SIGNS) {
      List<Integer> widths = widths(text.substring(0, Math.min(text.length(), SAMPLE)), sign);
      int first = widths.isEmpty() ? 0 : widths.getFirst();
      long same = widths.stream().filter(w -> w == first).count();
      double score = first < 2 ? 0 : (double) same / widths.size() * Math.min(first, 6);
      if (score > most) {
        most = score;
        best = sign;
      }
    }
    return best;
  }

  private static List<Integer> widths(String text, char sign) {
    List<Integer> widths = new ArrayList<>();
    boolean quoted = false;
    int cells = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (!quoted && c == sign) {
        cells++;
      } else if (!quoted && c == '\n') {
        widths.add(cells);
        cells = 1;
      }
    }
    if (widths.isEmpty()) {
      widths.add(cells);
    }
    return widths;
  }
}
