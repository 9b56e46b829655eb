/** The nouns: trips, visits, people, places and the snapshot that holds them. Refuses behaviour that needs a file, a clock or a screen. */
@NullMarked
package sojourn.model;

import org.jspecify.annotations.NullMarked;
