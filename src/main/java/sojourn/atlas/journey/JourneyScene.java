package sojourn.atlas.journey;

import java.util.List;
import sojourn.atlas.MapFrame;

/**
 * Everything above the base map, in pixels, in the order of painting: legs, marks, labels.
 *
 * @param ways how many lines there would be, were all drawn
 * @param scales what the sizes of marks and lines say
 */
public record JourneyScene(MapFrame frame, List<LegPath> legs, List<Mark> marks, List<MapLabel> labels, int ways, Scales scales) {

  public JourneyScene {
    legs = List.copyOf(legs);
    marks = List.copyOf(marks);
    labels = List.copyOf(labels);
  }
}
