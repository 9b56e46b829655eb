/** From units to claims: who does what, where and when the narrative stands, and what follows for visits and encounters. */
@NullMarked
package sojourn.reading.journey;

import org.jspecify.annotations.NullMarked;
