/** A fixed text cleaned for reading, with the way back to it, and cut into blocks. Refuses to change the fixed text. */
@NullMarked
package sojourn.reading.text;

import org.jspecify.annotations.NullMarked;
