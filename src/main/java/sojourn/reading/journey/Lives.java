package sojourn.reading.journey;

import java.util.List;
import sojourn.reading.mention.Unit;
import sojourn.reading.mention.UnitSentence;
import sojourn.reading.rule.Lexicon;

/** Tells a text that is somebody's life: an encyclopaedia's entry, a chronology. Its subject is "he", and the subject of items without one. */
final class Lives {

  private static final int NOBODY = -1;
  private static final int NEAR = 14;
  /** Sentences that a title and its rule may take before a life begins. */
  private static final int FIRST = 3;

  private final Scene scene;
  private final Lexicon words;

  Lives(Scene scene, Lexicon words) {
    this.scene = scene;
    this.words = words;
  }

  /** The person whose life the text tells, as a number of the cast, or -1. */
  int hero() {
    List<UnitSentence> all = scene.sentences();
    for (int i = 0; i < Math.min(FIRST, all.size()); i++) {
      int named = titled(all.get(i));
      int hero = named >= 0 ? named : introduced(all.get(i));
      if (hero >= 0) {
        return hero;
      }
    }
    return NOBODY;
  }

  /** "Johan Moe: a chronology", "Key dates in the life of Johan Moe": a line that names one person and a kind of life. */
  private int titled(UnitSentence s) {
    boolean kind = false;
    int named = NOBODY;
    for (Unit unit : s.units()) {
      kind |= unit.word() && words.has("life_title", unit.lower());
      int member = unit.person() ? scene.cast().member(scene.person(unit)) : NOBODY;
      if ((unit.verb() && !unit.tag().equals("VBG")) || (member >= 0 && named >= 0 && member != named)) {
        return NOBODY;
      }
      named = member >= 0 ? member : named;
    }
    return kind ? named : NOBODY;
  }

  /** "Johan Moe (1821-1890) was a painter", "MOE, Johan, Norwegian traveller, was born at Oslo": who is born or has dates first. */
  private int introduced(UnitSentence s) {
    int first = NOBODY;
    for (int i = 0; i < s.size() && i < NEAR; i++) {
      Unit unit = s.unit(i);
      if (unit.person() && first < 0) {
        first = i <= 2 ? scene.cast().member(scene.person(unit)) : NOBODY;
        if (first < 0) {
          return NOBODY;
        }
      }
      boolean bracket = unit.is("(", "-lrb-") && i + 1 < s.size() && (s.unit(i + 1).date() || s.unit(i + 1).is("born", "b.", "c.", "d.", "born:"));
      boolean born = unit.word() && unit.is("bear", "born", "b.") && unit.lower().startsWith("b");
      if (first >= 0 && i <= 5 && bracket) {
        return first;
      }
      if (first >= 0 && born) {
        return first;
      }
      if (first >= 0 && unit.verb() && !unit.is("be")) {
        return NOBODY;
      }
    }
    return NOBODY;
  }
}
