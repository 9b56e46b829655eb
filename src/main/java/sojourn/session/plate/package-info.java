/** The plate on the user's desk: how it is to be, in plain values that the collection keeps, and the work of composing, painting and saving it. Refuses nodes. */
@NullMarked
package sojourn.session.plate;

import org.jspecify.annotations.NullMarked;
