package sojourn.reading.journey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import sojourn.reading.mention.Unit;
import sojourn.reading.mention.UnitSentence;

/** Where phrases around nouns begin, and which persons are joined by "and". */
final class NounPhrases {

  private NounPhrases() {}

  /** Where the prepositional phrase begins that a nominal at {@code i} stands in, or -1. */
  static int phraseStart(UnitSentence s, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 8); k--) {
      Unit u = s.unit(k);
      if (u.preposition()) {
        return k;
      }
      boolean inside = u.word() && (u.head().noun() || u.tag().startsWith("JJ") || u.tag().startsWith("DT") || u.tag().startsWith("PRP$") || u.tag().equals("CD")
          || u.tag().equals("POS") || u.tag().startsWith("VBN") || u.tag().startsWith("RB"));
      boolean listed = (u.is("and", ",") && k > 0 && s.unit(k - 1).nominal() && listInPhrase(s, k));
      if (!(inside || listed || ((u.place() || u.person()) && s.unit(k + 1).tag().equals("POS")))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean listInPhrase(UnitSentence s, int comma) {
    int k = comma - 1;
    while (k >= 0 && (s.unit(k).nominal() || s.unit(k).is(",", "and", "the", "a") || s.unit(k).tag().startsWith("JJ"))) {
      k--;
    }
    return s.unit(comma).is("and") && k >= 0 && s.unit(k).preposition() && !s.unit(comma - 1).is(",") && s.unit(k).is("between", "of");
  }

  /**
   * Before a phrase between commas that ends at {@code comma}, right before a verb: "A, accompanied by B, arrived", "A, who is ill, left";
   * or {@code comma} when there is none.
   */
  static int beforeInterpolation(UnitSentence s, int comma) {
    boolean finite = false;
    for (int k = comma - 1; k > 0; k--) {
      Unit opens = s.unit(k + 1);
      if (s.unit(k).is(";", ":")) {
        return comma;
      }
      boolean relative = opens.is("who", "whose", "whom", "which");
      boolean participle = opens.tag().equals("VBN") || opens.tag().equals("VBG");
      boolean phrase = participle || opens.is("together", "along", "with", "like", "as", "in");
      if (s.unit(k).is(",") && k + 1 < comma && (relative || (phrase && !finite)) && namedBefore(s, k)) {
        return k - 1;
      }
      finite |= s.unit(k).verb() && List.of("VBD", "VBZ", "VBP", "MD").contains(s.unit(k).tag());
    }
    return comma;
  }

  private static boolean namedBefore(UnitSentence s, int comma) {
    int last = ofPlace(s, comma - 1);
    return last >= 0 && s.unit(last).person();
  }

  /** The person of "A of Norway", when the place stands at {@code i}; else {@code i}. */
  private static int ofPlace(UnitSentence s, int i) {
    int of = i - 1 >= 0 && s.unit(i - 1).is("the") ? i - 2 : i - 1;
    return s.unit(i).place() && of > 0 && s.unit(of).is("of") && s.unit(of - 1).person() ? of - 1 : i;
  }

  /** "A and her husband, B": over the words that say who B is; else {@code comma}. */
  private static int kinBefore(UnitSentence s, int comma) {
    int k = comma - 1;
    while (k > 0 && s.unit(k).word() && (s.unit(k).head().noun() || s.unit(k).tag().startsWith("JJ") || s.unit(k).tag().equals("PRP$") || s.unit(k).is("the", "a"))) {
      k--;
    }
    return k > 0 && k < comma - 1 && s.unit(k).is("and", "&") ? k : comma;
  }

  /** The persons joined with the one at {@code i}: "A, B and C", "A of Norway and B of Sweden", "A and her husband, B". */
  static List<Integer> coordinated(UnitSentence s, int i) {
    List<Integer> found = new ArrayList<>(List.of(i));
    int k = i - 1;
    while (k > 0) {
      Unit u = s.unit(k);
      int kin = u.is(",") ? kinBefore(s, k) : k;
      int owner = s.unit(k + 1).is("and", ",", "&") ? ofPlace(s, k) : k;
      if (kin < k) {
        k = kin;
      } else if (owner < k && joined(s, k, found.getLast())) {
        found.add(owner);
        k = owner - 1;
      } else if (u.is("and", ",", "&", "both") || (u.is("the") && s.unit(k - 1).is("and", ","))) {
        k--;
      } else if (u.person() && s.unit(k + 1).is("and", ",", "&") && joined(s, k, found.getLast())) {
        found.add(k);
        k--;
      } else {
        break;
      }
    }
    if (k == 0 && s.unit(0).person() && joined(s, 0, found.getLast()) && !found.contains(0)) {
      found.add(0);
    }
    Collections.reverse(found);
    return found;
  }

  /** The person of "Moe and his delegation", "Moe and a team of experts", when the noun stands at {@code i}; else -1. */
  static int leader(UnitSentence s, int i) {
    for (int k = i - 1; k > 0 && k > i - 6; k--) {
      Unit u = s.unit(k);
      if (u.is("and", "with") && s.unit(k - 1).person()) {
        return k - 1;
      }
      if (!u.word() || u.verb() || u.is(",", ";") || (u.preposition() && !u.is("of"))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean joined(UnitSentence s, int left, int right) {
    boolean and = false;
    for (int k = left + 1; k < right; k++) {
      and |= s.unit(k).is("and", "&");
    }
    return and || (right - left == 2 && followedByAnd(s, right));
  }

  private static boolean followedByAnd(UnitSentence s, int i) {
    return i + 1 < s.size() && (s.unit(i + 1).is("and") || (s.unit(i + 1).is(",") && i + 2 < s.size() && s.unit(i + 2).is("and")));
  }
}
