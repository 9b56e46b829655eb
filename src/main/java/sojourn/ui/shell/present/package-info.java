/** Presentation mode: the journeys stop by stop in large type. Refuses to change anything. */
@NullMarked
package sojourn.ui.shell.present;

import org.jspecify.annotations.NullMarked;
