package sojourn.ui.shell.present;

import java.util.List;
import sojourn.model.EncounterKind;
import sojourn.model.Person;
import sojourn.model.Place;
import sojourn.model.Visit;

/**
 * One slide: a visit with what is told beside the map.
 *
 * @param hue the traveller's
 * @param quote the sentence that says it, cut only with an ellipsis
 * @param source title of the source quoted
 * @param people met on the visit, each once, in order of telling
 */
public record Stop(Visit visit, int hue, Place place, String country, String quote, String source, List<Met> people) {

  /** A person met and the kind of the first encounter. */
  public record Met(Person person, EncounterKind kind) {}

  public Stop {
    people = List.copyOf(people);
  }
}
