package sojourn.archive.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import sojourn.model.SojournException;

/** JSON lines, GeoJSON with {@code when}, and the Linked Places Format as rows: one for each object or feature, and for each of its time spans. */
final class JsonRows {

  /** Lists of an exported visit, which stay as they are. */
  private static final Set<String> LISTS = Set.of("encounters", "occasions");

  private final String name;
  private final JsonMapper mapper = JsonMapper.builder().build();
  private final List<Map<String, String>> rows = new ArrayList<>();

  JsonRows(String name) {
    this.name = name;
  }

  Table lines(byte[] bytes) throws SojournException {
    int number = 0;
    for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
      number++;
      Map<String, String> row = new LinkedHashMap<>();
      if (!line.isBlank()) {
        try {
          flat("", mapper.readTree(line), row);
        } catch (JsonProcessingException e) {
          throw new SojournException("'%s' is no JSON in line %d.".formatted(name, number), e);
        }
      }
      rows.add(row);
    }
    return table(Set.of());
  }

  Table features(byte[] bytes) throws SojournException {
    try {
      JsonNode root = mapper.readTree(bytes);
      if (!root.path("features").isArray()) {
        throw new SojournException("'%s' is no collection of features.".formatted(name));
      }
      root.path("features").forEach(this::feature);
    } catch (IOException e) {
      throw new SojournException("'%s' is no JSON.".formatted(name), e);
    }
    return table(new LinkedHashSet<>(List.of("place", "start", "end", "latitude", "longitude")));
  }

  private void feature(JsonNode feature) {
    JsonNode visits = feature.path("properties").path("visits");
    if (visits.isArray() && visits.path(0).has("traveller_id")) {
      visits.forEach(this::own);
    } else if (feature.path("properties").has("traveller_id") && feature.path("properties").has("place_id")) {
      own(feature.path("properties"));
    } else {
      others(feature);
    }
  }

  /** A visit that was exported, with its fields as they are; times and points beside it say the same again. */
  private void own(JsonNode visit) {
    Map<String, String> row = new LinkedHashMap<>();
    flat("", visit, row);
    rows.add(row);
  }

  private void others(JsonNode feature) {
    Map<String, String> row = new LinkedHashMap<>();
    feature.path("properties").properties().forEach(p -> flat(p.getKey(), p.getValue(), row));
    String title = row.containsKey("title") ? row.get("title") : feature.path("names").path(0).path("toponym").asText("");
    if (title != null && !title.isEmpty() && !row.containsKey("place")) {
      row.remove("title");
      row.put("place", title);
    }
    JsonNode geometry = feature.path("geometry");
    JsonNode point = geometry.path("type").asText().equals("GeometryCollection") ? geometry.path("geometries").path(0) : geometry;
    if (point.path("type").asText().equals("Point")) {
      row.put("longitude", point.path("coordinates").path(0).asText());
      row.put("latitude", point.path("coordinates").path(1).asText());
    }
    JsonNode when = feature.has("when") ? feature.path("when") : feature.path("properties").path("when");
    row.keySet().removeIf(k -> k.startsWith("when"));
    JsonNode spans = when.path("timespans");
    if (!spans.isArray() || spans.isEmpty()) {
      put(row, "start", when.isTextual() ? when.asText() : bound(when.path("start")));
      put(row, "end", bound(when.path("end")));
      rows.add(row);
      return;
    }
    for (JsonNode span : spans) {
      Map<String, String> own = new LinkedHashMap<>(row);
      put(own, "start", bound(span.path("start")));
      put(own, "end", bound(span.path("end")));
      rows.add(own);
    }
  }

  private static void put(Map<String, String> row, String key, String value) {
    if (!value.isEmpty()) {
      row.put(key, value);
    }
  }

  /** "1850", or of {"in": …}, {"earliest": …, "latest": …}. */
  private static String bound(JsonNode at) {
    if (at.isValueNode()) {
      return at.asText();
    }
    if (at.has("in")) {
      return at.path("in").asText();
    }
    String earliest = at.path("earliest").asText("");
    String latest = at.path("latest").asText("");
    return earliest.isEmpty() && latest.isEmpty() ? "" : earliest.equals(latest) ? earliest : "[" + earliest + ".." + latest + "]";
  }

  private static void flat(String key, JsonNode value, Map<String, String> row) {
    if (value.isObject()) {
      value.properties().forEach(p -> flat(key.isEmpty() ? p.getKey() : key + " " + p.getKey(), p.getValue(), row));
    } else if (value.isArray() && LISTS.contains(key)) {
      row.put(key, value.isEmpty() ? "" : value.toString());
    } else if (value.isArray()) {
      StringJoiner all = new StringJoiner("; ");
      value.forEach(v -> all.add(v.isObject() ? v.path("name").asText(v.toString()) : v.asText()));
      row.put(key, all.toString());
    } else if (!value.isNull()) {
      row.put(key.isEmpty() ? "value" : key, value.asText());
    }
  }

  private Table table(Set<String> first) {
    Set<String> columns = new LinkedHashSet<>(first);
    rows.forEach(r -> columns.addAll(r.keySet()));
    List<List<String>> records = new ArrayList<>();
    records.add(List.copyOf(columns));
    rows.forEach(r -> records.add(columns.stream().map(c -> r.getOrDefault(c, "")).toList()));
    return Table.withHeader(name, "", records);
  }
}
