/** The world map panel. */
@NullMarked
package sojourn.ui.map;

import org.jspecify.annotations.NullMarked;
