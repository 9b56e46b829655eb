/**
 * The shape of the world: projections, frames, great circles, the placing of labels; base map data in {@code world}, the geometry of journeys
 * in {@code journey}. Refuses pixels, fonts and scene nodes.
 */
@NullMarked
package sojourn.atlas;

import org.jspecify.annotations.NullMarked;
