package sojourn.export.data.text;

import java.util.HashMap;
import java.util.Map;
import sojourn.export.data.part.Portion;
import sojourn.model.EntityId;

/** What XML calls the people, places and sources of a portion: letters and a number, in order. */
final class Names {

  private final Map<EntityId, String> names = new HashMap<>();

  Names(Portion portion) {
    int n = 0;
    for (EntityId id : portion.shown().people().keySet()) {
      names.put(id, "person" + ++n);
    }
    n = 0;
    for (var place : portion.places()) {
      names.put(place.id(), "place" + ++n);
    }
    n = 0;
    for (EntityId id : portion.shown().sources().keySet()) {
      names.put(id, "source" + ++n);
    }
  }

  String of(EntityId id) {
    return names.getOrDefault(id, "");
  }
}
