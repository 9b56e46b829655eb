package sojourn.archive.derivation;

import java.util.List;
import java.util.Map;
import sojourn.model.EncounterId;
import sojourn.model.PersonId;
import sojourn.model.VisitId;
import sojourn.model.claim.Reading;
import sojourn.store.ClaimKey;

/**
 * How what is shown hangs together with the claims it was derived from.
 *
 * @param readings with decisions applied and everybody under the collection's name for him
 */
public record Told(
    List<Reading> readings, Map<PersonId, List<ClaimKey>> people, Map<VisitId, List<ClaimKey>> visits, Map<EncounterId, List<ClaimKey>> encounters) {

  public Told {
    readings = List.copyOf(readings);
    people = Map.copyOf(people);
    visits = Map.copyOf(visits);
    encounters = Map.copyOf(encounters);
  }
}
