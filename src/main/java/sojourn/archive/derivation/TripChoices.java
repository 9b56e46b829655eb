package sojourn.archive.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.model.PersonId;
import sojourn.store.ClaimKey;
import sojourn.store.Decision;
import sojourn.store.Decision.Aspect;

/** What people decided of journeys: that a visit begins one, or belongs to the one before. */
public final class TripChoices {

  /** The visit is the first of a trip. */
  public static final String BEGINS = "begins";
  /** The visit belongs to the trip before. */
  public static final String CONTINUES = "continues";

  private final Map<ClaimKey, String> said = new HashMap<>();

  TripChoices(List<Decision> decisions) {
    decisions.stream().filter(d -> d.aspect() == Aspect.TRIP).forEach(d -> said.put(d.claim(), d.value()));
  }

  /** The journeys with what was decided put in, in the order of their first visits. */
  List<List<JoinedVisit>> applied(List<List<JoinedVisit>> journeys) {
    if (said.isEmpty()) {
      return journeys;
    }
    Map<PersonId, List<List<JoinedVisit>>> byTraveller = new LinkedHashMap<>();
    for (List<JoinedVisit> journey : journeys) {
      List<List<JoinedVisit>> own = byTraveller.computeIfAbsent(journey.getFirst().traveller(), k -> new ArrayList<>());
      List<JoinedVisit> part = new ArrayList<>();
      for (JoinedVisit visit : journey) {
        if (!part.isEmpty() && BEGINS.equals(choice(visit))) {
          own.add(part);
          part = new ArrayList<>();
        }
        part.add(visit);
      }
      own.add(part);
    }
    List<List<JoinedVisit>> all = new ArrayList<>();
    byTraveller.values().forEach(own -> all.addAll(joined(own)));
    all.sort(BY_FIRST);
    return all;
  }

  private static final Comparator<List<JoinedVisit>> BY_FIRST = Comparator.comparing(j -> j.getFirst().first(), ToldVisit.ORDER);

  private List<List<JoinedVisit>> joined(List<List<JoinedVisit>> own) {
    own.sort(BY_FIRST);
    List<List<JoinedVisit>> all = new ArrayList<>();
    for (List<JoinedVisit> journey : own) {
      if (!all.isEmpty() && CONTINUES.equals(choice(journey.getFirst()))) {
        List<JoinedVisit> whole = all.getLast();
        whole.addAll(journey);
        whole.sort(Comparator.comparing(JoinedVisit::first, ToldVisit.ORDER));
      } else {
        all.add(new ArrayList<>(journey));
      }
    }
    return all;
  }

  private @Nullable String choice(JoinedVisit visit) {
    return visit.told().stream().map(t -> said.get(t.key())).filter(c -> c != null).findFirst().orElse(null);
  }
}
