package sojourn.export.plate.page;

import java.util.List;
import sojourn.export.plate.ink.Plate;
import sojourn.export.plate.map.StopLabel;

/**
 * A plate with what a composer asks of it.
 *
 * @param labels the names of all marks on the map
 * @param projection its name, and why it is the one
 */
public record Composed(Plate plate, List<StopLabel> labels, String projection) {

  public Composed {
    labels = List.copyOf(labels);
  }
}
