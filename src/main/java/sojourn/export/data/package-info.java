/** Collections as data: which formats there are, and writing one safely. Refuses to know how any one of them looks. */
@NullMarked
package sojourn.export.data;

import org.jspecify.annotations.NullMarked;
