package sojourn.archive.byhand;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateSpan;

/**
 * One object of a file, asked field by field; what does not fit is noted, and null stands for it.
 *
 * @param where the row, as sentences name it
 */
record Row(JsonNode node, String where, Faults faults) {

  boolean has(String field) {
    return !node.path(field).isMissingNode();
  }

  void fault(String field, String what) {
    faults.add(where + ", " + field, what);
  }

  /** Words that must be there. */
  @Nullable String words(String field) {
    JsonNode value = node.path(field);
    if (!value.isTextual() || value.asText().isBlank()) {
      fault(field, value.isMissingNode() ? "it is missing." : "it must be words in quotation marks.");
      return null;
    }
    return value.asText();
  }

  /** Words, or null where nothing is known; the field may be left out. */
  @Nullable String wordsOrNull(String field) {
    JsonNode value = node.path(field);
    if (!value.isTextual() && !value.isNull() && !value.isMissingNode()) {
      fault(field, "it must be words in quotation marks, or null.");
    }
    return value.isTextual() ? value.asText() : null;
  }

  /** A date, or null where nothing is known; the field must be there, so that a misspelt one is noticed. */
  @Nullable DateSpan date(String field) {
    if (!has(field)) {
      fault(field, "it is missing; null says that nothing is known.");
      return null;
    }
    return dateIfThere(field);
  }

  /** A date, or null where nothing is known; the field may be left out. */
  @Nullable DateSpan dateIfThere(String field) {
    JsonNode value = node.path(field);
    if (value.isNull() || value.isMissingNode()) {
      return null;
    }
    DateSpan date = value.isTextual() ? DateSpan.parse(value.asText()).orElse(null) : null;
    if (date == null) {
      fault(field, value + " is no date in EDTF, as \"2010-03-18\", \"2010-03\", \"2010~\" or null.");
    }
    return date;
  }

  /** One of a few words. */
  <E extends Enum<E>> @Nullable E choice(String field, E[] values) {
    String said = node.path(field).asText("");
    for (E value : values) {
      if (value.name().equalsIgnoreCase(said)) {
        return value;
      }
    }
    String all = Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    fault(field, has(field) ? node.path(field) + " is none of " + all + "." : "it is missing; it is one of " + all + ".");
    return null;
  }

  /** How sure the reader was; 1 where the row does not say, since a person wrote it. */
  double confidence() {
    JsonNode value = node.path("confidence");
    if (value.isMissingNode() || value.isNull()) {
      return 1;
    }
    if (!value.isNumber() || value.asDouble() < 0 || value.asDouble() > 1) {
      fault("confidence", value + " is no number from 0 to 1.");
      return 1;
    }
    return value.asDouble();
  }

  /** A list of words; empty where it is left out. */
  List<String> list(String field) {
    List<String> words = new ArrayList<>();
    JsonNode values = node.path(field);
    if (!values.isMissingNode() && !values.isArray()) {
      fault(field, "it must be a list of words.");
    }
    for (JsonNode value : values) {
      if (value.isTextual()) {
        words.add(value.asText());
      } else {
        fault(field, value + " is no word in quotation marks.");
      }
    }
    return words;
  }

  /** The rows of a list. */
  List<Row> rows(String field, boolean needed) {
    JsonNode values = node.path(field);
    if (!values.isArray()) {
      if (needed || !values.isMissingNode()) {
        faults.add(where + field, "there must be such a list; an empty one says that there are none.");
      }
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Row row = new Row(values.get(i), where + field + ", row " + (i + 1), faults);
      if (values.get(i).isObject()) {
        rows.add(row);
      } else {
        faults.add(row.where, "it must be an object in braces.");
      }
    }
    return rows;
  }
}
