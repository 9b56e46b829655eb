/** Steps of a lesson as values, and what is told at each. Refuses to know how they are shown or kept. */
@NullMarked
package sojourn.model.step;

import org.jspecify.annotations.NullMarked;
