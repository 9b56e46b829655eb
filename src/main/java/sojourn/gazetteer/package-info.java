/** Names to places: ranked candidates with reasons. Refuses to know SQL, screens or documents. */
@NullMarked
package sojourn.gazetteer;

import org.jspecify.annotations.NullMarked;
