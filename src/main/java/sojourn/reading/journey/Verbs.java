package sojourn.reading.journey;

import java.util.List;
import sojourn.reading.mention.Unit;
import sojourn.reading.mention.UnitSentence;

/** Which verbs of a sentence stand before or after a point, and which of them carry a clause. */
final class Verbs {

  private Verbs() {}

  static boolean attributive(UnitSentence s, int i) {
    String tag = s.unit(i).tag();
    return (tag.equals("VBN") || tag.equals("VBG")) && i + 1 < s.size() && s.unit(i + 1).word() && s.unit(i + 1).head().noun();
  }

  /** "came to help the sick and met A": what is joined to a finite verb is finite, where there is one before. */
  static int finiteBefore(UnitSentence s, int i) {
    int nearest = verbBefore(s, i);
    if (nearest < 0 || nearest == 0 || !s.unit(nearest).tag().equals("VB") || !s.unit(nearest - 1).tag().equals("TO")) {
      return nearest;
    }
    int before = finiteBefore(s, nearest);
    return before < 0 ? nearest : before;
  }

  static int verbBefore(UnitSentence s, int i) {
    for (int k = i - 1; k >= 0; k--) {
      if (s.unit(k).verb() && !attributive(s, k)) {
        return k;
      }
      if (s.unit(k).is(";")) {
        return -1;
      }
    }
    return -1;
  }

  /** How many dates, adverbs, conjunctions and prepositions stand between a semicolon and a verb; -1 when there is more. */
  static int skipped(UnitSentence s, int semicolon, int verb) {
    for (int i = semicolon + 1; i < verb; i++) {
      Unit u = s.unit(i);
      if (!(u.date() || u.adverb() || u.preposition() || u.is("and", "but", ",", "the"))) {
        return -1;
      }
    }
    return verb - semicolon - 1;
  }

  /** The first verb, a modal's full verb with it: "will meet". */
  static int firstVerb(UnitSentence s, int from) {
    for (int i = from; i < s.size(); i++) {
      if (s.unit(i).verb() && !attributive(s, i)) {
        int full = i + 1;
        while (s.unit(i).tag().equals("MD") && full < s.size() && s.unit(full).adverb()) {
          full++;
        }
        return s.unit(i).tag().equals("MD") && full < s.size() && s.unit(full).tag().equals("VB") ? full : i;
      }
    }
    return -1;
  }

  static int mainVerb(UnitSentence s, int from) {
    boolean comma = false;
    for (int i = from; i < s.size(); i++) {
      Unit u = s.unit(i);
      comma |= u.is(",");
      if (comma && u.verb() && List.of("VBD", "VBZ", "VBP", "MD").contains(u.tag())) {
        return i;
      }
    }
    return -1;
  }

  /** "Moe set off": a past form that looks like a participle, right after its subject, where the sentence has no other verb to carry it. */
  static boolean plainPast(UnitSentence s, int verb) {
    boolean named = verb > 0 && s.unit(verb - 1).person() && s.unit(verb).tag().equals("VBN");
    return named && s.units().stream().noneMatch(u -> u.verb() && List.of("VBD", "VBZ", "VBP", "MD").contains(u.tag()));
  }
}
