package sojourn.session;

import java.util.List;

/**
 * How often each value of a facet occurs. The arrays are read only.
 *
 * @param values by number
 * @param counts among what all conditions keep but the facet's own
 * @param totals in the whole collection, passages left out
 */
@SuppressWarnings("ArrayRecordComponent") // counts of thousands of values, made anew on every move of the hand
public record Tally(Facet facet, List<String> values, int[] counts, int[] totals) {}
