package sojourn.reading.rule;

import java.util.Set;

/** One element of a pattern over units. */
sealed interface PatternElement {

  /** A word by its lemma or lower-case form. */
  record Word(Set<String> forms, boolean optional) implements PatternElement {}

  /** A word by the beginning of its part-of-speech tag. */
  record Tagged(String prefix, boolean optional) implements PatternElement {}

  /** A person, several persons, a place or a date. */
  record Slot(String name, boolean optional) implements PatternElement {}

  /** Adverbs, dates and places between the parts of a phrase; {@code wide} lets any words pass that do not open another clause. */
  record Filler(boolean wide) implements PatternElement {}
}
