/** Who met whom: ties and networks counted from the columns of a snapshot. Pure; knows no panel and takes no encounter's record. */
@NullMarked
package sojourn.session.tie;

import org.jspecify.annotations.NullMarked;
