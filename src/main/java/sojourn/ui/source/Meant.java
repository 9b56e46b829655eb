package sojourn.ui.source;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.EncounterId;
import sojourn.model.EncounterRows;
import sojourn.model.EntityId;
import sojourn.model.Occasion;
import sojourn.model.OccasionId;
import sojourn.model.PersonId;
import sojourn.model.PlaceId;
import sojourn.model.SourceId;
import sojourn.model.TripId;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.VisitRows;
import sojourn.model.text.Evidence;
import sojourn.session.Visible;

/** What is meant by whatever can be selected: of what is visible, the visits and encounters of a person, a place or a trip, or the one thing itself. */
final class Meant {

  private final EntityId id;
  private final Visible visible;
  private final VisitRows visits;
  private final EncounterRows met;
  private final IntPredicate visit;
  private final IntPredicate encounter;

  private Meant(EntityId id, Visible visible) {
    this.id = id;
    this.visible = visible;
    Columns columns = visible.snapshot().columns();
    visits = columns.visits();
    met = columns.encounters();
    int number =
        switch (id) {
          case PersonId person -> columns.people().indexOf(person);
          case PlaceId place -> columns.places().indexOf(place);
          case TripId trip -> columns.trips().indexOf(trip);
          case VisitId own -> visits.of(own);
          case EncounterId own -> met.of(own);
          case OccasionId o -> Columns.NONE;
          case SourceId s -> Columns.NONE;
        };
    visit =
        switch (id) {
          case PersonId p -> i -> visits.traveller()[i] == number;
          case PlaceId p -> i -> visits.place()[i] == number;
          case TripId t -> i -> visits.trip()[i] == number;
          case VisitId v -> i -> i == number;
          default -> i -> false;
        };
    encounter =
        switch (id) {
          case PersonId p -> i -> met.person()[i] == number;
          case EncounterId e -> i -> i == number;
          default -> i -> false;
        };
  }

  static Meant by(EntityId id, Visible visible) {
    return new Meant(id, visible);
  }

  /** Whether a visit, an encounter or an occasion is meant; a passage is by itself also where it is not visible. */
  boolean test(EntityId says) {
    if (says.equals(id)) {
      return visible(says);
    }
    if (says instanceof VisitId) {
      int row = visits.of(says);
      return row >= 0 && visible.visitRows().get(row) && visit.test(row);
    }
    int row = met.of(says);
    return row >= 0 && visible.encounterRows().get(row) && encounter.test(row);
  }

  private boolean visible(EntityId says) {
    return switch (says) {
      case VisitId v -> visits.of(v) >= 0 && (visible.visitRows().get(visits.of(v)) || !visits.status()[visits.of(v)].counts());
      case EncounterId e -> met.of(e) >= 0 && visible.encounterRows().get(met.of(e));
      case OccasionId o -> visible.occasions().stream().anyMatch(x -> x.id().equals(o));
      default -> false;
    };
  }

  /** The sources that tell of it, those of visits first. */
  Set<SourceId> tellers() {
    Set<Integer> numbers = new LinkedHashSet<>();
    collect(visible.visitRows(), visit, visits.tellers(), numbers);
    collect(visible.encounterRows(), encounter, met.tellers(), numbers);
    List<SourceId> sources = visible.snapshot().columns().sources();
    Set<SourceId> found = new LinkedHashSet<>();
    numbers.forEach(n -> found.add(sources.get(n)));
    evidence(id).forEach(e -> found.add(e.source()));
    return found;
  }

  private static void collect(BitSet rows, IntPredicate which, int[][] tellers, Set<Integer> found) {
    for (int i = rows.nextSetBit(0); i >= 0; i = rows.nextSetBit(i + 1)) {
      if (which.test(i)) {
        for (int teller : tellers[i]) {
          found.add(teller);
        }
      }
    }
  }

  /** The evidence of the thing itself where it stands apart: an occasion, or a passage that is not visible. */
  private List<Evidence> evidence(EntityId apart) {
    if (!visible(apart)) {
      return List.of();
    }
    return switch (apart) {
      case OccasionId o -> orNone(visible.snapshot().occasions().get(o));
      case VisitId v -> visible.visits().containsKey(v) ? List.of() : orNone(visible.snapshot().visits().get(v));
      default -> List.of();
    };
  }

  private static List<Evidence> orNone(@Nullable Object found) {
    return found instanceof Visit visit ? visit.evidence() : found instanceof Occasion occasion ? occasion.evidence() : List.of();
  }

  /** How many of the visible visits are meant. */
  int visits() {
    return (int) visible.visitRows().stream().filter(visit).count();
  }

  /** How many of the visible encounters are meant. */
  int encounters() {
    return (int) visible.encounterRows().stream().filter(encounter).count();
  }
}
