package sojourn.export.data.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.model.Encounter;
import sojourn.model.Occasion;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.Snapshot;
import sojourn.model.Source;
import sojourn.model.SourceId;
import sojourn.model.Tenure;
import sojourn.model.Trip;
import sojourn.model.TripId;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.time.DateSpan;

/** The part of a collection that is written: what a filter kept, with the neighbours of each record found once. */
public final class Portion {

  private final Snapshot shown;
  private final int ofVisits;
  private final Map<VisitId, List<Encounter>> met = new HashMap<>();
  private final Map<VisitId, List<Occasion>> occasions = new HashMap<>();
  private final List<Encounter> elsewhere = new ArrayList<>();

  /**
   * A part of a collection.
   *
   * @param shown what the filter kept, as a collection of its own
   * @param ofVisits visits of the whole collection
   */
  public Portion(Snapshot shown, int ofVisits) {
    this.shown = shown;
    this.ofVisits = ofVisits;
    for (Encounter encounter : shown.encounters().values()) {
      VisitId visit = encounter.visit();
      if (visit == null || !shown.visits().containsKey(visit)) {
        elsewhere.add(encounter);
      } else {
        met.computeIfAbsent(visit, v -> new ArrayList<>()).add(encounter);
      }
    }
    shown.occasions().values().forEach(o -> occasions.computeIfAbsent(o.visit(), v -> new ArrayList<>()).add(o));
  }

  public Snapshot shown() {
    return shown;
  }

  /** Whether no visit was left out. */
  public boolean whole() {
    return shown.visits().size() == ofVisits;
  }

  /** "12 of 340 visits", or "340 visits". */
  public String extent() {
    int here = shown.visits().size();
    return here == ofVisits ? here + (here == 1 ? " visit" : " visits") : here + " of " + ofVisits + " visits";
  }

  /** The encounters of a visit, in order of time. */
  public List<Encounter> met(Visit visit) {
    return met.getOrDefault(visit.id(), List.of());
  }

  /** Summits and speeches of a visit at which nobody else is named. */
  public List<Occasion> occasions(Visit visit) {
    return occasions.getOrDefault(visit.id(), List.of());
  }

  /** Encounters that belong to no visit written. */
  public List<Encounter> elsewhere() {
    return elsewhere;
  }

  /** A person's name. */
  public String name(PersonId id) {
    Person person = shown.people().get(id);
    return person == null ? id.value() : person.name();
  }

  public @Nullable Person person(PersonId id) {
    return shown.people().get(id);
  }

  public @Nullable Place place(@Nullable PlaceId id) {
    return id == null ? null : shown.places().get(id);
  }

  /** A place's name, empty where none is known. */
  public String placeName(@Nullable PlaceId id) {
    Place place = place(id);
    return place == null ? "" : place.name();
  }

  public @Nullable Source source(SourceId id) {
    return shown.sources().get(id);
  }

  /** A source's name, its id where it is not among those written. */
  public String sourceName(SourceId id) {
    Source source = shown.sources().get(id);
    return source == null ? id.value() : source.name();
  }

  public @Nullable Trip trip(TripId id) {
    return shown.trips().get(id);
  }

  /** The office that a person held on the days given, else the first that is known; null where none is. */
  public @Nullable Tenure office(PersonId id, @Nullable DateSpan days) {
    Person person = shown.people().get(id);
    Tenure best = null;
    for (Tenure tenure : person == null ? List.<Tenure>of() : person.tenures()) {
      DateSpan when = tenure.when();
      if (best == null || (days != null && when != null && when.possiblyWithin(days.earliest(), days.latest()))) {
        best = tenure;
      }
    }
    return best;
  }

  /** The places of the visits and encounters written, in the order in which these name them. */
  public List<Place> places() {
    Map<PlaceId, Place> named = new java.util.LinkedHashMap<>();
    shown.visits().values().forEach(v -> put(named, v.place()));
    shown.encounters().values().forEach(e -> put(named, e.place()));
    return List.copyOf(named.values());
  }

  private void put(Map<PlaceId, Place> named, @Nullable PlaceId id) {
    Place place = place(id);
    if (place != null) {
      named.putIfAbsent(place.id(), place);
    }
  }
}
