/**
 * Readings that people wrote or put right, in the reading format beside the text they are of. Refuses to guess what a row means: what does not fit is
 * told with file, row and field.
 */
@NullMarked
package sojourn.archive.byhand;

import org.jspecify.annotations.NullMarked;
