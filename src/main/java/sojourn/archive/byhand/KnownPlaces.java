package sojourn.archive.byhand;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sojourn.model.Place;
import sojourn.model.PlaceId;

/** Places as a gazetteer knows them. */
public interface KnownPlaces {

  /** The place of an id that the gazetteer gave earlier. */
  default Optional<Place> place(PlaceId id) {
    return Optional.empty();
  }

  /**
   * The places that a name may mean, the likeliest first.
   *
   * @param country ISO code of the country that the text gives, or null
   */
  default List<Place> named(String name, @Nullable String country) {
    return List.of();
  }
}
