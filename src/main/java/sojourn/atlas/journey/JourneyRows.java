package sojourn.atlas.journey;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.Leg;
import sojourn.model.LegKind;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.Snapshot;
import sojourn.model.VisitRows;
import sojourn.model.VisitStatus;

/**
 * What a map needs of a snapshot as columns of numbers, worked out once: legs by their places, and colours of travellers. Places have the numbers of the
 * snapshot's columns, those that are only left follow.
 */
public final class JourneyRows {

  private final Snapshot snapshot;
  private final List<Leg> legs;
  private final int[] visit;
  private final int[] from;
  private final int[] way;
  private final LegKind[] kind;
  private final int[] hue;
  private final int[] wayFrom;
  private final int[] wayTo;
  private final @Nullable Place[] places;
  private final int[] hues;

  private JourneyRows(Snapshot snapshot) {
    this.snapshot = snapshot;
    legs = snapshot.legs();
    Columns columns = snapshot.columns();
    Map<PlaceId, Integer> numbers = HashMap.newHashMap(columns.places().size());
    columns.places().forEach(id -> number(numbers, id));
    hues = columns.people().stream().mapToInt(id -> Stops.hue(snapshot, id)).toArray();
    visit = new int[legs.size()];
    from = new int[legs.size()];
    way = new int[legs.size()];
    kind = new LegKind[legs.size()];
    hue = new int[legs.size()];
    int[] starts = new int[legs.size()];
    int[] ends = new int[legs.size()];
    Map<Long, Integer> ways = HashMap.newHashMap(legs.size() / 4);
    for (int i = 0; i < visit.length; i++) {
      Leg leg = legs.get(i);
      visit[i] = columns.visits().of(leg.toVisit());
      from[i] = number(numbers, leg.from());
      int to = number(numbers, leg.to());
      kind[i] = leg.kind();
      hue[i] = visit[i] < 0 ? Stops.hue(snapshot, leg.traveller()) : hues[columns.visits().traveller()[visit[i]]];
      Integer known = ways.putIfAbsent((long) from[i] << 32 | to, ways.size());
      way[i] = known == null ? ways.size() - 1 : known;
      starts[way[i]] = from[i];
      ends[way[i]] = to;
    }
    wayFrom = Arrays.copyOf(starts, ways.size());
    wayTo = Arrays.copyOf(ends, ways.size());
    places = new Place[numbers.size()];
    numbers.forEach((id, number) -> places[number] = snapshot.places().get(id));
  }

  /** Of all legs and visits of a snapshot. */
  public static JourneyRows of(Snapshot snapshot) {
    return new JourneyRows(snapshot);
  }

  private static int number(Map<PlaceId, Integer> numbers, PlaceId place) {
    Integer known = numbers.putIfAbsent(place, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  Snapshot snapshot() {
    return snapshot;
  }

  VisitRows visits() {
    return snapshot.columns().visits();
  }

  // ---- places and people

  int places() {
    return places.length;
  }

  /** A place that is on the map; null for one without coordinates. */
  @Nullable Place located(int place) {
    Place known = places[place];
    return known != null && known.located() ? known : null;
  }

  /** The hue of the traveller of a visit. */
  int hueOfVisit(int row) {
    return hues[visits().traveller()[row]];
  }

  // ---- legs

  Leg leg(int number) {
    return legs.get(number);
  }

  /** The row of the visit that a leg leads to, {@link Columns#NONE} where it is not known. */
  int visit(int leg) {
    return visit[leg];
  }

  int from(int leg) {
    return from[leg];
  }

  int hue(int leg) {
    return hue[leg];
  }

  /** Whether a leg was not made, for its visit was cancelled. */
  boolean cancelled(int leg) {
    return visit[leg] >= 0 && visits().status()[visit[leg]] == VisitStatus.CANCELLED;
  }

  LegKind kind(int leg) {
    return kind[leg];
  }

  /** The numbers of the legs that lead to some visits. */
  int[] leading(BitSet rows) {
    int[] found = new int[visit.length];
    int size = 0;
    for (int i = 0; i < visit.length; i++) {
      if (visit[i] >= 0 && rows.get(visit[i])) {
        found[size++] = i;
      }
    }
    return Arrays.copyOf(found, size);
  }

  // ---- ways: from one place to another, in that direction

  int ways() {
    return wayFrom.length;
  }

  int way(int leg) {
    return way[leg];
  }

  int wayFrom(int way) {
    return wayFrom[way];
  }

  int wayTo(int way) {
    return wayTo[way];
  }
}
