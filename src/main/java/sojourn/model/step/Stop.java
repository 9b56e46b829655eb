package sojourn.model.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.model.Encounter;
import sojourn.model.EncounterId;
import sojourn.model.EncounterKind;
import sojourn.model.EncounterRows;
import sojourn.model.EntityId;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.Snapshot;
import sojourn.model.Source;
import sojourn.model.SourceId;
import sojourn.model.Trip;
import sojourn.model.TripId;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.text.Evidence;

/**
 * What is told at a step: a visit with the sentence that says it and whom was met, or whatever else is chosen.
 *
 * @param visit null where no visit is told of
 * @param hue the traveller's
 * @param place name of where it is, of whom or what is chosen where that is no place; empty where nothing is chosen
 * @param country empty where the place is one, or none is known
 * @param quote the sentence that says it, cut only with an ellipsis; empty without evidence
 * @param source title of the source quoted
 * @param people met on the visit, each once, in order of telling
 */
public record Stop(Step step, @Nullable Visit visit, int hue, String place, String country, String quote, String source, List<Met> people) {

  /** A person met and the kind of the first encounter. */
  public record Met(Person person, EncounterKind kind) {}

  public Stop {
    people = List.copyOf(people);
  }

  /** A visit as a step that leaves all else as it is. */
  public static Step step(VisitId visit, Snapshot snapshot) {
    return new Step("", "", null, null, List.of(Chosen.of(visit, snapshot)), Set.of());
  }

  /** What is told at a step in a collection. */
  public static Stop of(Step step, Snapshot snapshot) {
    EntityId id = step.chosen().stream().flatMap(c -> c.in(snapshot).stream()).findFirst().orElse(null);
    Encounter met = id instanceof EncounterId e ? snapshot.encounters().get(e) : null;
    VisitId at = id instanceof VisitId v ? v : met == null ? null : met.visit();
    Visit visit = at == null ? null : snapshot.visits().get(at);
    if (visit != null) {
      return of(step, visit, met == null ? visit.evidence().getFirst() : met.evidence().getFirst(), snapshot);
    }
    String name = id == null ? "" : name(id, snapshot);
    Person person = id instanceof PersonId p ? snapshot.people().get(p) : null;
    return new Stop(step, null, person == null ? 0 : person.hue(), name, "", "", "", List.of());
  }

  private static Stop of(Step step, Visit visit, Evidence evidence, Snapshot snapshot) {
    Place place = snapshot.placeOf(visit);
    Source source = snapshot.sources().get(evidence.source());
    String quote = source == null ? evidence.quote() : Sentences.about(source.text(), evidence.span());
    Person traveller = snapshot.people().get(visit.traveller());
    String title = source == null ? "" : source.title();
    return new Stop(
        step, visit, traveller == null ? 0 : traveller.hue(), place == null ? "" : place.name(), place == null ? "" : country(place), quote, title,
        met(visit, snapshot));
  }

  /** Whom the traveller met there, found by number so that many thousands of encounters are no matter. */
  private static List<Met> met(Visit visit, Snapshot snapshot) {
    Map<PersonId, Met> met = new LinkedHashMap<>();
    EncounterRows rows = snapshot.columns().encounters();
    int row = snapshot.columns().visits().of(visit.id());
    for (int i = 0; i < rows.size(); i++) {
      if (rows.visit()[i] == row) {
        Encounter encounter = rows.at(i);
        Person person = snapshot.people().get(encounter.person());
        if (person != null) {
          met.putIfAbsent(person.id(), new Met(person, encounter.kind()));
        }
      }
    }
    return List.copyOf(met.values());
  }

  private static String name(EntityId id, Snapshot snapshot) {
    return switch (id) {
      case PersonId p -> Optional.ofNullable(snapshot.people().get(p)).map(Person::name).orElse("");
      case PlaceId p -> Optional.ofNullable(snapshot.places().get(p)).map(Place::name).orElse("");
      case TripId t -> Optional.ofNullable(snapshot.trips().get(t)).map(Trip::title).orElse("");
      case SourceId s -> Optional.ofNullable(snapshot.sources().get(s)).map(Source::title).orElse("");
      default -> "";
    };
  }

  /** Whether a visit's place is on the map. */
  public static boolean located(Snapshot snapshot, VisitId id) {
    Visit visit = snapshot.visits().get(id);
    Place place = visit == null ? null : snapshot.placeOf(visit);
    return place != null && place.located();
  }

  /** Name of a visit's place, empty where none is known. */
  public static String placeName(Snapshot snapshot, VisitId id) {
    Visit visit = snapshot.visits().get(id);
    Place place = visit == null ? null : snapshot.placeOf(visit);
    return place == null ? "" : place.name();
  }

  /** What stands at the head: the step's own title, else the place. */
  public String title() {
    return step.title().isEmpty() ? place : step.title();
  }

  /** The country's name behind a town, nothing behind a country. */
  private static String country(Place place) {
    String code = place.country();
    if (code == null) {
      return "";
    }
    String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    return name.equalsIgnoreCase(place.name()) ? "" : name;
  }
}
