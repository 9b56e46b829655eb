/**
 * Journeys as a film: the map is fixed, legs grow in order of time, with title, date and legend burnt in. Frames are made one after the other and written
 * at once. Refuses clocks and threads: the same journeys and settings give the same frames.
 */
@NullMarked
package sojourn.export.film;

import org.jspecify.annotations.NullMarked;
