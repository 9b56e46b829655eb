package sojourn.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sojourn.export.ReadingJson;
import sojourn.export.Score;
import sojourn.export.ScoreSheet;
import sojourn.model.SojournException;
import sojourn.model.claim.Reading;
import sojourn.model.text.Document;
import sojourn.model.text.FixedText;

/**
 * Short documents of our own making in every genre, each with what a careful person reads in it; figures that must not fall.
 *
 * <p>A row is {@code v traveller | place | country | start | end | status} or {@code e traveller | person | kind | date}; {@code *} is not scored,
 * {@code ;} parts alternatives, a question mark at the end makes the row optional.
 */
class MadeUpReadingTest {

  private static final Pattern CELLS = Pattern.compile("\\s*\\|\\s*");
  private final ObjectMapper mapper = new ObjectMapper();

  @Test
  void agreesWithWhatACarefulPersonReads(@TempDir Path folder) throws IOException, SojournException {
    List<Reading> readings = new ArrayList<>();
    Path gold = Files.createDirectory(folder.resolve("gold"));
    for (String part : Files.readString(Path.of("src/test/resources/reading/made-up.txt")).split("(?m)^== ")) {
      if (part.isBlank()) {
        continue;
      }
      String name = part.substring(0, part.indexOf('\n')).strip();
      int rows = part.indexOf("\n--\n");
      String text = part.substring(part.indexOf('\n') + 1, rows) + "\n";
      readings.add(Readers.english().read(new Document(name + ".txt", new FixedText(text), null)));
      Files.writeString(gold.resolve(name + ".json"), mapper.writeValueAsString(gold(name, part.substring(rows + 4))));
    }
    Path output = folder.resolve("out.json");
    Files.writeString(output, new ReadingJson().write(readings));
    ScoreSheet sheet = Score.of(gold, output, null);
    assertThat(sheet.documents()).isGreaterThan(50);
    assertThat(sheet.f1("visits")).as(sheet.differences()).isGreaterThanOrEqualTo(0.86);
    assertThat(sheet.f1("visits+dates")).as(sheet.differences()).isGreaterThanOrEqualTo(0.7);
    assertThat(sheet.f1("encounters")).as(sheet.differences()).isGreaterThanOrEqualTo(0.86);
    assertThat(sheet.f1("encounters+date")).as(sheet.differences()).isGreaterThanOrEqualTo(0.8);
  }

  private ObjectNode gold(String name, String rows) {
    ObjectNode gold = mapper.createObjectNode();
    gold.putObject("document").put("name", name + ".txt");
    var visits = gold.putArray("visits");
    var encounters = gold.putArray("encounters");
    gold.putArray("people");
    for (String line : rows.strip().split("\n")) {
      boolean optional = line.strip().endsWith("?");
      String[] cells = CELLS.split(line.strip().replaceAll("\\s*\\?$", "").substring(2));
      ObjectNode row = line.startsWith("v") ? visit(cells) : encounter(cells);
      row.put("optional", optional);
      (line.startsWith("v") ? visits : encounters).add(row);
    }
    return gold;
  }

  private ObjectNode visit(String[] cells) {
    ObjectNode row = mapper.createObjectNode();
    alternatives(row, "traveller", cells[0]);
    alternatives(row, "place", cells[1]);
    row.put("country", cells[2].equals("*") ? null : cells[2]);
    row.put("start", cells[3]);
    row.put("end", cells[4]);
    row.put("status", cells[5].equals("*") ? "made" : cells[5]);
    return row;
  }

  private ObjectNode encounter(String[] cells) {
    ObjectNode row = mapper.createObjectNode();
    alternatives(row, "traveller", cells[0]);
    alternatives(row, "person", cells[1]);
    row.put("kind", cells[2]);
    row.put("date", cells[3]);
    row.put("place", "*");
    return row;
  }

  private static void alternatives(ObjectNode row, String field, String cell) {
    var list = row.putArray(field);
    for (String one : cell.split(" ; ")) {
      list.add(one.strip());
    }
  }
}
