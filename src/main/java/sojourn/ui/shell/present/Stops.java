package sojourn.ui.shell.present;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sojourn.model.Encounter;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.Snapshot;
import sojourn.model.Source;
import sojourn.model.Visit;
import sojourn.model.VisitStatus;
import sojourn.model.text.Evidence;
import sojourn.session.Visible;

/** The stops of a presentation: the visible visits made, in order of time; all visible visits when none was made. */
public interface Stops {

  static List<Stop> of(Visible visible) {
    List<Visit> located =
        visible.visits().values().stream()
            .filter(
                v -> {
                  Place place = visible.snapshot().placeOf(v);
                  return place != null && place.located();
                })
            .toList();
    List<Visit> made = located.stream().filter(v -> v.status() == VisitStatus.MADE).toList();
    List<Stop> stops = new ArrayList<>();
    for (Visit visit : made.isEmpty() ? located : made) {
      stops.add(stop(visible, visit));
    }
    return List.copyOf(stops);
  }

  private static Stop stop(Visible visible, Visit visit) {
    Snapshot snapshot = visible.snapshot();
    Place place = snapshot.placeOf(visit);
    if (place == null) {
      throw new IllegalStateException("a located visit has a place");
    }
    Map<PersonId, Stop.Met> met = new LinkedHashMap<>();
    for (Encounter encounter : visible.encounters().values()) {
      Person person = snapshot.people().get(encounter.person());
      if (visit.id().equals(encounter.visit()) && person != null) {
        met.putIfAbsent(person.id(), new Stop.Met(person, encounter.kind()));
      }
    }
    Evidence evidence = visit.evidence().getFirst();
    Source source = snapshot.sources().get(evidence.source());
    String quote = source == null ? evidence.quote() : Sentences.about(source.text(), evidence.span());
    Person traveller = snapshot.people().get(visit.traveller());
    int hue = traveller == null ? 0 : traveller.hue();
    return new Stop(visit, hue, place, country(place), quote, source == null ? "" : source.title(), List.copyOf(met.values()));
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
