package sojourn.model;

import java.util.List;
import sojourn.model.text.Evidence;

/**
 * A proposal that two people of the collection are one.
 *
 * @param strength how much speaks for it, 0 to 1
 * @param reasons in words, the strongest first
 * @param oneSays where sources name the one, at most one place a source
 * @param otherSays where sources name the other
 */
public record SamePerson(
    PersonId one, PersonId other, double strength, List<String> reasons, List<Evidence> oneSays, List<Evidence> otherSays) {

  public SamePerson {
    reasons = List.copyOf(reasons);
    oneSays = List.copyOf(oneSays);
    otherSays = List.copyOf(otherSays);
  }

  /** Whether it is about a person. */
  public boolean about(PersonId person) {
    return one.equals(person) || other.equals(person);
  }
}
