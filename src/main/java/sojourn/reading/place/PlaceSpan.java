package sojourn.reading.place;

import org.jspecify.annotations.Nullable;

/**
 * Where a toponym may stand: tokens {@code [from, to)} of a sentence.
 *
 * @param name as the text writes it, without the country that follows
 * @param country ISO code of the country that follows, or of which it is said to be the capital
 * @param kind how it names the place
 * @param known whether the gazetteer has it
 * @param bare whether it names the place and not a thing of it
 */
record PlaceSpan(int from, int to, String name, @Nullable String country, Kind kind, boolean known, boolean bare) {

  enum Kind {
    NAME,
    /** "the Norwegian capital". */
    CAPITAL,
    /** "there". */
    BACK,
    /** "here": where the report was written. */
    HERE
  }
}
