package sojourn.reading.journey;

import sojourn.reading.mention.Unit;
import sojourn.reading.mention.UnitSentence;
import sojourn.reading.rule.Lexicon;

/** What a delegation does, its head does: "a delegation led by Minister Moe visited Oslo. The delegation met the King." */
final class Delegations {

  private static final int NOBODY = -1;
  private static final int NEAR = 8;

  private final Lexicon words;
  private int head = NOBODY;

  Delegations(Lexicon words) {
    this.words = words;
  }

  /** The unit of the person who leads the delegation that the sentence is about, or -1. */
  int leader(UnitSentence s, int before) {
    for (int i = 2; i < before; i++) {
      boolean led = s.unit(i).person() && s.unit(i - 1).is("by") && s.unit(i - 2).is("head", "lead", "chair");
      if (led && body(s, i - 2)) {
        return i;
      }
    }
    return NOBODY;
  }

  /** Learns who leads, a number of the cast. */
  void led(int person) {
    head = person;
  }

  /** Who led the delegation named last, where "the delegation" stands in the sentence; or -1. */
  int again(UnitSentence s) {
    for (int i = 1; i < s.size(); i++) {
      boolean again = s.unit(i).word() && words.has("delegation", s.unit(i).lower()) && s.unit(i - 1).is("the");
      boolean other = i + 1 < s.size() && s.unit(i + 1).is("of", "from", "'s");
      if (again && !other) {
        return head;
      }
    }
    return NOBODY;
  }

  private boolean body(UnitSentence s, int from) {
    for (int i = from - 1; i >= Math.max(0, from - NEAR); i--) {
      Unit u = s.unit(i);
      if (u.word() && words.has("delegation", u.lower())) {
        return true;
      }
    }
    return false;
  }
}
