/** Fixed texts, spans in them and the evidence they give. Refuses to change a text. */
@NullMarked
package sojourn.model.text;

import org.jspecify.annotations.NullMarked;
