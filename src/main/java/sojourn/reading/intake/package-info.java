/** Bytes to a fixed text. Refuses files, networks and guesses about meaning. */
@NullMarked
package sojourn.reading.intake;

import org.jspecify.annotations.NullMarked;
