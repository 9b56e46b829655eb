package sojourn.archive.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sojourn.model.SojournException;

/**
 * Which column of a table tells what.
 *
 * @param columns names of columns; "=France" stands for the same value in each row
 * @param order which of day and month is written first; null where the table does not make one ask
 */
public record Mapping(Map<Field, String> columns, @Nullable DateOrder order) {

  public Mapping {
    columns = Collections.unmodifiableMap(columns.isEmpty() ? new EnumMap<>(Field.class) : new EnumMap<>(columns));
  }

  public static final Mapping NONE = new Mapping(Map.of(), null);

  public Mapping with(Field field, @Nullable String column) {
    Map<Field, String> next = columns.isEmpty() ? new EnumMap<>(Field.class) : new EnumMap<>(columns);
    if (column == null) {
      next.remove(field);
    } else {
      next.put(field, column);
    }
    return new Mapping(next, order);
  }

  public Mapping with(@Nullable DateOrder dates) {
    return new Mapping(columns, dates);
  }

  /** The number of a field's column, -1 where it has none. */
  int column(Field field, List<String> names) {
    String column = columns.get(field);
    return column == null ? -1 : names.indexOf(column);
  }

  /** The value that all rows share, empty where the field is told by a column or not at all. */
  Optional<String> constant(Field field) {
    return Optional.ofNullable(columns.get(field)).filter(c -> c.startsWith("=")).map(c -> c.substring(1).strip());
  }

  /** Puts in what the user says, as {@code field=column}; a column that is not there is told with those that are. */
  public Mapping with(List<String> settings, List<String> names) throws SojournException {
    Mapping mapping = this;
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      Field field = equals < 0 ? null : Field.of(setting.substring(0, equals)).orElse(null);
      if (field == null) {
        String keys = String.join(", ", java.util.Arrays.stream(Field.values()).map(Field::key).toList());
        throw new SojournException("'%s' is no mapping: write field=column with one of %s.".formatted(setting, keys));
      }
      String wanted = setting.substring(equals + 1).strip();
      String column = names.stream().filter(n -> n.equalsIgnoreCase(wanted)).findFirst().orElse(wanted);
      if (!column.isEmpty() && !column.startsWith("=") && !names.contains(column)) {
        throw new SojournException("The table has no column '%s': it has %s.".formatted(column, String.join(", ", names)));
      }
      mapping = mapping.with(field, column.isEmpty() ? null : column);
    }
    return mapping;
  }

  /** As JSON, to be kept. */
  public String json() {
    ObjectNode node = JsonMapper.builder().build().createObjectNode();
    columns.forEach((field, column) -> node.put(field.key(), column));
    if (order != null) {
      node.put("dates", order.name().toLowerCase(java.util.Locale.ROOT));
    }
    return node.toString();
  }

  /** Back from JSON of our own. */
  public static Mapping parse(String json) {
    try {
      JsonNode node = JsonMapper.builder().build().readTree(json);
      Mapping mapping = NONE;
      for (Field field : Field.values()) {
        if (node.has(field.key())) {
          mapping = mapping.with(field, node.get(field.key()).asText());
        }
      }
      return node.has("dates") ? mapping.with(DateOrder.valueOf(node.get("dates").asText().toUpperCase(java.util.Locale.ROOT))) : mapping;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a mapping: " + json, e);
    }
  }
}
