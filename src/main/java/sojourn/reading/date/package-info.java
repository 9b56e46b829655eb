/** Date expressions of a text and the days they mean. Refuses to invent a day: what is not pinned down stays a set or is left out. */
@NullMarked
package sojourn.reading.date;

import org.jspecify.annotations.NullMarked;
