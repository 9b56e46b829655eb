package sojourn.atlas.journey;

import java.util.List;
import sojourn.atlas.MapFrame;

/**
 * Everything above the base map, in pixels, in the order of painting: legs, marks, labels.
 *
 * @param ways how many lines there would be, were all drawn
 */
public record JourneyScene(MapFrame frame, List<LegPath> legs, List<Mark> marks, List<MapLabel> labels, int ways) {

  public JourneyScene {
    legs = List.copyOf(legs);
    marks = List.copyOf(marks);
    labels = List.copyOf(labels);
  }
}
