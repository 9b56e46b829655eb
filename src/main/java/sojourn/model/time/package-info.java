/** Days and Extended Date/Time Format spans. Refuses clocks and time zones: history is dated by the day. */
@NullMarked
package sojourn.model.time;

import org.jspecify.annotations.NullMarked;
