package sojourn.session;

import sojourn.model.EntityId;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Snapshot;
import sojourn.model.Trip;
import sojourn.model.TripId;
import sojourn.model.VisitRows;

/** Two travellers, or two trips, that are looked at side by side. Each has one colour in every panel, whatever its usual one. */
public record Comparison(EntityId first, EntityId second) {

  /** Blue and rust of the palette: told apart with every kind of colour blindness. */
  private static final int FIRST_HUE = 2;

  private static final int SECOND_HUE = 5;

  public Comparison {
    if (first.equals(second) || !(both(PersonId.class, first, second) || both(TripId.class, first, second))) {
      throw new IllegalArgumentException("two travellers or two trips are compared, not " + first + " and " + second);
    }
  }

  private static boolean both(Class<?> kind, EntityId a, EntityId b) {
    return kind.isInstance(a) && kind.isInstance(b);
  }

  /** Whether two things can be compared. */
  public static boolean possible(EntityId a, EntityId b) {
    return !a.equals(b) && (both(PersonId.class, a, b) || both(TripId.class, a, b));
  }

  /** Index into the palette's hues: of the first for true. */
  public static int hue(boolean ofFirst) {
    return ofFirst ? FIRST_HUE : SECOND_HUE;
  }

  public boolean has(EntityId id) {
    return first.equals(id) || second.equals(id);
  }

  /** What one of the two is called. */
  public String name(Snapshot snapshot, boolean ofFirst) {
    EntityId id = ofFirst ? first : second;
    Person person = snapshot.people().get(id);
    Trip trip = snapshot.trips().get(id);
    return person != null ? person.name() : trip != null ? trip.title() : "";
  }

  /** Whose a visit is: 1 the first's, 2 the second's, 0 neither's. Rows are those of the snapshot's columns. */
  public int of(Snapshot snapshot, int row) {
    Key key = key(snapshot);
    return key.of(snapshot.columns().visits(), row);
  }

  /** The two by their numbers in columns, to ask for many rows. */
  public Key key(Snapshot snapshot) {
    boolean trips = first instanceof TripId;
    return trips
        ? new Key(true, snapshot.columns().trips().indexOf(first), snapshot.columns().trips().indexOf(second))
        : new Key(false, snapshot.columns().people().indexOf(first), snapshot.columns().people().indexOf(second));
  }

  /**
   * Numbers of the two.
   *
   * @param trips whether they are numbers of trips, else of travellers
   */
  public record Key(boolean trips, int first, int second) {

    /** Whose a visit is: 1 the first's, 2 the second's, 0 neither's. */
    public int of(VisitRows visits, int row) {
      int number = trips ? visits.trip()[row] : visits.traveller()[row];
      return number == first ? 1 : number == second ? 2 : 0;
    }
  }
}
