package sojourn.model;

/** A place: 'gn:' and the GeoNames number of a settlement, 'c:' and an ISO code of a country, 'l:' a landmark or other area, 't:' a name that no gazetteer knows. */
public record PlaceId(String value) implements EntityId {

  public PlaceId {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("empty id");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
