package sojourn.model;

/** A trip. */
public record TripId(String value) implements EntityId {

  public TripId {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("empty id");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
