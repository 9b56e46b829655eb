package sojourn.cli;

import org.jspecify.annotations.Nullable;
import sojourn.paint.Theme;

/**
 * A picture of the window as it is ordered.
 *
 * @param select words of the visit or person that is selected, null for none
 * @param presenting whether the presentation runs
 */
public record PictureOrder(PixelSize size, Theme theme, @Nullable String select, boolean presenting) {}
