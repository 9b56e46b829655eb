package sojourn.export.data.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import sojourn.export.data.part.DataWriter;
import sojourn.export.data.part.Pace;
import sojourn.export.data.part.Portion;
import sojourn.export.data.part.VisitFields;

/** A collection as tables: visits alone or all tables, as CSV, Excel or JSON lines. */
public interface TableWriters {

  /** Visits alone, as CSV with a byte order mark, so that Excel takes it for UTF-8. */
  DataWriter VISITS = (portion, out, pace) -> {
    csv(Sheet.VISITS, portion, out, pace);
    return List.of();
  };

  /** All tables as CSV files in a zip. */
  DataWriter ZIP = (portion, out, pace) -> {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (Sheet sheet : Sheet.values()) {
      zip.putNextEntry(entry(sheet.title() + ".csv"));
      csv(sheet, portion, zip, pace);
      zip.closeEntry();
    }
    zip.finish();
    return List.of();
  };

  /** All tables as sheets of a workbook. */
  DataWriter EXCEL = (portion, out, pace) -> new ExcelWorkbook(out).write(portion, pace);

  /** Visits, one JSON object a line. */
  DataWriter LINES = (portion, out, pace) -> {
    ObjectMapper mapper = JsonMapper.builder().build();
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    new VisitFields(portion).each((fields, place, days) -> writer.write(mapper.writeValueAsString(fields) + "\n"), pace);
    writer.flush();
    return List.of();
  };

  /** The names of the tables, as files of a folder. */
  static List<String> files() {
    return java.util.Arrays.stream(Sheet.values()).map(s -> s.title() + ".csv").toList();
  }

  /** One of the {@link #files}. */
  static DataWriter file(String name) {
    Sheet sheet = java.util.Arrays.stream(Sheet.values()).filter(s -> name.equals(s.title() + ".csv")).findFirst().orElseThrow();
    return (portion, out, pace) -> {
      csv(sheet, portion, out, pace);
      return List.of();
    };
  }

  private static void csv(Sheet sheet, Portion portion, OutputStream out, Pace pace) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\uFEFF');
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    csv.writeRecord(sheet.columns());
    sheet.rows(portion, cells -> csv.writeRecord(cells.stream().map(String::valueOf).toList()), pace);
    csv.flush();
    writer.flush();
  }

  /** An entry that always has the same date. */
  static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
    return entry;
  }
}
