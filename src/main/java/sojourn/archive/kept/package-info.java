/** What was derived from a collection as columns of numbers that are kept in its file, so that opening it need not derive it again. */
@NullMarked
package sojourn.archive.kept;

import org.jspecify.annotations.NullMarked;
