package sojourn.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sojourn.model.Place;
import sojourn.model.claim.EncounterClaim;
import sojourn.model.claim.PersonClaim;
import sojourn.model.claim.Reading;
import sojourn.model.claim.VisitClaim;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateSpan;

/** Readings in the reading format: one JSON array, one object a document, keys and rows in a fixed order. */
public final class ReadingJson {

  private final ObjectMapper mapper = new ObjectMapper();
  private final JsonNodeFactory nodes = JsonNodeFactory.instance;

  /** The whole array as text, with a line feed at the end. */
  public String write(List<Reading> readings) {
    return text(array(readings));
  }

  /** One reading's object as text, with a line feed at the end: a file of a corpus, or gold once it was corrected. */
  public String write(Reading reading) {
    return text(object(reading));
  }

  private String text(JsonNode tree) {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    try {
      return mapper.writer(printer).writeValueAsString(tree) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values can always be written", e);
    }
  }

  /** The array as a tree, for callers that add to it. */
  public ArrayNode array(List<Reading> readings) {
    ArrayNode array = nodes.arrayNode();
    readings.forEach(reading -> array.add(object(reading)));
    return array;
  }

  private ObjectNode object(Reading reading) {
    ObjectNode node = nodes.objectNode();
    node.putObject("document")
        .put("name", reading.document().name())
        .put("title", reading.title())
        .put("published", edtf(reading.published()));
    ArrayNode visits = node.putArray("visits");
    reading.visits().stream().filter(v -> v.status().counts()).forEach(v -> visits.add(visit(reading, v)));
    ArrayNode passages = node.putArray("passages");
    reading.visits().stream().filter(v -> !v.status().counts()).forEach(v -> passages.add(visit(reading, v)));
    ArrayNode encounters = node.putArray("encounters");
    reading.encounters().forEach(e -> encounters.add(encounter(reading, e)));
    ArrayNode people = node.putArray("people");
    reading.people().forEach(p -> people.add(person(p)));
    return node;
  }

  private ObjectNode visit(Reading reading, VisitClaim visit) {
    ObjectNode node = nodes.objectNode();
    node.put("traveller", reading.people().get(visit.traveller()).name());
    node.put("place", visit.place().name());
    node.put("country", visit.place().country());
    node.put("start", edtf(visit.start()));
    node.put("end", edtf(visit.end()));
    node.put("status", visit.status().name().toLowerCase(Locale.ROOT));
    node.set("evidence", ranges(visit.evidence()));
    return grounds(node, visit.confidence(), visit.evidence());
  }

  private ObjectNode encounter(Reading reading, EncounterClaim encounter) {
    ObjectNode node = nodes.objectNode();
    Place place = encounter.place();
    node.put("traveller", reading.people().get(encounter.traveller()).name());
    node.put("person", reading.people().get(encounter.person()).name());
    node.put("kind", encounter.kind().name().toLowerCase(Locale.ROOT));
    node.put("date", edtf(encounter.date()));
    node.put("place", place == null ? null : place.name());
    node.put("venue", encounter.venue());
    ArrayNode topics = node.putArray("topics");
    encounter.topics().forEach(topics::add);
    node.set("evidence", ranges(encounter.evidence()));
    return grounds(node, encounter.confidence(), encounter.evidence());
  }

  private ObjectNode person(PersonClaim person) {
    ObjectNode node = nodes.objectNode();
    node.put("name", person.name()).put("role", person.role()).put("of", person.of());
    node.set("evidence", ranges(person.evidence()));
    return grounds(node, person.confidence(), person.evidence());
  }

  /** How sure the reader is, and the rule that read the first words. */
  private static ObjectNode grounds(ObjectNode node, double confidence, List<Evidence> evidence) {
    node.put("confidence", Math.rint(confidence * 1000) / 1000);
    return node.put("rule", evidence.isEmpty() ? null : evidence.getFirst().rule());
  }

  private ArrayNode ranges(List<Evidence> evidence) {
    ArrayNode array = nodes.arrayNode();
    evidence.forEach(e -> array.addArray().add(e.span().start()).add(e.span().end()));
    return array;
  }

  private static @Nullable String edtf(@Nullable DateSpan date) {
    return date == null ? null : date.edtf();
  }
}
