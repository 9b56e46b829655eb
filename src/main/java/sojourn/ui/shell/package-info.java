/** The window: wires panels to the session. The only ui package that knows the panels. */
@NullMarked
package sojourn.ui.shell;

import org.jspecify.annotations.NullMarked;
