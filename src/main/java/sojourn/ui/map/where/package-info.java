/** What lies on the painted map while there is a time cursor: where everybody was at that moment. Light, for it is drawn anew each frame. */
@NullMarked
package sojourn.ui.map.where;

import org.jspecify.annotations.NullMarked;
