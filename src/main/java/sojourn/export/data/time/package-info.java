/** Visits as dates: calendars and timelines. */
@NullMarked
package sojourn.export.data.time;

import org.jspecify.annotations.NullMarked;
