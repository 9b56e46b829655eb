package sojourn.model;

import java.util.List;

/**
 * A person of a collection.
 *
 * @param name the fullest name in the sources
 * @param names all names in the sources, the fullest first
 * @param hue 0 to 11 in the palette of twelve; kept with the collection
 * @param tenures roles by time, earliest first
 */
public record Person(PersonId id, String name, List<String> names, int hue, List<Tenure> tenures) {

  public Person {
    names = List.copyOf(names);
    tenures = List.copyOf(tenures);
  }
}
