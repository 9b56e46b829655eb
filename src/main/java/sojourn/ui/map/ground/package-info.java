/** The card that chooses the base map. */
@NullMarked
package sojourn.ui.map.ground;

import org.jspecify.annotations.NullMarked;
