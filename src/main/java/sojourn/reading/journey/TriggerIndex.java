package sojourn.reading.journey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sojourn.reading.journey.TriggerScan.Begun;
import sojourn.reading.journey.TriggerScan.Hit;
import sojourn.reading.mention.UnitSentence;
import sojourn.reading.rule.PhraseMatch;
import sojourn.reading.rule.PhrasePattern;
import sojourn.reading.rule.TriggerRule;

/** Trigger rules by the words that may begin them, so that only those are tried at a word that may match there. */
final class TriggerIndex {

  /** A pattern of the rule of that rank, or the head of one with the slot that follows. */
  private record Entry(int rank, TriggerRule rule, PhrasePattern pattern, String slot) {}

  private final Map<String, List<Entry>> patterns = new HashMap<>();
  private final List<Entry> anywhere = new ArrayList<>();
  private final Map<String, List<Entry>> heads = new HashMap<>();

  TriggerIndex(List<TriggerRule> rules) {
    for (int rank = 0; rank < rules.size(); rank++) {
      TriggerRule rule = rules.get(rank);
      for (PhrasePattern pattern : rule.patterns()) {
        Entry entry = new Entry(rank, rule, pattern, "");
        Set<String> beginnings = pattern.beginnings();
        if (beginnings.isEmpty()) {
          anywhere.add(entry);
        }
        beginnings.forEach(word -> patterns.computeIfAbsent(word, k -> new ArrayList<>()).add(entry));
        Optional<PhrasePattern.Head> head = pattern.head();
        if (head.isPresent() && !beginnings.isEmpty()) {
          Entry begun = new Entry(rank, rule, head.get().pattern(), head.get().slot());
          beginnings.forEach(word -> heads.computeIfAbsent(word, k -> new ArrayList<>()).add(begun));
        }
      }
    }
  }

  /** For each rule with a match that begins at a unit the longest, in the order of the rules. */
  void matches(UnitSentence sentence, int at, Consumer<Hit> each) {
    @Nullable Hit best = null;
    for (Entry entry : candidates(patterns, anywhere, sentence, at)) {
      Optional<PhraseMatch> match = entry.pattern().matchAt(sentence, at);
      if (match.isEmpty()) {
        continue;
      }
      Hit hit = new Hit(entry.rule(), match.get(), entry.rank());
      if (best != null && best.rank() != hit.rank()) {
        each.accept(best);
        best = hit;
      } else if (best == null || hit.match().to() > best.match().to()) {
        best = hit;
      }
    }
    if (best != null) {
      each.accept(best);
    }
  }

  /** The longest beginning of a trigger at a unit. */
  Optional<Begun> begun(UnitSentence sentence, int at) {
    List<Begun> found = new ArrayList<>();
    for (Entry entry : candidates(heads, List.of(), sentence, at)) {
      entry.pattern().matchAt(sentence, at).ifPresent(m -> found.add(new Begun(entry.rule(), at, m.to(), entry.slot())));
    }
    return found.stream().max(Comparator.comparingInt(Begun::to));
  }

  private static List<Entry> candidates(Map<String, List<Entry>> byWord, List<Entry> always, UnitSentence sentence, int at) {
    String lemma = sentence.unit(at).head().lemma();
    String lower = sentence.unit(at).lower();
    List<Entry> byLemma = byWord.getOrDefault(lemma, List.of());
    List<Entry> byForm = lower.equals(lemma) ? List.of() : byWord.getOrDefault(lower, List.of());
    if (byForm.isEmpty() && always.isEmpty()) {
      return byLemma;
    }
    List<Entry> all = new ArrayList<>(byLemma);
    byForm.stream().filter(e -> !byLemma.contains(e)).forEach(all::add);
    all.addAll(always);
    all.sort(Comparator.comparingInt(Entry::rank));
    return all;
  }
}
