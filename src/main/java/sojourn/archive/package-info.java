/** What one can do with a collection: import, correct, merge, ask, undo. Refuses threads and screens. */
@NullMarked
package sojourn.archive;

import org.jspecify.annotations.NullMarked;
