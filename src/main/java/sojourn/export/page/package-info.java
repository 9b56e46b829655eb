/** A collection as one HTML page that needs nothing else: map, timeline, people and quotes, linked. Refuses anything from a network. */
@NullMarked
package sojourn.export.page;

import org.jspecify.annotations.NullMarked;
