package sojourn.archive.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.model.Encounter;
import sojourn.model.EncounterId;
import sojourn.model.Occasion;
import sojourn.model.OccasionId;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.PlaceKind;
import sojourn.model.ReviewState;
import sojourn.model.VisitId;
import sojourn.model.claim.EncounterClaim;
import sojourn.model.claim.OccasionClaim;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateSpan;
import sojourn.store.ClaimKey;

/** Encounters and occasions of all sources; what several sources say of the same two people, kind and day is one encounter. */
final class ToldEncounters {

  /** Longest span, in days, of a date that says that two sources mean the same encounter. */
  private static final long PRECISE = 31;

  /** Degrees, about 60 km, within which two sources may mean one meeting though they name places in two countries. */
  private static final double NEAR = 0.5;

  /** An encounter as one source tells it. */
  private record Told(
      int source, int claim, ClaimKey key, PersonId traveller, PersonId person, EncounterClaim encounter, @Nullable VisitId visit, ReviewState state, long day) {

    boolean agrees(Told other) {
      DateSpan mine = encounter.date();
      DateSpan theirs = other.encounter.date();
      return source != other.source
          && mine != null
          && theirs != null
          && mine.bounded()
          && theirs.bounded()
          && mine.latest() - mine.earliest() <= PRECISE
          && theirs.latest() - theirs.earliest() <= PRECISE
          && mine.possiblyWithin(theirs.earliest(), theirs.latest())
          && placesAgree(encounter.place(), other.encounter.place());
    }

    /** Whether both may have been there: the same place or country, or two sides of a border. */
    private static boolean placesAgree(@Nullable Place mine, @Nullable Place theirs) {
      return mine == null || theirs == null || mine.id().equals(theirs.id()) || (mine.country() != null && mine.country().equals(theirs.country())) || near(mine, theirs);
    }

    private static boolean near(Place mine, Place theirs) {
      double east = Math.abs(mine.longitude() - theirs.longitude());
      boolean known = mine.located() && theirs.located() && mine.kind() != PlaceKind.COUNTRY && theirs.kind() != PlaceKind.COUNTRY;
      return known && Math.abs(mine.latitude() - theirs.latitude()) <= NEAR && Math.min(east, 360 - east) * Math.cos(Math.toRadians(mine.latitude())) <= NEAR;
    }

    /** The two people and the kind, whoever of them the source tells of first. */
    String subject() {
      boolean inOrder = traveller.value().compareTo(person.value()) <= 0;
      return (inOrder ? traveller + "\n" + person : person + "\n" + traveller) + "\n" + encounter.kind();
    }
  }

  private final List<Corrected> readings;
  private final Cast cast;
  private final VisitIndex visits;
  private final Map<EncounterId, List<ClaimKey>> claims = new HashMap<>();

  ToldEncounters(List<Corrected> readings, Cast cast, VisitIndex visits) {
    this.readings = readings;
    this.cast = cast;
    this.visits = visits;
  }

  /** By earliest possible day, then by telling. */
  List<Encounter> encounters() {
    List<Told> told = told();
    told.sort(Comparator.comparing(Told::day).thenComparing(Told::source).thenComparing(Told::claim));
    List<List<Told>> groups = new ArrayList<>();
    Map<String, List<List<Told>>> bySubject = new HashMap<>();
    for (Told one : told) {
      List<List<Told>> candidates = bySubject.computeIfAbsent(one.subject(), k -> new ArrayList<>());
      List<Told> same =
          candidates.stream().filter(g -> g.stream().allMatch(one::agrees)).findFirst().orElse(null);
      if (same == null) {
        same = new ArrayList<>();
        candidates.add(same);
        groups.add(same);
      }
      same.add(one);
    }
    return groups.stream().map(this::encounter).toList();
  }

  /** The claims that each encounter is made of. */
  Map<EncounterId, List<ClaimKey>> claims() {
    return claims;
  }

