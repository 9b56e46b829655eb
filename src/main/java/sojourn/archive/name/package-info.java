/** Names of persons for comparing: spellings, orders, initials, titles and particles. Refuses to decide who is meant. */
@NullMarked
package sojourn.archive.name;

import org.jspecify.annotations.NullMarked;
