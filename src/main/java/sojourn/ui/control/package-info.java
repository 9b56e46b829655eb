/** Small controls and styles that panels share. */
@NullMarked
package sojourn.ui.control;

import org.jspecify.annotations.NullMarked;
