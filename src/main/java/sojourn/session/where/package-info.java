/** Who was where at a moment, from the columns of a snapshot. Pure; knows no panel and no filter. */
@NullMarked
package sojourn.session.where;

import org.jspecify.annotations.NullMarked;
