package sojourn.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a collection of a given size took.
 *
 * @param values by what was measured, its unit last: {@code ms}, {@code s}, {@code MB} or {@code rows/s}
 */
public record CollectionFigures(int visits, int encounters, Map<String, Double> values) {

  public CollectionFigures {
    values = new LinkedHashMap<>(values);
  }

  String json() {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("visits", visits).put("encounters", encounters);
    values.forEach((what, value) -> node.put(what, Math.rint(value * 1000) / 1000));
    return node.toString();
  }

  String text() {
    StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%,d visits, %,d encounters%n", visits, encounters));
    values.forEach((what, value) -> text.append(String.format(Locale.ROOT, "%-44s %,12.1f%n", what, value)));
    return text.toString();
  }
}
