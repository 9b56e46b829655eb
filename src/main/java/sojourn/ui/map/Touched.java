package sojourn.ui.map;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.journey.Emphasis;
import sojourn.model.Columns;
import sojourn.model.Encounter;
import sojourn.model.EncounterId;
import sojourn.model.EntityId;
import sojourn.model.Occasion;
import sojourn.model.OccasionId;
import sojourn.model.PersonId;
import sojourn.model.PlaceId;
import sojourn.model.SourceId;
import sojourn.model.TripId;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.session.Selection;
import sojourn.session.Visible;

/** Which visits a selected or brushed thing is about. */
interface Touched {

  static Emphasis emphasis(Visible visible, Selection selection, @Nullable EntityId brush) {
    Set<VisitId> primary = new LinkedHashSet<>();
    Set<VisitId> chosen = new LinkedHashSet<>();
    for (EntityId id : selection.ids()) {
      (id.equals(selection.primary()) ? primary : chosen).addAll(by(visible, id));
    }
    return new Emphasis(primary, chosen, brush == null ? Set.of() : by(visible, brush));
  }

  /** The visits of a traveller, those at which a person was met, those at a place, of a trip or told by a source. */
  static Set<VisitId> by(Visible visible, EntityId id) {
    return switch (id) {
      case VisitId visit -> Set.of(visit);
      case PersonId person -> {
        Set<VisitId> met = meeting(visible, person);
        yield met.isEmpty() ? visits(visible, v -> v.traveller().equals(person)) : met;
      }
      case EncounterId encounter -> {
        Encounter met = visible.encounters().get(encounter);
        yield met == null || met.visit() == null ? Set.of() : Set.of(met.visit());
      }
      case PlaceId place -> visits(visible, v -> v.place().equals(place));
      case TripId trip -> visits(visible, v -> v.trip().equals(trip));
      case SourceId source -> visits(visible, v -> v.evidence().stream().anyMatch(e -> e.source().equals(source)));
      case OccasionId occasion -> {
        Occasion known = visible.snapshot().occasions().get(occasion);
        yield known == null ? Set.of() : Set.of(known.visit());
      }
    };
  }

  private static Set<VisitId> visits(Visible visible, Predicate<Visit> which) {
    Set<VisitId> ids = new LinkedHashSet<>();
    visible.visits().values().stream().filter(which).forEach(v -> ids.add(v.id()));
    return ids;
  }

  private static Set<VisitId> meeting(Visible visible, PersonId person) {
    Columns columns = visible.snapshot().columns();
    int number = columns.people().indexOf(person);
    Set<VisitId> ids = new LinkedHashSet<>();
    for (int i = visible.encounterRows().nextSetBit(0); i >= 0; i = visible.encounterRows().nextSetBit(i + 1)) {
      int visit = columns.encounters().visit()[i];
      if (columns.encounters().person()[i] == number && visit >= 0) {
        ids.add(columns.visits().id(visit));
      }
    }
    return ids;
  }
}
