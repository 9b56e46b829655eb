/** The display list of a plate: named groups of paths and texts in millimetres, the one thing that all writers write. Refuses settings and collections. */
@NullMarked
package sojourn.export.plate.ink;

import org.jspecify.annotations.NullMarked;
