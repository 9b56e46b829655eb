/** The person-relationship panel. */
@NullMarked
package sojourn.ui.people;

import org.jspecify.annotations.NullMarked;
