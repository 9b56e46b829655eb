package sojourn.export.plate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.LonLat;
import sojourn.atlas.choice.ProjectionKind;
import sojourn.model.SojournException;

/**
 * What the map shows and how.
 *
 * @param projection null for one that suits the extent
 * @param centre the middle of the projection and of a map with a span, null for the middle of what is shown
 * @param span kilometres from the left edge to the right, 0 for as many as the journeys need
 */
public record MapChoice(@Nullable ProjectionKind projection, @Nullable LonLat centre, double span) {

  /** All journeys on a projection that suits them. */
  public static final MapChoice BY_EXTENT = new MapChoice(null, null, 0);

  public MapChoice {
    if (!(span == 0 || (span >= 5 && span <= 40_000))) {
      throw new IllegalArgumentException("a map of " + span + " km");
    }
  }

  /** As it is said in words, each null where nothing is said; what cannot be is told of in a sentence. */
  public static MapChoice asked(@Nullable String projection, @Nullable String centre, @Nullable Double span) throws SojournException {
    double kilometres = span == null ? 0 : span;
    if (!(kilometres == 0 || (kilometres >= 5 && kilometres <= 40_000))) {
      throw new SojournException("A map shows from 5 to 40000 km from left to right: give another --span.");
    }
    return new MapChoice(kind(projection), centre == null ? null : place(centre), kilometres);
  }

  private static @Nullable ProjectionKind kind(@Nullable String words) throws SojournException {
    if (words == null || words.equalsIgnoreCase("auto")) {
      return null;
    }
    String all = Arrays.stream(ProjectionKind.values()).map(ProjectionKind::word).collect(Collectors.joining(", "));
    return ProjectionKind.named(words.toLowerCase(Locale.ROOT))
        .orElseThrow(() -> new SojournException("There is no projection '" + words + "': take auto, " + all + "."));
  }

  private static LonLat place(String words) throws SojournException {
    String wrong = "'" + words + "' is no place: give --centre as longitude and latitude in degrees, as 71.4,51.2.";
    List<String> numbers = List.of(words.split(",", -1));
    if (numbers.size() != 2) {
      throw new SojournException(wrong);
    }
    try {
      double longitude = Double.parseDouble(numbers.get(0).strip());
      double latitude = Double.parseDouble(numbers.get(1).strip());
      if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) {
        return new LonLat(longitude, latitude);
      }
    } catch (NumberFormatException e) {
      throw new SojournException(wrong, e);
    }
    throw new SojournException(wrong);
  }
}
