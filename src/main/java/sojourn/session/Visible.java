package sojourn.session;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sojourn.model.Encounter;
import sojourn.model.EncounterId;
import sojourn.model.Leg;
import sojourn.model.Occasion;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.Snapshot;
import sojourn.model.SourceId;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateSpan;

/**
 * A snapshot under a filter: what the panels draw. Orders are the snapshot's.
 *
 * @param people travellers of the visible visits and everybody they meet in the visible encounters
 * @param sources those that give evidence for something visible
 */
public record Visible(
    Snapshot snapshot,
    Filter filter,
    SequencedMap<VisitId, Visit> visits,
    SequencedMap<EncounterId, Encounter> encounters,
    List<Occasion> occasions,
    List<Leg> legs,
    SequencedSet<PersonId> people,
    SequencedSet<SourceId> sources) {

  public Visible {
    visits = Collections.unmodifiableSequencedMap(visits);
    encounters = Collections.unmodifiableSequencedMap(encounters);
    occasions = List.copyOf(occasions);
    legs = List.copyOf(legs);
    people = Collections.unmodifiableSequencedSet(people);
    sources = Collections.unmodifiableSequencedSet(sources);
  }

  /** Applies a filter to a snapshot. */
  public static Visible of(Snapshot snapshot, Filter filter) {
    Sieve sieve = new Sieve(snapshot, filter, filter.search().strip().toLowerCase(Locale.ROOT));
    SequencedMap<EncounterId, Encounter> encounters = new LinkedHashMap<>();
    SequencedMap<VisitId, Visit> visits = new LinkedHashMap<>();
    SequencedSet<VisitId> held = new LinkedHashSet<>();
    for (Encounter encounter : snapshot.encounters().values()) {
      if (sieve.keeps(encounter)) {
        encounters.put(encounter.id(), encounter);
        if (encounter.visit() != null) {
          held.add(encounter.visit());
        }
      }
    }
    for (Visit visit : snapshot.visits().values()) {
      if (sieve.keepsFrame(visit) && (sieve.keepsWords(visit) || held.contains(visit.id()))) {
        visits.put(visit.id(), visit);
      }
    }
    SequencedSet<PersonId> people = new LinkedHashSet<>();
    visits.values().forEach(v -> people.add(v.traveller()));
    encounters.values().forEach(e -> Stream.of(e.traveller(), e.person()).forEach(people::add));
    SequencedSet<SourceId> sources = new LinkedHashSet<>();
    visits.values().forEach(v -> v.evidence().forEach(e -> sources.add(e.source())));
    encounters.values().forEach(n -> n.evidence().forEach(e -> sources.add(e.source())));
    List<Occasion> occasions = snapshot.occasions().values().stream().filter(o -> visits.containsKey(o.visit())).toList();
    List<Leg> legs = snapshot.legs().stream().filter(l -> visits.containsKey(l.toVisit())).toList();
    return new Visible(snapshot, filter, visits, encounters, occasions, legs, people, sources);
  }

  private record Sieve(Snapshot snapshot, Filter filter, String words) {

    boolean keepsFrame(Visit visit) {
      return filter.statuses().contains(visit.status())
          && (filter.travellers().isEmpty() || filter.travellers().contains(visit.traveller()))
          && keepsSources(visit.evidence())
          && keepsDate(visit.stay())
          && keepsPlace(visit.place());
    }

    boolean keeps(Encounter encounter) {
      if (encounter.visit() != null) {
        Visit visit = snapshot.visits().get(encounter.visit());
        if (visit != null && !keepsFrame(visit)) {
          return false;
        }
      }
      return (filter.travellers().isEmpty()
              || filter.travellers().contains(encounter.traveller())
              || filter.travellers().contains(encounter.person()))
          && keepsSources(encounter.evidence())
          && keepsDate(encounter.date())
          && keepsPlace(encounter.place())
          && keepsWords(encounter);
    }

    boolean keepsWords(Visit visit) {
      Place place = snapshot.places().get(visit.place());
      return words.isEmpty()
          || holds(place == null ? "" : place.name())
          || holdsName(visit.traveller())
          || visit.evidence().stream().anyMatch(e -> holds(e.quote()));
    }

    private boolean keepsWords(Encounter encounter) {
      Place place = encounter.place() == null ? null : snapshot.places().get(encounter.place());
      return words.isEmpty()
          || holdsName(encounter.person())
          || holdsName(encounter.traveller())
          || (place != null && holds(place.name()))
          || encounter.topics().stream().anyMatch(this::holds)
          || encounter.evidence().stream().anyMatch(e -> holds(e.quote()));
    }

    private boolean holdsName(PersonId id) {
      var person = snapshot.people().get(id);
      return person != null && person.names().stream().anyMatch(this::holds);
    }

    private boolean holds(String text) {
      return text.toLowerCase(Locale.ROOT).contains(words);
    }

    private boolean keepsSources(List<Evidence> evidence) {
      return filter.sources().isEmpty() || evidence.stream().anyMatch(e -> filter.sources().contains(e.source()));
    }

    private boolean keepsDate(@Nullable DateSpan date) {
      TimeWindow window = filter.window();
      return window == null || date == null || date.possiblyWithin(window.firstDay(), window.lastDay());
    }

    private boolean keepsPlace(@Nullable PlaceId id) {
      MapExtent extent = filter.extent();
      Place place = id == null ? null : snapshot.places().get(id);
      return extent == null || (place != null && place.located() && extent.contains(place.latitude(), place.longitude()));
    }
  }
}
