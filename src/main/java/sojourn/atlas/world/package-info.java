/** The bundled base map: land, countries, borders, water, names and towns. Refuses drawing and the network. */
@NullMarked
package sojourn.atlas.world;

import org.jspecify.annotations.NullMarked;
