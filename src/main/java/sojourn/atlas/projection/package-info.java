/**
 * From the globe to a plane: the projections of a map, which one to take, and how far each stretches what it shows. Formulas of the sphere after
 * Snyder, Map Projections: A Working Manual (USGS Professional Paper 1395, 1987), others as cited. Refuses pixels, frames and shapes: shapes are cut
 * and projected in {@code atlas.cut}.
 */
@NullMarked
package sojourn.atlas.projection;

import org.jspecify.annotations.NullMarked;
