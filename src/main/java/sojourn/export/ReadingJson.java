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

/**
 * Readings in the reading format: one JSON array, one object a document, keys and rows in a fixed order. Written whole, a reading has more fields
 * (quotes, reasons, mentions, ids), so that it comes back as it was when it is imported.
 */
public final class ReadingJson {

  private final ObjectMapper mapper = new ObjectMapper();
  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final boolean whole;

  public ReadingJson() {
    this(false);
  }

  private ReadingJson(boolean whole) {
    this.whole = whole;
  }

  /** Writes all that a collection keeps of a reading. */
  public static ReadingJson whole() {
    return new ReadingJson(true);
  }

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

  /** One reading's object as a tree, for callers that add to it. */
  public ObjectNode tree(Reading reading) {
    return object(reading);
  }

  private ObjectNode object(Reading reading) {
    ObjectNode node = nodes.objectNode();
    ObjectNode document = node.putObject("document");
    document.put("name", reading.document().name()).put("title", reading.title()).put("published", edtf(reading.published()));
    ArrayNode visits = node.putArray("visits");
    ArrayNode passages = node.putArray("passages");
    for (int i = 0; i < reading.visits().size(); i++) {
      VisitClaim visit = reading.visits().get(i);
      (visit.status().counts() ? visits : passages).add(visit(reading, visit, i));
    }
    ArrayNode encounters = node.putArray("encounters");
    reading.encounters().forEach(e -> encounters.add(encounter(reading, e)));
    ArrayNode people = node.putArray("people");
    reading.people().forEach(p -> people.add(person(p)));
    if (whole) {
      pages(reading, document);
      new WholeReading(reading).into(node);
    }
    return node;
  }

  private void pages(Reading reading, ObjectNode document) {
    if (!reading.document().text().pages().isEmpty()) {
      ArrayNode pages = document.putArray("pages");
      reading.document().text().pages().forEach(p -> pages.addArray().add(p.at()).add(p.label()));
    }
  }

  private ObjectNode visit(Reading reading, VisitClaim visit, int number) {
    ObjectNode node = nodes.objectNode();
    if (whole) {
      node.put("id", WholeReading.id(number));
    }
    node.put("traveller", reading.people().get(visit.traveller()).name());
    node.put("place", visit.place().name());
    node.put("country", visit.place().country());
    placed(node, visit.place());
    node.put("start", edtf(visit.start()));
    node.put("end", edtf(visit.end()));
    node.put("status", visit.status().name().toLowerCase(Locale.ROOT));
    grounds(node, visit.confidence(), visit.evidence());
    return reasons(node, visit.reasons());
  }

  private ObjectNode encounter(Reading reading, EncounterClaim encounter) {
    ObjectNode node = nodes.objectNode();
    Place place = encounter.place();
    node.put("traveller", reading.people().get(encounter.traveller()).name());
    node.put("person", reading.people().get(encounter.person()).name());
    node.put("kind", encounter.kind().name().toLowerCase(Locale.ROOT));
    node.put("date", edtf(encounter.date()));
    node.put("place", place == null ? null : place.name());
    if (place != null && whole) {
      node.put("country", place.country());
      placed(node, place);
    }
    if (whole) {
      node.put("visit", encounter.visit() < 0 ? null : WholeReading.id(encounter.visit()));
    }
    node.put("venue", encounter.venue());
    ArrayNode topics = node.putArray("topics");
    encounter.topics().forEach(topics::add);
    grounds(node, encounter.confidence(), encounter.evidence());
    return reasons(node, encounter.reasons());
  }

  private ObjectNode person(PersonClaim person) {
    ObjectNode node = nodes.objectNode();
    node.put("name", person.name()).put("role", person.role()).put("of", person.of());
    if (whole && !person.otherNames().isEmpty()) {
      ArrayNode names = node.putArray("names");
      person.otherNames().forEach(names::add);
    }
    return grounds(node, person.confidence(), person.evidence());
  }

  private void placed(ObjectNode node, Place place) {
    if (whole) {
      node.put("placeId", place.id().value());
      if (place.located()) {
        node.putArray("at").add(place.latitude()).add(place.longitude());
      }
    }
  }

  /** Where the words stand, how sure the reader is, and the rule that read the first words. */
  private ObjectNode grounds(ObjectNode node, double confidence, List<Evidence> evidence) {
    node.set("evidence", ranges(evidence));
    if (whole) {
      WholeReading.quotes(node, evidence);
    }
    node.put("confidence", whole ? confidence : Math.rint(confidence * 1000) / 1000);
    return node.put("rule", evidence.isEmpty() ? null : evidence.getFirst().rule());
  }

  private ObjectNode reasons(ObjectNode node, List<String> reasons) {
    if (whole && !reasons.isEmpty()) {
      ArrayNode words = node.putArray("reasons");
      reasons.forEach(words::add);
    }
    return node;
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
