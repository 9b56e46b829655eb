package sojourn.model;

/** A visit. */
public record VisitId(String value) implements EntityId {

  public VisitId {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("empty id");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