  private List<Told> told() {
    List<Told> told = new ArrayList<>();
    for (int source = 0; source < readings.size(); source++) {
      Corrected corrected = readings.get(source);
      for (int claim = 0; claim < corrected.reading().encounters().size(); claim++) {
        if (corrected.notSoEncounters().contains(claim)) {
          continue;
        }
        EncounterClaim encounter = corrected.reading().encounters().get(claim);
        DateSpan date = encounter.date();
        boolean dated = date != null && date.earliest() != DateSpan.UNBOUNDED_PAST;
        long day = date != null && dated ? date.earliest() : visits.day(source, encounter.visit());
        told.add(
            new Told(
                source,
                claim,
                corrected.keys().encounters().get(claim),
                cast.person(source, encounter.traveller()),
                cast.person(source, encounter.person()),
                encounter,
                encounter.visit() < 0 ? visits.around(cast.person(source, encounter.traveller()), encounter) : visits.id(source, encounter.visit()),
                corrected.encounters().get(claim),
                day));
      }
    }
    return told;
  }

  private Encounter encounter(List<Told> group) {
    List<Told> bySource = group.stream().sorted(Comparator.comparing(Told::source)).toList();
    Told first = bySource.getFirst();
    EncounterId id = new EncounterId("e:" + JoinedVisit.prefix(readings, first.source()) + ":" + first.claim());
    claims.put(id, bySource.stream().map(Told::key).toList());
    Set<String> topics = new LinkedHashSet<>();
    bySource.forEach(t -> topics.addAll(t.encounter().topics()));
    Set<String> reasons = new LinkedHashSet<>();
    bySource.forEach(t -> reasons.addAll(t.encounter().reasons()));
    Place place = bySource.stream().map(t -> t.encounter().place()).filter(p -> p != null).findFirst().orElse(null);
    return new Encounter(
        id,
        first.traveller(),
        first.person(),
        first.encounter().kind(),
        bySource.stream().map(t -> t.encounter().date()).filter(d -> d != null).min(ToldEncounters::byPrecision).orElse(null),
        place == null ? null : place.id(),
        bySource.stream().map(Told::visit).filter(v -> v != null).findFirst().orElse(null),
        bySource.stream().map(t -> t.encounter().venue()).filter(v -> v != null).findFirst().orElse(null),
        List.copyOf(topics),
        bySource.stream().flatMap(t -> t.encounter().evidence().stream()).toList(),
        group.stream().mapToDouble(t -> t.encounter().confidence()).max().orElse(0),
        List.copyOf(reasons),
        group.stream().map(Told::state).max(Comparator.naturalOrder()).orElse(ReviewState.MACHINE_READ));
  }

  private static int byPrecision(DateSpan a, DateSpan b) {
    if (a.bounded() != b.bounded()) {
      return a.bounded() ? -1 : 1;
    }
    int byLength = a.bounded() ? Long.compare(a.latest() - a.earliest(), b.latest() - b.earliest()) : 0;
    return byLength != 0 ? byLength : DateSpan.compare(a, b);
  }

  /** In the order of visits, then of telling; the same one told by several sources once. */
  List<Occasion> occasions() {
    List<Occasion> found = new ArrayList<>();
    Map<String, Integer> known = new HashMap<>();
    for (int source = 0; source < readings.size(); source++) {
      List<OccasionClaim> told = readings.get(source).reading().occasions();
      for (int claim = 0; claim < told.size(); claim++) {
        OccasionClaim occasion = told.get(claim);
        VisitId visit = visits.id(source, occasion.visit());
        if (visit == null) {
          continue;
        }
        String subject = visit + "\n" + occasion.kind() + "\n" + occasion.name().toLowerCase(Locale.ROOT);
        Integer at = known.putIfAbsent(subject, found.size());
        if (at == null) {
          OccasionId id = new OccasionId("o:" + JoinedVisit.prefix(readings, source) + ":" + claim);
          found.add(new Occasion(id, visit, occasion.kind(), occasion.name(), occasion.date(), occasion.evidence()));
        } else {
          Occasion same = found.get(at);
          List<Evidence> evidence = new ArrayList<>(same.evidence());
          evidence.addAll(occasion.evidence());
          found.set(at, new Occasion(same.id(), same.visit(), same.kind(), same.name(), same.date(), evidence));
        }
      }
    }
    return found;
  }
}
