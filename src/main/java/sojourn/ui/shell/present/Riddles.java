package sojourn.ui.shell.present;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import sojourn.model.step.Riddle;
import sojourn.model.step.Veil;

/** What is hidden at all steps or at one, and where it was revealed. */
final class Riddles {

  private final Set<Riddle> everywhere = EnumSet.noneOf(Riddle.class);
  private final BitSet revealed = new BitSet();

  /** Hides something at every step, also where it was revealed before, or no longer. */
  void toggle(Riddle riddle) {
    revealed.clear();
    if (!everywhere.remove(riddle)) {
      everywhere.add(riddle);
    }
  }

  void reveal(int at) {
    revealed.set(at);
  }

  /** What a step hides that hides so much by itself. The first one has nothing before it, so where it goes is no question. */
  Veil veil(int at, Set<Riddle> own) {
    if (revealed.get(at)) {
      return Veil.NONE;
    }
    return new Veil(hides(Riddle.NAMES, own), hides(Riddle.DATES, own), asksNext(at, own));
  }

  /** Whether a step asks where the journey goes, revealed or not: what comes after it is not shown then. */
  boolean asksNext(int at, Set<Riddle> own) {
    return hides(Riddle.NEXT, own) && at > 0;
  }

  private boolean hides(Riddle riddle, Set<Riddle> own) {
    return everywhere.contains(riddle) || own.contains(riddle);
  }
}
