package sojourn.ui.map;

import java.util.List;
import java.util.stream.Stream;
import sojourn.atlas.journey.JourneyScene;
import sojourn.atlas.journey.MapLabel;
import sojourn.model.step.Veil;

/** What a map shows to a class that is to guess: marks, legs and seas, but no names or no dates. */
interface Hidden {

  static JourneyScene under(Veil veil, JourneyScene scene) {
    return veil.names() || veil.dates()
        ? new JourneyScene(scene.frame(), scene.legs(), scene.marks(), scene.labels().stream().flatMap(l -> label(veil, l)).toList(), scene.ways(), scene.scales())
        : scene;
  }

  /** The second line of a stop is its dates. */
  private static Stream<MapLabel> label(Veil veil, MapLabel label) {
    if (veil.names()) {
      return label.kind() == MapLabel.Kind.SEA ? Stream.of(label) : Stream.empty();
    }
    boolean dated = label.kind() == MapLabel.Kind.STOP && label.rows().size() > 1;
    return Stream.of(dated ? new MapLabel(label.kind(), List.of(label.rows().getFirst()), label.box(), label.dot(), label.heavy()) : label);
  }
}
