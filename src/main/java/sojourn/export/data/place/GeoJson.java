package sojourn.export.data.place;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.export.data.part.Pace;
import sojourn.export.data.part.Portion;
import sojourn.export.data.part.VisitFields;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.time.DateSpan;

/** Collections of features in JSON. */
public final class GeoJson {

  private static final String LPF = "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld";

  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final Portion portion;
  private final VisitFields fields;
  private final JsonGenerator json;

  private GeoJson(Portion portion, OutputStream out) throws IOException {
    this.portion = portion;
    fields = new VisitFields(portion);
    JsonMapper mapper = JsonMapper.builder().build();
    json = mapper.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter();
  }

  /** A feature a visit, RFC 7946, with {@code when} as GeoJSON-T. */
  public static List<String> visits(Portion portion, OutputStream out, Pace pace) throws IOException {
    new GeoJson(portion, out).features(pace);
    return List.of();
  }

  /** A feature a place, in the Linked Places Format 1.1, with the visits as its times. */
  public static List<String> linkedPlaces(Portion portion, OutputStream out, Pace pace) throws IOException {
    return new GeoJson(portion, out).places(pace);
  }

  private void open(boolean linked) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "FeatureCollection");
    if (linked) {
      json.writeStringField("@context", LPF);
    } else {
      json.writeStringField("title", portion.shown().collection());
      json.writeStringField("extent", portion.extent());
    }
    json.writeArrayFieldStart("features");
  }

  private void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw("\n");
    json.flush();
  }

  private void features(Pace pace) throws IOException {
    open(false);
    fields.each(
        (record, place, days) -> {
          ObjectNode feature = nodes.objectNode().put("type", "Feature");
          if (!record.path("visit").asText().isEmpty()) {
            feature.put("id", record.path("visit").asText());
          }
          feature.set("geometry", point(place));
          feature.set("properties", record);
          ObjectNode when = Whens.of(date(record, "start"), date(record, "end"), edtf(record));
          if (when != null) {
            feature.set("when", when);
          }
          json.writeTree(feature);
        },
        pace);
    close();
  }

  private static @Nullable DateSpan date(ObjectNode record, String key) {
    return DateSpan.parse(record.path(key).asText()).orElse(null);
  }

  private static String edtf(ObjectNode record) {
    String start = record.path("start").asText();
    String end = record.path("end").asText();
    return start.equals(end) || end.isEmpty() ? start : start.isEmpty() ? end : start + " – " + end;
  }

  private com.fasterxml.jackson.databind.JsonNode point(@Nullable Place place) {
    if (place == null || !place.located()) {
      return nodes.nullNode();
    }
    ObjectNode point = nodes.objectNode().put("type", "Point");
    point.putArray("coordinates").add(place.longitude()).add(place.latitude());
    return point;
  }

  private List<String> places(Pace pace) throws IOException {
    Map<PlaceId, ArrayNode> records = new LinkedHashMap<>();
    int[] nowhere = {0};
    fields.each(
        (record, place, days) -> {
          if (place == null) {
            nowhere[0]++;
          } else {
            records.computeIfAbsent(place.id(), p -> nodes.arrayNode()).add(record);
          }
        },
        pace);
    open(true);
    for (Map.Entry<PlaceId, ArrayNode> entry : records.entrySet()) {
      Place place = portion.place(entry.getKey());
      if (place != null) {
        json.writeTree(feature(place, entry.getValue()));
      }
    }
    close();
    return nowhere[0] == 0 ? List.of() : List.of(nowhere[0] + " encounters whose place is not known are not among the places.");
  }

  private ObjectNode feature(Place place, ArrayNode records) {
    ObjectNode feature = nodes.objectNode().put("@id", uri(place)).put("type", "Feature");
    ObjectNode properties = feature.putObject("properties").put("title", place.name());
    String country = place.country();
    if (country != null) {
      properties.putArray("ccodes").add(country);
    }
    properties.set("visits", records);
    ObjectNode name = feature.putArray("names").addObject().put("toponym", place.name()).put("lang", "en");
    name.putArray("citations").addObject().put("label", place.id().value().startsWith("gn:") ? "GeoNames" : portion.shown().collection());
    ObjectNode type = feature.putArray("types").addObject();
    String kind = aat(place);
    if (kind != null) {
      type.put("identifier", kind);
    }
    type.put("label", place.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
    ObjectNode geometry = nodes.objectNode();
    if (place.located()) {
      geometry.put("type", "Point").putArray("coordinates").add(place.longitude()).add(place.latitude());
    } else {
      geometry.put("type", "GeometryCollection").putArray("geometries");
    }
    feature.set("geometry", geometry);
    if (place.id().value().startsWith("gn:")) {
      feature.putArray("links").addObject().put("type", "exactMatch").put("identifier", place.id().value());
    }
    spans(feature, records);
    descriptions(feature, records);
    return feature;
  }

  /** The times at which somebody was there. */
  private void spans(ObjectNode feature, ArrayNode records) {
    ArrayNode spans = nodes.arrayNode();
    records.forEach(r -> {
      ObjectNode when = Whens.of(date((ObjectNode) r, "start"), date((ObjectNode) r, "end"), "");
      if (when != null) {
        spans.add(when.path("timespans").path(0));
      }
    });
    if (!spans.isEmpty()) {
      feature.putObject("when").set("timespans", spans);
    }
  }

  private void descriptions(ObjectNode feature, ArrayNode records) {
    ArrayNode words = nodes.arrayNode();
    for (com.fasterxml.jackson.databind.JsonNode record : records) {
      if (words.size() < 3) {
        String dated = edtf((ObjectNode) record);
        String told = record.path("traveller").asText() + (dated.isEmpty() ? "" : ", " + dated) + ": “" + record.path("quote").asText() + "”";
        words.addObject().put("value", told).put("lang", "en");
      }
    }
    if (!words.isEmpty()) {
      feature.set("descriptions", words);
    }
  }

  private static String uri(Place place) {
    String id = place.id().value();
    return id.startsWith("gn:") ? "https://sws.geonames.org/" + id.substring(3) + "/" : "urn:sojourn:place:" + java.net.URLEncoder.encode(id, java.nio.charset.StandardCharsets.UTF_8);
  }

  /** The Art and Architecture Thesaurus' number of a kind of place, null where it has none that fits. */
  private static @Nullable String aat(Place place) {
    return switch (place.kind()) {
      case SETTLEMENT -> "aat:300008347";
      case COUNTRY -> "aat:300128207";
      case REGION -> "aat:300182722";
      case FORMER_STATE -> "aat:300232420";
      case LANDMARK, UNKNOWN -> null;
    };
  }
}
