package sojourn.model.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.text.Evidence;

/**
 * A person as one document names him.
 *
 * @param name the fullest name in the text, without honorific
 * @param otherNames other names in the text ("Mr. Ban")
 * @param role as the text gives it for the time of the journey
 * @param of ISO code of the country, or the organisation's name as in the table of organisations ("UN")
 */
public record PersonClaim(
    String name, List<String> otherNames, @Nullable String role, @Nullable String of, List<Evidence> evidence, double confidence) {

  public PersonClaim {
    otherNames = List.copyOf(otherNames);
    evidence = List.copyOf(evidence);
  }
}
