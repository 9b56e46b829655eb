package sojourn.export.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import sojourn.export.ReadingJson;
import sojourn.export.data.part.DataWriter;
import sojourn.export.data.part.Pace;
import sojourn.export.data.part.Portion;
import sojourn.model.claim.Reading;

/** The reading format with each document's text in it, so that one file comes back as it was; of a filtered collection what the filter kept. */
record ReadingFile(Supplier<List<Reading>> readings) implements DataWriter {

  @Override
  public List<String> write(Portion portion, OutputStream out, Pace pace) throws IOException {
    JsonGenerator json = JsonMapper.builder().build().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter();
    ReadingJson format = ReadingJson.whole();
    KeptReadings kept = new KeptReadings(portion);
    json.writeStartArray();
    int done = 0;
    List<Reading> all = readings.get();
    for (Reading reading : all) {
      pace.step(done++, all.size());
      if (portion.source(reading.document().id()) != null) {
        ObjectNode node = format.tree(kept.of(reading));
        if (node.path("document") instanceof ObjectNode document) {
          document.put("text", reading.document().text().value());
        }
        json.writeTree(node);
      }
    }
    json.writeEndArray();
    json.writeRaw("\n");
    json.flush();
    return List.of();
  }
}
