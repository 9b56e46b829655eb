package sojourn.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import sojourn.model.ground.GroundChoice;
import sojourn.paint.Theme;

/**
 * A picture of the window as it is ordered.
 *
 * @param select words of the visit or person that is selected, null for none
 * @param presenting whether the presentation runs
 * @param ground the base map
 */
public record PictureOrder(PixelSize size, Theme theme, @Nullable String select, boolean presenting, GroundChoice ground) {

  /** On the bundled map. */
  public PictureOrder(PixelSize size, Theme theme, @Nullable String select, boolean presenting) {
    this(size, theme, select, presenting, GroundChoice.BORDERS);
  }

  /** On the bundled map with borders or plain, or on the map in a file. */
  PictureOrder on(@Nullable String base) {
    GroundChoice chosen =
        switch (base) {
          case null -> GroundChoice.BORDERS;
          case "borders" -> GroundChoice.BORDERS;
          case "plain" -> GroundChoice.PLAIN;
          default -> GroundChoice.own(Path.of(base).toAbsolutePath().toString());
        };
    return new PictureOrder(size, theme, select, presenting, chosen);
  }
}
