/** The map on a plate: its frame, base map, stops, legs and names, as inks in millimetres. Refuses files and pixels. */
@NullMarked
package sojourn.export.plate.map;

import org.jspecify.annotations.NullMarked;
