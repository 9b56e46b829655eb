/** Rules about a language, read from resources: word lists and patterns over units. Refuses to know a document. */
@NullMarked
package sojourn.reading.rule;

import org.jspecify.annotations.NullMarked;
