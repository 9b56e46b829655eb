package sojourn.model;

/** A source, by the SHA-256 of its text. */
public record SourceId(String value) implements EntityId {

  public SourceId {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("empty id");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
