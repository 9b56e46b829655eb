/** The command line. */
@NullMarked
package sojourn.cli;

import org.jspecify.annotations.NullMarked;
