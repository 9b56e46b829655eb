/** Collections in SQLite files. The only package that knows SQL. */
@NullMarked
package sojourn.store;

import org.jspecify.annotations.NullMarked;
