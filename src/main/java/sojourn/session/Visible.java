package sojourn.session;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.Encounter;
import sojourn.model.EncounterId;
import sojourn.model.EncounterRows;
import sojourn.model.Leg;
import sojourn.model.Occasion;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Snapshot;
import sojourn.model.Source;
import sojourn.model.SourceId;
import sojourn.model.Trip;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.VisitRows;
import sojourn.model.VisitStatus;

/**
 * A snapshot under a filter: what the panels draw. Orders are the snapshot's. What is kept stands as sets of rows; the maps are views of them, and
 * what runs through all of it on every move of the hand goes over the rows instead. All else is found when first asked for.
 */
public final class Visible {

  private final Sieve sieve;
  private final Filter filter;
  private final Sieve.Kept kept;
  private final BitSet visitRows;
  private final BitSet encounterRows;
  private final SequencedMap<VisitId, Visit> visits;
  private final SequencedMap<EncounterId, Encounter> encounters;
  private @Nullable List<Occasion> occasions;
  private @Nullable List<Leg> legs;
  private @Nullable BitSet peopleNumbers;
  private @Nullable BitSet sourceNumbers;

  private Visible(Sieve sieve, Filter filter) {
    this.sieve = sieve;
    this.filter = filter;
    kept = sieve.kept(filter);
    visitRows = Rows.bits(kept.visits());
    encounterRows = Rows.bits(kept.encounters());
    VisitRows stays = columns().visits();
    EncounterRows met = columns().encounters();
    visits = Collections.unmodifiableSequencedMap(new KeptRows<>(visitRows, stays::at, stays::id, stays::of));
    encounters = Collections.unmodifiableSequencedMap(new KeptRows<>(encounterRows, met::at, met::id, met::of));
  }

  /** Applies a filter to a snapshot. */
  public static Visible of(Snapshot snapshot, Filter filter) {
    return of(snapshot, filter, Quotes.UNKNOWN);
  }

  /** Applies a filter to a snapshot; {@code quotes} finds words in texts. */
  static Visible of(Snapshot snapshot, Filter filter, Quotes quotes) {
    return new Visible(new Sieve(snapshot, quotes), filter);
  }

  /** The same snapshot under another filter; quicker than anew where few conditions differ. */
  public Visible under(Filter other) {
    return new Visible(sieve, other);
  }

  /** Finds beforehand what is shown in any case. */
  Visible ready() {
    BitSet unusedPeople = peopleNumbers();
    BitSet unusedSources = sourceNumbers();
    return this;
  }

  /** Number of rows of the snapshot: what looking at it costs. */
  int size() {
    return sieve.rows();
  }

  Sieve sieve() {
    return sieve;
  }

  public Snapshot snapshot() {
    return sieve.snapshot();
  }

  public Filter filter() {
    return filter;
  }

  private Columns columns() {
    return sieve.snapshot().columns();
  }

  public SequencedMap<VisitId, Visit> visits() {
    return visits;
  }

  public SequencedMap<EncounterId, Encounter> encounters() {
    return encounters;
  }

  /** Which rows of the snapshot's columns are visible; read only. */
  public BitSet visitRows() {
    return visitRows;
  }

  /** The same for encounters. */
  public BitSet encounterRows() {
    return encounterRows;
  }

  /** Those of visible visits. */
  public synchronized List<Occasion> occasions() {
    if (occasions == null) {
      occasions = snapshot().occasions().values().stream().filter(o -> visits.containsKey(o.visit())).toList();
    }
    return occasions;
  }

  /** Those to visible visits. */
  public synchronized List<Leg> legs() {
    if (legs == null) {
      List<Leg> all = snapshot().legs();
      int[] to = sieve.legs();
      boolean whole = visitRows.cardinality() == columns().visits().size();
      legs = whole ? all : IntStream.range(0, to.length).filter(i -> to[i] >= 0 && visitRows.get(to[i])).mapToObj(all::get).toList();
    }
    return legs;
  }

  /** Travellers of the visible visits and everybody they meet in the visible encounters, by number in the snapshot's columns; read only. */
  public synchronized BitSet peopleNumbers() {
    if (peopleNumbers == null) {
      int[] counts = new int[columns().people().size()];
      new Numbers.One(columns().visits().traveller(), null).count(kept.visits(), counts);
      new Numbers.One(columns().encounters().traveller(), null).count(kept.encounters(), counts);
      new Numbers.One(columns().encounters().person(), null).count(kept.encounters(), counts);
      peopleNumbers = positive(counts);
    }
    return peopleNumbers;
  }

  /** Sources that give evidence for something visible, by number in the snapshot's columns; read only. */
  public synchronized BitSet sourceNumbers() {
    if (sourceNumbers == null) {
      int[] counts = new int[columns().sources().size()];
      new Numbers.Several(columns().visits().tellers()).count(kept.visits(), counts);
      new Numbers.Several(columns().encounters().tellers()).count(kept.encounters(), counts);
      sourceNumbers = positive(counts);
    }
    return sourceNumbers;
  }

  private static BitSet positive(int[] counts) {
    BitSet numbers = new BitSet(counts.length);
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        numbers.set(i);
      }
    }
    return numbers;
  }

  /** Those of {@link #peopleNumbers}. */
  public SequencedSet<PersonId> people() {
    return named(peopleNumbers(), columns().people());
  }

  /** Those of {@link #sourceNumbers}, in the collection's order. */
  public SequencedSet<SourceId> sources() {
    return named(sourceNumbers(), columns().sources());
  }

  private static <T> SequencedSet<T> named(BitSet numbers, List<T> values) {
    SequencedSet<T> found = new LinkedHashSet<>();
    numbers.stream().forEach(i -> found.add(values.get(i)));
    return Collections.unmodifiableSequencedSet(found);
  }

  /** Number of visits that count or that the filter would show: what is shown is said to be so many of these. */
  public int countable() {
    return sieve.visitsByStatus().entrySet().stream()
        .filter(e -> e.getKey().counts() || filter.statuses().contains(e.getKey()))
        .mapToInt(e -> e.getValue())
        .sum();
  }

  /** What is visible as a collection of its own. */
  public Snapshot part() {
    Snapshot all = snapshot();
    SequencedSet<SourceId> tellers = sources();
    SequencedSet<PersonId> persons = people();
    List<Trip> trips = new ArrayList<>();
    for (Trip trip : all.trips().values()) {
      List<VisitId> kept = trip.visits().stream().filter(visits::containsKey).toList();
      if (!kept.isEmpty()) {
        trips.add(new Trip(trip.id(), trip.traveller(), trip.title(), kept, trip.span()));
      }
    }
    return new Snapshot(
        all.number(), all.collection(), Snapshot.byId(all.sources().values().stream().filter(s -> tellers.contains(s.id())).toList(), Source::id),
        Snapshot.byId(all.people().values().stream().filter(p -> persons.contains(p.id())).toList(), Person::id), all.places(),
        Snapshot.byId(trips, Trip::id), Snapshot.byId(List.copyOf(visits.values()), Visit::id), Snapshot.byId(List.copyOf(encounters.values()), Encounter::id),
        Snapshot.byId(occasions(), Occasion::id), legs(), all.seats(), List.of());
  }

  /** Number of visible encounters of each visit, by its row. */
  public int[] encountersByVisit() {
    int[] counts = new int[columns().visits().size()];
    new Numbers.One(columns().encounters().visit(), null).count(kept.encounters(), counts);
    return counts;
  }
}
