/** The page of a plate: what stands where, from the title to the credits. Refuses files and pixels. */
@NullMarked
package sojourn.export.plate.page;

import org.jspecify.annotations.NullMarked;
