package sojourn.archive.derivation;

import sojourn.archive.name.FoldedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sojourn.model.SourceId;
import sojourn.model.claim.Reading;
import sojourn.store.ClaimKey;

/** The keys of a reading's claims, in their order: what a claim says, numbered where several say the same. */
public record ClaimKeys(List<ClaimKey> people, List<ClaimKey> visits, List<ClaimKey> encounters) {

  public ClaimKeys {
    people = List.copyOf(people);
    visits = List.copyOf(visits);
    encounters = List.copyOf(encounters);
  }

  public static ClaimKeys of(Reading reading) {
    SourceId source = reading.document().id();
    Map<String, Integer> seen = new HashMap<>();
    List<ClaimKey> people = new ArrayList<>();
    reading.people().forEach(p -> people.add(key(source, seen, "person/" + FoldedName.of(p.name()).key())));
    List<ClaimKey> visits = new ArrayList<>();
    reading.visits().forEach(v -> visits.add(key(source, seen, "visit/" + bearer(people, v.traveller()) + "/" + v.place().id().value())));
    List<ClaimKey> encounters = new ArrayList<>();
    reading
        .encounters()
        .forEach(
            e -> {
              String pair = bearer(people, e.traveller()) + "/" + bearer(people, e.person());
              encounters.add(key(source, seen, "encounter/" + pair + "/" + e.kind().name().toLowerCase(Locale.ROOT)));
            });
    return new ClaimKeys(people, visits, encounters);
  }

  private static String bearer(List<ClaimKey> people, int index) {
    return people.get(index).claim().substring("person/".length());
  }

  private static ClaimKey key(SourceId source, Map<String, Integer> seen, String says) {
    int count = seen.merge(says, 1, Integer::sum);
    return new ClaimKey(source, count == 1 ? says : says + "#" + count);
  }
}
