package sojourn.reading;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sojourn.model.claim.PersonClaim;
import sojourn.model.claim.Problem;
import sojourn.model.claim.Silence;
import sojourn.model.claim.Unclaimed;
import sojourn.reading.journey.Claims;

/** Why a reading has no claims on journeys: a reading is never empty without a word. */
final class Silences {

  private Silences() {}

  /** The reason where a document tells of no visit or of nothing at all, none where it does. */
  static Optional<Problem> of(List<PersonClaim> people, Claims claims, List<Unclaimed> unclaimed) {
    if (people.isEmpty()) {
      return problem("reading.nobody", "No person is named in this text, so nobody's journey can be told.");
    } else if (claims.visits().stream().anyMatch(v -> v.status().counts())) {
      return Optional.empty();
    } else if (!claims.visits().isEmpty()) {
      return problem("reading.aside", "This text tells only of places passed through and of journeys that were called off or only spoken of.");
    } else if (!claims.encounters().isEmpty()) {
      return problem("reading.nowhere", "No sentence of this text says that somebody went or stayed anywhere.");
    }
    return problem("reading.silent", "No visit and no encounter was read. " + counts(unclaimed));
  }

  private static String counts(List<Unclaimed> unclaimed) {
    Map<Silence, Integer> counts = new EnumMap<>(Silence.class);
    unclaimed.forEach(u -> counts.merge(u.why(), 1, Integer::sum));
    String reasons =
        counts.entrySet().stream()
            .sorted(Map.Entry.<Silence, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
            .map(e -> e.getKey().words() + (counts.size() > 1 ? " (" + e.getValue() + ")" : ""))
            .collect(Collectors.joining("; "));
    return switch (unclaimed.size()) {
      case 0 -> "No sentence names a person, place or date.";
      case 1 -> "One sentence names a person, place or date: " + reasons + ".";
      default -> unclaimed.size() + " sentences name a person, place or date: " + reasons + ".";
    };
  }

  private static Optional<Problem> problem(String rule, String message) {
    return Optional.of(new Problem(rule, message, null));
  }
}
