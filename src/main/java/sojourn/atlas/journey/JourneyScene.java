package sojourn.atlas.journey;

import java.util.List;
import sojourn.atlas.MapFrame;

/** Everything above the base map, in pixels, in the order of painting: legs, marks, labels. */
public record JourneyScene(MapFrame frame, List<LegPath> legs, List<Mark> marks, List<MapLabel> labels) {

  public JourneyScene {
    legs = List.copyOf(legs);
    marks = List.copyOf(marks);
    labels = List.copyOf(labels);
  }
}
