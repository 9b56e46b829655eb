package sojourn.atlas.journey;

import java.util.List;
import sojourn.atlas.Box;
import sojourn.atlas.MapFrame;
import sojourn.atlas.world.BaseMap;

/** Lays out journeys over a base map. */
public record JourneyLayout(BaseMap world, MapStyle style, TextMeasure measure, Traces traces) {

  /** For one picture. */
  public JourneyLayout(BaseMap world, MapStyle style, TextMeasure measure) {
    this(world, style, measure, new Traces());
  }


  /**
   * Everything above the base map.
   *
   * @param reserved boxes that labels keep off, such as a legend's
   */
  public JourneyScene scene(Journeys journeys, MapFrame frame, Emphasis emphasis, List<Box> reserved) {
    List<Mark> marks = new MarkLayout(frame, style, emphasis).of(Stops.of(journeys));
    LegLayout lines = new LegLayout(frame, style, emphasis, traces, marks);
    List<LegPath> legs = lines.of(journeys);
    List<MapLabel> labels = new LabelLayout(frame, style, measure, reserved).of(marks, legs, world);
    return new JourneyScene(frame, legs, marks, labels, Math.max(lines.ways(), legs.size()));
  }
}
