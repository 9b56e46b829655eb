/** The geometry of journeys on a map: stops, legs and their labels in pixels. Pure: a frame and a measure of text go in, shapes come out. */
@NullMarked
package sojourn.atlas.journey;

import org.jspecify.annotations.NullMarked;
