/** Recognises tables and lists of journeys by how their lines are laid out. Knows lines and cells; what they say is read elsewhere. */
@NullMarked
package sojourn.reading.layout;

import org.jspecify.annotations.NullMarked;
