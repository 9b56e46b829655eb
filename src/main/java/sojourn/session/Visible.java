package sojourn.session;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import sojourn.model.Columns;
import sojourn.model.Encounter;
import sojourn.model.EncounterId;
import sojourn.model.EncounterRows;
import sojourn.model.Leg;
import sojourn.model.Occasion;
import sojourn.model.PersonId;
import sojourn.model.Snapshot;
import sojourn.model.SourceId;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.VisitRows;

/**
 * A snapshot under a filter: what the panels draw. Orders are the snapshot's. The maps are views: what runs through all of them on every move of the
 * hand goes over the rows instead.
 *
 * @param people travellers of the visible visits and everybody they meet in the visible encounters
 * @param sources those that give evidence for something visible
 * @param visitRows which rows of the snapshot's columns are visible; read only
 * @param encounterRows the same for encounters
 */
public record Visible(
    Snapshot snapshot,
    Filter filter,
    SequencedMap<VisitId, Visit> visits,
    SequencedMap<EncounterId, Encounter> encounters,
    List<Occasion> occasions,
    List<Leg> legs,
    SequencedSet<PersonId> people,
    SequencedSet<SourceId> sources,
    BitSet visitRows,
    BitSet encounterRows) {

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
    Sieve.Kept kept = new Sieve(snapshot, filter).kept();
    VisitRows visitRows = snapshot.columns().visits();
    EncounterRows encounterRows = snapshot.columns().encounters();
    SequencedMap<VisitId, Visit> visits =
        new KeptRows<>(
            kept.visits(), i -> visitRows.at(i), i -> visitRows.id(i), visitRows::of);
    SequencedMap<EncounterId, Encounter> encounters = 
        new KeptRows<>(kept.encounters(), i -> encounterRows.at(i), i -> encounterRows.id(i), encounterRows::of);
    List<Occasion> occasions = snapshot.occasions().values().stream().filter(o -> visits.containsKey(o.visit())).toList();
    List<Leg> legs =
        kept.visits().cardinality() == visitRows.size() ? snapshot.legs() : snapshot.legs().stream().filter(l -> visits.containsKey(l.toVisit())).toList();
    return new Visible(
        snapshot, filter, visits, encounters, occasions, legs, people(snapshot.columns(), kept), sources(snapshot.columns(), kept), kept.visits(), kept.encounters());
  }

  /** Number of visible encounters of each visit, by its row. */
  public int[] encountersByVisit() {
    int[] counts = new int[snapshot.columns().visits().size()];
    int[] visit = snapshot.columns().encounters().visit();
    for (int i = encounterRows.nextSetBit(0); i >= 0; i = encounterRows.nextSetBit(i + 1)) {
      if (visit[i] >= 0) {
        counts[visit[i]]++;
      }
    }
    return counts;
  }

  private static SequencedSet<PersonId> people(Columns columns, Sieve.Kept kept) {
    BitSet seen = new BitSet();
    SequencedSet<PersonId> people = new LinkedHashSet<>();
    for (int i = kept.visits().nextSetBit(0); i >= 0; i = kept.visits().nextSetBit(i + 1)) {
      add(columns.visits().traveller()[i], columns.people(), seen, people);
    }
    for (int i = kept.encounters().nextSetBit(0); i >= 0; i = kept.encounters().nextSetBit(i + 1)) {
      add(columns.encounters().traveller()[i], columns.people(), seen, people);
      add(columns.encounters().person()[i], columns.people(), seen, people);
    }
    return people;
  }

  private static SequencedSet<SourceId> sources(Columns columns, Sieve.Kept kept) {
    BitSet seen = new BitSet();
    SequencedSet<SourceId> sources = new LinkedHashSet<>();
    for (int i = kept.visits().nextSetBit(0); i >= 0; i = kept.visits().nextSetBit(i + 1)) {
      for (int teller : columns.visits().tellers()[i]) {
        add(teller, columns.sources(), seen, sources);
      }
    }
    for (int i = kept.encounters().nextSetBit(0); i >= 0; i = kept.encounters().nextSetBit(i + 1)) {
      for (int teller : columns.encounters().tellers()[i]) {
        add(teller, columns.sources(), seen, sources);
      }
    }
    return sources;
  }

  private static <T> void add(int number, List<T> values, BitSet seen, SequencedSet<T> to) {
    if (!seen.get(number)) {
      seen.set(number);
      to.add(values.get(number));
    }
  }
}
