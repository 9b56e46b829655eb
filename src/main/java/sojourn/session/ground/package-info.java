/** Which base map the user looks at, how it is opened, and how it is remembered. Refuses to paint. */
@NullMarked
package sojourn.session.ground;

import org.jspecify.annotations.NullMarked;
