/** Visits as places with times: GeoJSON, Linked Places, KML. */
@NullMarked
package sojourn.export.data.place;

import org.jspecify.annotations.NullMarked;
