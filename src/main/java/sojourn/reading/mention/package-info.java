/** Sentences as units: words, persons, places and dates, each whole. Refuses to judge what they say. */
@NullMarked
package sojourn.reading.mention;

import org.jspecify.annotations.NullMarked;
