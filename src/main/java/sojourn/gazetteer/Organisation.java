package sojourn.gazetteer;

import java.util.List;
import sojourn.model.Place;

/**
 * An international organisation.
 *
 * @param key its acronym or shortest usual name; never a country's code
 * @param names all names in English, the full one first
 * @param seat settlement of its headquarters
 */
public record Organisation(String key, List<String> names, Place seat) {

  public Organisation {
    names = List.copyOf(names);
  }
}
