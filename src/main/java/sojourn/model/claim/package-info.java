/** What one document says: claims with evidence, mentions and problems. Refuses to decide between documents. */
@NullMarked
package sojourn.model.claim;

import org.jspecify.annotations.NullMarked;
