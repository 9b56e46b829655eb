package sojourn.reading;

import java.util.List;
import java.util.Optional;
import sojourn.gazetteer.Candidate;
import sojourn.gazetteer.Gazetteer;
import sojourn.gazetteer.PlaceContext;
import sojourn.model.Place;
import sojourn.model.PlaceKind;
import sojourn.reading.layout.PlaceNames;

/** The gazetteer as the layout of tables asks it. */
final class KnownPlaces implements PlaceNames {

  private static final double LAND = 1e10;
  /** Villages share their names with people and things; a list names greater places. */
  private static final double LEAST = 300;
  private static final double LANDMARK = 20_000;

  private final Gazetteer gazetteer;

  KnownPlaces(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public Known leading(List<String> words) {
    int longest = words.getFirst().isEmpty() ? 0 : gazetteer.longestName(words, 0);
    if (longest == 0) {
      return NOTHING;
    }
    Optional<Place> place = gazetteer.best(String.join(" ", words.subList(0, longest)), PlaceContext.NONE).map(Candidate::place);
    double weight = place.map(KnownPlaces::weight).orElse(0.0);
    return weight < LEAST ? NOTHING : new Known(longest, weight, place.filter(p -> p.kind() == PlaceKind.COUNTRY || p.kind() == PlaceKind.FORMER_STATE).isPresent());
  }

  private static double weight(Place place) {
    return switch (place.kind()) {
      case COUNTRY, FORMER_STATE -> LAND;
      case REGION -> LANDMARK;
      case LANDMARK -> LANDMARK;
      default -> (double) place.population();
    };
  }
}
