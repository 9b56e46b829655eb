package sojourn.export.data.graph;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sojourn.export.data.part.Bounds;
import sojourn.export.data.part.Pace;
import sojourn.export.data.part.Portion;
import sojourn.model.Encounter;
import sojourn.model.EntityId;
import sojourn.model.Person;
import sojourn.model.Place;
import sojourn.model.Source;
import sojourn.model.Visit;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateSpan;

/**
 * All of a portion as JSON-LD 1.1: schema.org for names and places, CIDOC CRM for who did what where and when. The context stands in the file, so
 * that nothing needs to be fetched. Times are CRM time-spans with widest bounds (P82a, P82b) and the EDTF text as a typed literal.
 */
public final class LinkedData {

  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final Portion portion;
  private final JsonGenerator json;

  private LinkedData(Portion portion, OutputStream out) throws IOException {
    this.portion = portion;
    json = JsonMapper.builder().build().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter();
  }

  public static List<String> write(Portion portion, OutputStream out, Pace pace) throws IOException {
    new LinkedData(portion, out).document(pace);
    return List.of();
  }

  private void document(Pace pace) throws IOException {
    json.writeStartObject();
    json.writeFieldName("@context");
    json.writeTree(context());
    json.writeArrayFieldStart("@graph");
    for (Source source : portion.shown().sources().values()) {
      ObjectNode node = node(source.id(), "E31_Document", "CreativeWork").put("name", source.title());
      node.put("identifier", source.name());
      if (source.published() != null) {
        node.put("published", source.published().edtf());
      }
      json.writeTree(node);
    }
    for (Place place : portion.places()) {
      json.writeTree(place(place));
    }
    for (Person person : portion.shown().people().values()) {
      json.writeTree(person(person));
    }
    int done = 0;
    for (Visit visit : portion.shown().visits().values()) {
      pace.step(done++, portion.shown().visits().size());
      json.writeTree(visit(visit));
    }
    for (Encounter encounter : portion.shown().encounters().values()) {
      json.writeTree(encounter(encounter));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw("\n");
    json.flush();
  }

  private ObjectNode context() {
    ObjectNode context = nodes.objectNode().put("@version", 1.1).put("@vocab", "urn:sojourn:term:");
    context.put("crm", "http://www.cidoc-crm.org/cidoc-crm/").put("schema", "https://schema.org/").put("xsd", "http://www.w3.org/2001/XMLSchema#");
    for (String type : List.of("E31_Document", "E21_Person", "E53_Place", "E7_Activity", "E52_Time-Span", "E55_Type")) {
      context.put(type, "crm:" + type);
    }
    for (String type : List.of("CreativeWork", "Person", "Place", "Event", "TravelAction", "Quotation", "GeoCoordinates")) {
      context.put(type, "schema:" + type);
    }
    for (String term : List.of("name", "alternateName", "jobTitle", "identifier", "description", "addressCountry", "geo", "latitude", "longitude", "about", "text")) {
      context.put(term, "schema:" + term);
    }
    link(context, "carried_out_by", "crm:P14_carried_out_by");
    link(context, "participant", "crm:P11_had_participant");
    link(context, "took_place_at", "crm:P7_took_place_at");
    link(context, "time_span", "crm:P4_has_time-span");
    link(context, "part_of", "crm:P9i_forms_part_of");
    link(context, "documented_in", "crm:P70i_is_documented_in");
    link(context, "has_type", "crm:P2_has_type");
    link(context, "citation", "schema:citation");
    link(context, "isPartOf", "schema:isPartOf");
    link(context, "sameAs", "schema:sameAs");
    context.putObject("published").put("@id", "schema:datePublished").put("@type", "http://id.loc.gov/datatypes/edtf/EDTF");
    context.putObject("begin_of_the_begin").put("@id", "crm:P82a_begin_of_the_begin").put("@type", "xsd:date");
    context.putObject("end_of_the_end").put("@id", "crm:P82b_end_of_the_end").put("@type", "xsd:date");
    context.putObject("edtf").put("@id", "crm:P82_at_some_time_within").put("@type", "http://id.loc.gov/datatypes/edtf/EDTF");
    return context;
  }

  private static void link(ObjectNode context, String term, String id) {
    context.putObject(term).put("@id", id).put("@type", "@id");
  }

  private static String uri(EntityId id) {
    String kind = id.getClass().getSimpleName().replace("Id", "").toLowerCase(Locale.ROOT);
    return "urn:sojourn:" + kind + ":" + URLEncoder.encode(id.toString(), StandardCharsets.UTF_8).replace("+", "%20");
  }

  private ObjectNode node(EntityId id, String... types) {
    ObjectNode node = nodes.objectNode().put("@id", uri(id));
    ArrayNode all = node.putArray("@type");
    List.of(types).forEach(all::add);
    return node;
  }

  private ObjectNode place(Place place) {
    ObjectNode node = node(place.id(), "E53_Place", "Place").put("name", place.name());
    if (place.country() != null) {
      node.put("addressCountry", place.country());
    }
    if (place.located()) {
      node.putObject("geo").put("@type", "GeoCoordinates").put("latitude", place.latitude()).put("longitude", place.longitude());
    }
    if (place.id().value().startsWith("gn:")) {
      node.put("sameAs", "https://sws.geonames.org/" + place.id().value().substring(3) + "/");
    }
    return node;
  }

  private ObjectNode person(Person person) {
    ObjectNode node = node(person.id(), "E21_Person", "Person").put("name", person.name());
    if (person.names().size() > 1) {
      ArrayNode others = node.putArray("alternateName");
      person.names().stream().filter(n -> !n.equals(person.name())).forEach(others::add);
    }
    ArrayNode titles = nodes.arrayNode();
    person.tenures().stream().map(t -> t.role() + (t.of() == null ? "" : ", " + t.of())).distinct().forEach(titles::add);
    if (!titles.isEmpty()) {
      node.set("jobTitle", titles);
    }
    return node;
  }

  private ObjectNode visit(Visit visit) {
    ObjectNode node = node(visit.id(), "E7_Activity", "TravelAction");
    node.put("name", portion.name(visit.traveller()) + " in " + portion.placeName(visit.place()));
    node.put("carried_out_by", uri(visit.traveller())).put("took_place_at", uri(visit.place()));
    node.put("has_type", "urn:sojourn:type:visit-" + visit.status().name().toLowerCase(Locale.ROOT));
    time(node, visit.start(), visit.end());
    return grounds(node, visit.evidence(), visit.confidence());
  }

  private ObjectNode encounter(Encounter encounter) {
    ObjectNode node = node(encounter.id(), "E7_Activity", "Event");
    node.put("name", portion.name(encounter.traveller()) + " and " + portion.name(encounter.person()));
    node.putArray("participant").add(uri(encounter.traveller())).add(uri(encounter.person()));
    node.put("has_type", "urn:sojourn:type:" + encounter.kind().name().toLowerCase(Locale.ROOT));
    if (encounter.place() != null) {
      node.put("took_place_at", uri(encounter.place()));
    }
    if (encounter.visit() != null && portion.shown().visits().containsKey(encounter.visit())) {
      node.put("part_of", uri(encounter.visit()));
    }
    if (!encounter.topics().isEmpty()) {
      ArrayNode topics = node.putArray("about");
      encounter.topics().forEach(topics::add);
    }
    time(node, encounter.date(), null);
    return grounds(node, encounter.evidence(), encounter.confidence());
  }

  private void time(ObjectNode node, @Nullable DateSpan start, @Nullable DateSpan end) {
    DateSpan all = DateSpan.covering(start, end);
    if (all == null) {
      return;
    }
    ObjectNode span = node.putObject("time_span").put("@type", "E52_Time-Span");
    Bounds bounds = Bounds.of(start, end == null ? start : end);
    if (bounds.from() != null) {
      span.put("begin_of_the_begin", bounds.from());
    }
    if (bounds.to() != null) {
      span.put("end_of_the_end", bounds.to());
    }
    if (start != null && end != null && !start.equals(end)) {
      span.putArray("edtf").add(start.edtf()).add(end.edtf());
    } else {
      span.put("edtf", all.edtf());
    }
  }

  private ObjectNode grounds(ObjectNode node, List<Evidence> evidence, double confidence) {
    ArrayNode cited = node.putArray("citation");
    for (Evidence e : evidence) {
      ObjectNode quote = cited.addObject().put("@type", "Quotation").put("text", e.quote()).put("isPartOf", uri(e.source()));
      quote.put("offsets", e.span().start() + "-" + e.span().end()).put("rule", e.rule());
    }
    ArrayNode documents = node.putArray("documented_in");
    evidence.stream().map(e -> uri(e.source())).distinct().forEach(documents::add);
    return node.put("confidence", confidence);
  }
}
