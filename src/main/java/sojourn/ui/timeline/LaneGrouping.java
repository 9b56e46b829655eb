package sojourn.ui.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.EncounterRows;
import sojourn.model.EntityId;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.Snapshot;
import sojourn.model.Trip;
import sojourn.model.TripId;
import sojourn.model.VisitRows;
import sojourn.session.Comparison;
import sojourn.session.Visible;
import sojourn.ui.control.CountryNames;

/** Puts visible visits into groups by what has a lane; over the columns alone, for there may be very many. */
final class LaneGrouping {

  private final Visible visible;
  private final Snapshot snapshot;
  private final Columns columns;
  private final Lanes lanes;
  private final @Nullable Comparison comparison;
  private final List<String> countries = new ArrayList<>();

  LaneGrouping(Visible visible, Lanes lanes, @Nullable Comparison comparison) {
    this.visible = visible;
    this.lanes = lanes;
    this.comparison = comparison;
    snapshot = visible.snapshot();
    columns = snapshot.columns();
  }

  /** Groups in order; {@code usual} where the user has chosen none, null for that of the collection. */
  List<LaneGroup> groups(@Nullable LaneOrder usual) {
    VisitRows visits = columns.visits();
    List<LaneGroup> groups = new ArrayList<>(compared(visits));
    BitSet rows = visible.visitRows();
    switch (lanes.by()) {
      case TRAVELLER -> put(groups, rows, i -> visits.traveller()[i], columns.people().size());
      case TRIP -> put(groups, rows, i -> visits.trip()[i], columns.trips().size());
      case PLACE -> put(groups, rows, i -> visits.place()[i], columns.places().size());
      case COUNTRY -> {
        int[] of = countryByPlace();
        put(groups, rows, i -> of[visits.place()[i]], countries.size());
      }
      case PERSON -> met(groups);
    }
    LaneOrder order = lanes.order() != null ? lanes.order() : usual;
    if (order != null) {
      groups.sort(LaneGroup.order(order, visits));
    }
    return groups;
  }

  private List<LaneGroup> compared(VisitRows visits) {
    if (comparison == null) {
      return List.of();
    }
    Comparison.Key key = comparison.key(snapshot);
    List<LaneGroup> two = new ArrayList<>();
    for (int side = 1; side <= 2; side++) {
      int wanted = side;
      int[] rows = visible.visitRows().stream().filter(i -> key.of(visits, i) == wanted).toArray();
      EntityId id = side == 1 ? comparison.first() : comparison.second();
      two.add(new LaneGroup(id, name(id), Comparison.hue(side == 1), rows, true));
    }
    return two;
  }

  private void put(List<LaneGroup> groups, BitSet rows, IntUnaryOperator key, int keys) {
    int[] counts = new int[keys];
    for (int i = rows.nextSetBit(0); i >= 0; i = rows.nextSetBit(i + 1)) {
      counts[key.applyAsInt(i)]++;
    }
    int[][] members = new int[keys][];
    int[] filled = new int[keys];
    List<Integer> inOrder = new ArrayList<>();
    for (int i = rows.nextSetBit(0); i >= 0; i = rows.nextSetBit(i + 1)) {
      int k = key.applyAsInt(i);
      if (members[k] == null) {
        members[k] = new int[counts[k]];
        inOrder.add(k);
      }
      members[k][filled[k]++] = i;
    }
    inOrder.forEach(k -> add(groups, k, members[k]));
  }

  /** A visit stands in the lane of everybody met there. */
  private void met(List<LaneGroup> groups) {
    EncounterRows met = columns.encounters();
    BitSet rows = visible.encounterRows();
    int[] counts = new int[columns.people().size()];
    for (int i = rows.nextSetBit(0); i >= 0; i = rows.nextSetBit(i + 1)) {
      counts[met.person()[i]] += met.visit()[i] >= 0 ? 1 : 0;
    }
    int[][] members = new int[counts.length][];
    int[] filled = new int[counts.length];
    for (int i = rows.nextSetBit(0); i >= 0; i = rows.nextSetBit(i + 1)) {
      int who = met.person()[i];
      if (met.visit()[i] >= 0) {
        members[who] = members[who] == null ? new int[counts[who]] : members[who];
        members[who][filled[who]++] = met.visit()[i];
      }
    }
    for (int who = 0; who < members.length; who++) {
      if (members[who] != null) {
        add(groups, who, Arrays.stream(members[who]).sorted().distinct().filter(visible.visitRows()::get).toArray());
      }
    }
  }

  private void add(List<LaneGroup> groups, int key, int[] rows) {
    EntityId id = id(key);
    boolean known = comparison != null && id != null && comparison.has(id) && lanes.by() != LaneKind.PERSON;
    if (rows.length > 0 && !known) {
      String name = id == null ? countries.get(key) : name(id);
      groups.add(new LaneGroup(id, name.isEmpty() ? Words.of("lane.nowhere") : name, hue(id), rows, false));
    }
  }

  private @Nullable EntityId id(int key) {
    return switch (lanes.by()) {
      case TRAVELLER, PERSON -> columns.people().get(key);
      case TRIP -> columns.trips().get(key);
      case PLACE -> columns.places().get(key);
      case COUNTRY -> null;
    };
  }

  private String name(EntityId id) {
    if (id instanceof PersonId) {
      Person person = snapshot.people().get(id);
      return person == null ? "" : person.name();
    }
    Trip trip = snapshot.trips().get(id);
    Place place = snapshot.places().get(id);
    return trip != null ? trip.title() : place != null ? place.name() : "";
  }

  private int hue(@Nullable EntityId id) {
    Trip trip = id instanceof TripId ? snapshot.trips().get(id) : null;
    PersonId who = id instanceof PersonId person ? person : trip == null ? null : trip.traveller();
    Person person = who == null ? null : snapshot.people().get(who);
    return person == null ? -1 : person.hue();
  }

  private int[] countryByPlace() {
    int[] of = new int[columns.places().size()];
    java.util.Map<String, Integer> known = new java.util.HashMap<>();
    for (int i = 0; i < of.length; i++) {
      Place place = snapshot.places().get(columns.places().get(i));
      String code = place == null ? "" : Objects.requireNonNullElse(place.country(), "");
      Integer number = known.get(code);
      if (number == null) {
        number = countries.size();
        known.put(code, number);
        countries.add(code.isEmpty() ? "" : CountryNames.of(code));
      }
      of[i] = number;
    }
    return of;
  }
}
