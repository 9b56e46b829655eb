/** What lies under the marks of a map: which base map is chosen, and tiles that files or servers hold. Refuses to read any of them. */
@NullMarked
package sojourn.model.ground;

import org.jspecify.annotations.NullMarked;
