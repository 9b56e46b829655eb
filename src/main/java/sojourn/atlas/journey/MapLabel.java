package sojourn.atlas.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.Box;
import sojourn.atlas.Pixel;

/**
 * A placed label.
 *
 * @param dot middle of the ring of a town, null for all else
 */
public record MapLabel(Kind kind, List<Row> rows, Box box, @Nullable Pixel dot, boolean heavy) {

  /** What is named. */
  public enum Kind {
    STOP,
    SEA,
    COUNTRY,
    TOWN
  }

  /** A line of text. */
  public record Row(String text, Lettering lettering, double x, double baseline) {}

  public MapLabel {
    rows = List.copyOf(rows);
  }
}
