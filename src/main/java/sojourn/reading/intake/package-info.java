/** Bytes to a fixed text, and the fixed text to clean paragraphs with a map back. Refuses files, networks and guesses about meaning. */
@NullMarked
package sojourn.reading.intake;

import org.jspecify.annotations.NullMarked;
