/** Text to claims, as pure functions. Refuses files, clocks, SQL and screens. */
@NullMarked
package sojourn.reading;

import org.jspecify.annotations.NullMarked;
