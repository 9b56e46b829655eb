package sojourn.model;

/** An occasion: something attended at which no other person is named. */
public record OccasionId(String value) implements EntityId {

  public OccasionId {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("empty id");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
