/**
 * Lines and areas of the globe on the plane of a map: cut where a projection tears them, bent as it bends them, closed again along its edge. Refuses
 * formulas (they are in {@code atlas.projection}), pixels and pens.
 */
@NullMarked
package sojourn.atlas.cut;

import org.jspecify.annotations.NullMarked;
