package sojourn.model;

/** An encounter. */
public record EncounterId(String value) implements EntityId {

  public EncounterId {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("empty id");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
