/** Toponyms of a text and the places they mean. Refuses to know who was there. */
@NullMarked
package sojourn.reading.place;

import org.jspecify.annotations.NullMarked;
