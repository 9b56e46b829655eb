/** Where the objects are wired together. */
@NullMarked
package sojourn;

import org.jspecify.annotations.NullMarked;
