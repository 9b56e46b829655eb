/** General facts that help to date and to identify: terms of office, dated events. Refuses to add an encounter or a visit. */
@NullMarked
package sojourn.reading.fact;

import org.jspecify.annotations.NullMarked;
