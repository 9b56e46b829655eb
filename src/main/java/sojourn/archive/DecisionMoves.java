package sojourn.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.archive.derivation.AddedClaims;
import sojourn.archive.derivation.ClaimKeys;
import sojourn.model.claim.Reading;
import sojourn.model.text.Evidence;
import sojourn.store.ClaimKey;
import sojourn.store.Decision;

/**
 * Where decisions go when a source is read anew: a claim that the newer reading words differently is the one that rests on the same words.
 *
 * @param keep decisions under their new claims
 * @param forget the same under their old ones
 * @param dormant how many decisions have no claim any more
 */
record DecisionMoves(List<Decision> keep, List<Decision> forget, int dormant) {

  static DecisionMoves of(Reading before, Reading now, List<Decision> decisions) {
    Map<ClaimKey, List<Evidence>> old = evidence(before);
    Map<ClaimKey, List<Evidence>> fresh = evidence(now);
    Set<ClaimKey> taken = new HashSet<>();
    decisions.forEach(d -> taken.add(d.claim()));
    List<Decision> keep = new ArrayList<>();
    List<Decision> forget = new ArrayList<>();
    int dormant = 0;
    for (Decision decision : decisions) {
      ClaimKey other = decision.other();
      ClaimKey claim = target(decision.claim(), old, fresh, taken);
      ClaimKey second = other == null ? null : target(other, old, fresh, Set.of());
      if (claim == null || (other != null && second == null)) {
        dormant++;
      } else if (!claim.equals(decision.claim()) || !Objects.equals(second, other)) {
        keep.add(new Decision(claim, decision.aspect(), second, decision.value()));
        forget.add(decision);
      }
    }
    return new DecisionMoves(keep, forget, dormant);
  }

  /** The claim that a decision is on from now on; null where there is none. */
  private static @Nullable ClaimKey target(
      ClaimKey claim, Map<ClaimKey, List<Evidence>> old, Map<ClaimKey, List<Evidence>> fresh, Set<ClaimKey> taken) {
    List<Evidence> words = old.get(claim);
    if (words == null || fresh.containsKey(claim) || AddedClaims.added(claim)) {
      return claim;
    }
    ClaimKey best = null;
    int most = 0;
    for (Map.Entry<ClaimKey, List<Evidence>> each : fresh.entrySet()) {
      if (kind(each.getKey()).equals(kind(claim)) && !taken.contains(each.getKey())) {
        int common = common(words, each.getValue());
        if (common > most || (common == most && best != null && common > 0 && each.getKey().compareTo(best) < 0)) {
          best = each.getKey();
          most = common;
        }
      }
    }
    return best;
  }

  private static String kind(ClaimKey key) {
    return key.claim().substring(0, key.claim().indexOf('/'));
  }

  private static int common(List<Evidence> here, List<Evidence> there) {
    int common = 0;
    for (Evidence a : here) {
      for (Evidence b : there) {
        common += Math.max(0, Math.min(a.span().end(), b.span().end()) - Math.max(a.span().start(), b.span().start()));
      }
    }
    return common;
  }

  private static Map<ClaimKey, List<Evidence>> evidence(Reading reading) {
    ClaimKeys keys = ClaimKeys.of(reading);
    Map<ClaimKey, List<Evidence>> found = new HashMap<>();
    for (int i = 0; i < keys.people().size(); i++) {
      found.put(keys.people().get(i), reading.people().get(i).evidence());
    }
    for (int i = 0; i < keys.visits().size(); i++) {
      found.put(keys.visits().get(i), reading.visits().get(i).evidence());
    }
    for (int i = 0; i < keys.encounters().size(); i++) {
      found.put(keys.encounters().get(i), reading.encounters().get(i).evidence());
    }
    return found;
  }
}
