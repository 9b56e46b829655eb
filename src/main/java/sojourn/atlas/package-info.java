/** The shape of the world: base map geometry, projections, great circles, label placing. Refuses to paint. */
@NullMarked
package sojourn.atlas;

import org.jspecify.annotations.NullMarked;
