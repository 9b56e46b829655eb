/** Source texts with what was read in them: TEI. */
@NullMarked
package sojourn.export.data.text;

import org.jspecify.annotations.NullMarked;
