package sojourn.model;

/** A person of a collection, by a key made from the fullest name. */
public record PersonId(String value) implements EntityId {

  public PersonId {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("empty id");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
