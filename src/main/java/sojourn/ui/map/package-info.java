/** The map panel: where the journeys went. Refuses the network: its tiles are painted in process from the bundled base map. */
@NullMarked
package sojourn.ui.map;

import org.jspecify.annotations.NullMarked;
