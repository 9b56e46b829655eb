/** What the user is looking at, and the one door to other threads. Refuses scene nodes and SQL. */
@NullMarked
package sojourn.session;

import org.jspecify.annotations.NullMarked;
