/** Maps that a user lays over the bundled one: tiles, old maps as pictures, former borders. What cannot be read is told of, and left out. */
@NullMarked
package sojourn.paint.ground;

import org.jspecify.annotations.NullMarked;
