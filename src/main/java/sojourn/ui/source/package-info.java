/** The source text panel. */
@NullMarked
package sojourn.ui.source;

import org.jspecify.annotations.NullMarked;
