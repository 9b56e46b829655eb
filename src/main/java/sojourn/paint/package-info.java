/** Headless drawing that the map tiles of the window and the exported images share: palette, fonts, base map. Refuses scene nodes. */
@NullMarked
package sojourn.paint;

import org.jspecify.annotations.NullMarked;
