/** Trips to files: map images, tables, pages. Refuses to know how trips are stored. */
@NullMarked
package sojourn.export;

import org.jspecify.annotations.NullMarked;
