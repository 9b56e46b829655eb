/** What of a collection is written, in the words that all formats share. Refuses formats. */
@NullMarked
package sojourn.export.data.part;

import org.jspecify.annotations.NullMarked;
