/** The timeline panel. */
@NullMarked
package sojourn.ui.timeline;

import org.jspecify.annotations.NullMarked;
