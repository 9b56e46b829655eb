package sojourn.store;

import org.jspecify.annotations.Nullable;

/**
 * Something a person decided about a claim, kept beside the reading.
 *
 * @param other the second person of {@link Aspect#SAME_PERSON}, else null
 * @param value {@code yes} or {@code no} for sameness; an EDTF date or empty for unknown; an enum's name; a place's id
 */
public record Decision(ClaimKey claim, Aspect aspect, @Nullable ClaimKey other, String value) {

  /** What was decided. */
  public enum Aspect {
    SAME_PERSON,
    STATE,
    START,
    END,
    DATE,
    PLACE,
    STATUS,
    /** Who travelled, or was met: a claim of the source and, after a tab, a name; or {@code name/} and a name. */
    TRAVELLER,
    PERSON,
    KIND,
    /** Whether the visit begins a trip or belongs to the one before. */
    TRIP,
    /** The claim is wrong altogether. */
    NOT_SO,
    /** The claim is a person's own; the value is the span of the words that say so. */
    ADDED
  }

  /** A yes or no about one aspect of a claim. */
  public static Decision of(ClaimKey claim, Aspect aspect, String value) {
    return new Decision(claim, aspect, null, value);
  }

  /** Whether the other decides the same question. */
  public boolean sameQuestion(Decision question) {
    return claim.equals(question.claim)
        && aspect == question.aspect
        && (other == null ? question.other == null : other.equals(question.other));
  }
}
