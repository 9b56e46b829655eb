package sojourn.reading.journey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sojourn.model.EncounterKind;
import sojourn.reading.mention.UnitSentence;
import sojourn.reading.rule.Effect;
import sojourn.reading.rule.PhraseMatch;
import sojourn.reading.rule.Rules;
import sojourn.reading.rule.TriggerRule;

/** Finds the triggers of a sentence; of those that overlap, the one that explains most words stays. */
final class TriggerScan {

  /** A trigger and where it stands. */
  record Hit(TriggerRule rule, PhraseMatch match, int rank) {}

  private final TriggerIndex index;

  TriggerScan(Rules rules) {
    this.index = rules.prepared(TriggerIndex.class, r -> new TriggerIndex(r.triggers()));
  }

  List<Hit> scan(UnitSentence sentence) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.unit(i).word()) {
        continue;
      }
      boolean quoted = sentence.unit(i).quoted();
      if (aside(sentence, i)) {
        continue;
      }
      index.matches(sentence, i, h -> {
        if (sentence.unit(h.match().to() - 1).quoted() == quoted) {
          hits.add(h);
        }
      });
    }
    hits.sort(
        Comparator.comparingInt((Hit h) -> h.match().from())
            .thenComparing(Comparator.comparingInt((Hit h) -> h.match().to()).reversed())
            .thenComparingInt(h -> h.rule().kind() == EncounterKind.MEETING ? 1 : 0)
            .thenComparingInt(Hit::rank));
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : hits) {
      if (kept.stream().noneMatch(k -> covers(k, hit))) {
        kept.add(hit);
      }
    }
    return kept;
  }

  /** A word alone in brackets: "(left)" in a caption. */
  private static boolean aside(UnitSentence sentence, int i) {
    return i > 0 && i + 1 < sentence.size() && sentence.unit(i - 1).is("(", "[") && sentence.unit(i + 1).is(")", "]");
  }

  /** Words that begin a trigger which lacks the person or place that must follow. */
  List<Begun> begun(UnitSentence sentence) {
    List<Begun> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.unit(i).word() && !sentence.unit(i).quoted()) {
        index.begun(sentence, i).filter(b -> found.isEmpty() || b.from() >= found.getLast().to()).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Units {@code [from, to)} that begin a trigger; {@code slot} must follow and does not. */
  record Begun(TriggerRule rule, int from, int to, String slot) {}

  /** Whether what {@code hit} says is already said by {@code kept}. */
  private static boolean covers(Hit kept, Hit hit) {
    PhraseMatch a = kept.match();
    PhraseMatch b = hit.match();
    if (b.from() >= a.to()) {
      return false;
    }
    Effect x = kept.rule().effect();
    Effect y = hit.rule().effect();
    boolean sameFamily = meeting(x) == meeting(y);
    if (!sameFamily) {
      return a.from() == b.from() && x == Effect.MEET && y == Effect.OCCASION;
    }
    return a.from() == b.from() || b.to() <= a.to();
  }

  private static boolean meeting(Effect effect) {
    return effect == Effect.MEET || effect == Effect.OCCASION;
  }
}
