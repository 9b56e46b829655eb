package sojourn.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import sojourn.model.SojournException;

/** What a gold file must have before it can judge anything. */
final class GoldFile {

  private static final Map<String, List<String>> NEEDED =
      Map.of("visits", List.of("traveller", "place", "start", "end"), "encounters", List.of("traveller", "person", "kind", "date"), "people", List.of("name", "role"));

  private GoldFile() {}

  /** The gold of a file, or a sentence on what it lacks. */
  static JsonNode checked(Path file, JsonNode gold) throws SojournException {
    if (!gold.path("document").path("name").isTextual()) {
      throw new SojournException("'%s' is no gold: it must be one object that names its document in \"document\": {\"name\": …}.".formatted(file));
    }
    for (String kind : List.of("visits", "encounters", "people")) {
      JsonNode rows = gold.path(kind);
      if (!rows.isArray()) {
        throw new SojournException("'%s' is no gold: it has no list \"%s\" (an empty one says that there are none).".formatted(file, kind));
      }
      for (int i = 0; i < rows.size(); i++) {
        for (String field : NEEDED.getOrDefault(kind, List.of())) {
          if (!rows.get(i).has(field)) {
            throw new SojournException("'%s': row %d of \"%s\" lacks \"%s\" (null where it is not known).".formatted(file, i + 1, kind, field));
          }
        }
      }
    }
    return gold;
  }
}
