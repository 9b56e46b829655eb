package sojourn.atlas.journey;

import java.util.List;
import java.util.function.Function;
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
   * @param reserved boxes that labels keep off, such as a scale bar's
   */
  public JourneyScene scene(Journeys journeys, MapFrame frame, Emphasis emphasis, List<Box> reserved) {
    return scene(journeys, frame, emphasis, scales -> reserved);
  }

  /**
   * Everything above the base map.
   *
   * @param reserved gives boxes that labels keep off, such as that of a legend that tells what sizes say
   */
  public JourneyScene scene(Journeys journeys, MapFrame frame, Emphasis emphasis, Function<Scales, List<Box>> reserved) {
    MarkLayout placed = new MarkLayout(frame, style, emphasis);
    List<Mark> marks = placed.of(journeys.stops());
    LegLayout lines = new LegLayout(frame, style, emphasis, traces, marks);
    List<LegPath> legs = lines.of(journeys);
    Scales scales = new Scales(placed.discs(), lines.strongest(), style.lines());
    List<MapLabel> labels = new LabelLayout(frame, style, measure, scales, reserved.apply(scales)).of(marks, legs, world, journeys.named());
    return new JourneyScene(frame, legs, marks, labels, Math.max(lines.ways(), legs.size()), scales);
  }
}
