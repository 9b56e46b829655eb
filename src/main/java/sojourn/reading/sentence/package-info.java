/** Sentences and tokens of a text, as a language toolkit finds them. Refuses to know what they mean for a journey. */
@NullMarked
package sojourn.reading.sentence;

import org.jspecify.annotations.NullMarked;
