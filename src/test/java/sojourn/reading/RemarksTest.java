package sojourn.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sojourn.export.ReadingJson;
import sojourn.export.Score;
import sojourn.export.ScoreSheet;
import sojourn.model.claim.EncounterClaim;
import sojourn.model.claim.Reading;
import sojourn.model.text.Context;
import sojourn.model.text.Document;
import sojourn.model.text.FixedText;
import sojourn.model.time.DateSpan;

/** Remarks of a table, each a text of its own, with traveller, place and days of its row as context: whom did the traveller meet? */
class RemarksTest {

  private static final Path TABLE = Path.of("../shared/data/us-travels/travels.csv");
  private static final Path GOLD = Path.of("src/test/resources/remarks/persons-met.tsv");

  @TempDir Path folder;

  @Test
  void finds_the_persons_met_in_three_hundred_remarks_read_by_hand() throws Exception {
    assumeTrue(Files.exists(TABLE), "skipped: the table of journeys is not beside the project (" + TABLE + ")");
    Map<String, List<String>> gold = gold();
    Map<String, List<String>> rows = rows();
    List<Reading> readings = new ArrayList<>();
    for (Map.Entry<String, List<String>> entry : gold.entrySet()) {
      List<String> row = rows.get(entry.getKey());
      assertThat(row).as("row " + entry.getKey()).isNotNull();
      write(entry.getKey(), row.get(3), entry.getValue());
      readings.add(Readers.english().read(new Document(entry.getKey() + ".txt", new FixedText(row.get(8)), null), context(row)));
    }
    Path output = folder.resolve("output.json");
    Files.writeString(output, new ReadingJson().write(readings));
    ScoreSheet sheet = Score.of(Files.createDirectories(folder.resolve("gold")), output, null);
    System.out.printf(
        Locale.ROOT, "Persons met in %d remarks: precision %.3f, recall %.3f, F1 %.3f%n",
        gold.size(), sheet.precision("encounters"), sheet.recall("encounters"), sheet.f1("encounters"));
    sheet.notes().forEach((name, notes) -> notes.stream().filter(n -> n.contains("encounter")).forEach(n -> System.out.println(name + ": " + n)));
    assertThat(sheet.f1("encounters")).isGreaterThanOrEqualTo(0.9);
    assertThat(readings).allSatisfy(RemarksTest::evidenceInTheRemark);
  }

  private static void evidenceInTheRemark(Reading reading) {
    int length = reading.document().text().length();
    assertThat(reading.encounters()).flatExtracting(EncounterClaim::evidence).allMatch(e -> e.span().end() <= length && !e.quote().isBlank());
    assertThat(reading.encounters()).allMatch(e -> !e.evidence().isEmpty());
  }

  private static Context context(List<String> row) {
    return new Context(row.get(3), List.of(row.get(7).split(", ")), row.get(6), DateSpan.parse(row.get(4)).orElse(null), DateSpan.parse(row.get(5)).orElse(null));
  }

  /** A gold file of the reading format that tells of encounters only. */
  private void write(String row, String traveller, List<String> persons) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode gold = mapper.createObjectNode();
    gold.putObject("document").put("name", row + ".txt");
    gold.putArray("visits");
    gold.putArray("people");
    ArrayNode encounters = gold.putArray("encounters");
    for (String person : persons) {
      encounters.addObject().put("traveller", traveller).put("person", person).put("kind", "meeting").put("date", "*");
    }
    Files.writeString(Files.createDirectories(folder.resolve("gold")).resolve(row + ".json"), mapper.writeValueAsString(gold));
  }

  /** Row numbers, each with the names of the persons met; what stands before ": " is the role. */
  private static Map<String, List<String>> gold() throws IOException {
    Map<String, List<String>> gold = new LinkedHashMap<>();
    for (String line : Files.readAllLines(GOLD)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", 2);
        List<String> names = new ArrayList<>();
        for (String person : cells.length < 2 ? new String[0] : cells[1].split("; ")) {
          names.add(person.substring(person.indexOf(": ") < 0 ? 0 : person.indexOf(": ") + 2));
        }
        gold.put(cells[0], names);
      }
    }
    return gold;
  }

  private static Map<String, List<String>> rows() throws IOException {
    Map<String, List<String>> rows = new HashMap<>();
    String text = Files.readString(TABLE).replace("\uFEFF", "");
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString().strip());
        cell.setLength(0);
        if (c == '\n') {
          rows.put(row.getFirst(), List.copyOf(row));
          row.clear();
        }
      } else {
        cell.append(c);
      }
    }
    return rows;
  }
}
