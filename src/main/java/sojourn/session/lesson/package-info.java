/** The steps of a presentation: kept, changed, and shown in a session. Refuses to paint. */
@NullMarked
package sojourn.session.lesson;

import org.jspecify.annotations.NullMarked;
