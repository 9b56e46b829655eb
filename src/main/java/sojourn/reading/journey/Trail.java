package sojourn.reading.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import sojourn.model.PlaceKind;
import sojourn.model.claim.Silence;
import sojourn.model.claim.Unclaimed;
import sojourn.model.claim.Unclaimed.Dropped;
import sojourn.model.text.Evidence;
import sojourn.model.text.Span;
import sojourn.reading.mention.Unit;
import sojourn.reading.mention.UnitSentence;
import sojourn.reading.rule.Effect;
import sojourn.reading.text.BlockKind;

/** Notes what became of each trigger while journeys are followed, so that the reader can say why a sentence led to nothing. */
final class Trail {

  /** Where a trigger stands. */
  private record At(int sentence, int from, int to, String rule) {}

  private final TriggerScan triggers;
  private final Map<At, Silence> dropped = new HashMap<>();
  private final Set<At> used = new HashSet<>();

  Trail(TriggerScan triggers) {
    this.triggers = triggers;
  }

  /** A trigger in which a traveller has a part; {@code more} when more is known of him for it. */
  void followed(Happening h, boolean more, Scene scene) {
    if (more) {
      used.add(at(h));
    } else {
      left(h, true, scene);
    }
  }

  /** A trigger that was found and is none. */
  void unlike(UnitSentence s, TriggerScan.Hit hit) {
    note(new At(s.index(), hit.match().from(), hit.match().to(), hit.rule().id()), Silence.UNLIKE);
  }

  /** A trigger in a text that tells of nobody's journey. */
  void astray(Happening h) {
    note(at(h), Silence.NO_TRAVELLER);
  }

  /** A trigger that changed nothing in what is known of a traveller; of what several travellers leave the reason that says most stays. */
  void left(Happening h, boolean involved, Scene scene) {
    note(at(h), why(h, involved, scene));
  }

  private void note(At at, Silence why) {
    dropped.merge(at, why, (a, b) -> a.compareTo(b) > 0 ? a : b);
  }

  private static At at(Happening h) {
    return new At(h.sentence(), h.from(), h.to(), h.rule().id());
  }

  private static Silence why(Happening h, boolean involved, Scene scene) {
    boolean meets = h.rule().effect() == Effect.MEET;
    if (h.rule().effect() == Effect.SETTING) {
      return Silence.SETTING;
    } else if (!involved) {
      return !h.subjects().isEmpty() && !h.thing() ? Silence.OTHERS : h.thing() ? Silence.THING : Silence.NO_SUBJECT;
    } else if (h.modality() != Modality.HAPPENED) {
      return h.modality() == Modality.DENIED ? Silence.NEGATED : h.modality() == Modality.OPEN ? Silence.OPEN : Silence.PLANNED;
    } else if (meets && h.others().isEmpty()) {
      return Silence.NOBODY;
    } else if (h.places().isEmpty() && h.where() < 0 && !meets) {
      return Silence.NO_PLACE;
    }
    boolean unknown = h.places().stream().anyMatch(p -> scene.places().get(p).place().kind() == PlaceKind.UNKNOWN);
    return unknown ? Silence.PLACE_UNRESOLVED : Silence.REPEATED;
  }

  /** The sentences that name something and are not among the words of any claim. */
  List<Unclaimed> unclaimed(Scene scene, Collection<Evidence> claimed) {
    Map<Integer, List<At>> bySentence = new HashMap<>();
    dropped.keySet().forEach(at -> bySentence.computeIfAbsent(at.sentence(), k -> new ArrayList<>()).add(at));
    Set<Integer> led = new HashSet<>();
    used.forEach(at -> led.add(at.sentence()));
    Covered covered = new Covered(claimed);
    List<Unclaimed> found = new ArrayList<>();
    for (UnitSentence s : scene.sentences()) {
      Span span = scene.clean().span(s.start(), s.end());
      if (!led.contains(s.index()) && names(s) && !covered.touches(span)) {
        List<Dropped> drops = new ArrayList<>();
        for (At at : bySentence.getOrDefault(s.index(), List.of())) {
          Span words = scene.clean().span(s.start(at.from()), s.end(at.to() - 1));
          drops.add(new Dropped(words, at.rule(), dropped.getOrDefault(at, Silence.REPEATED)));
        }
        begun(scene, s, drops);
        drops.sort(java.util.Comparator.comparing(Dropped::trigger).thenComparing(Dropped::rule));
        found.add(new Unclaimed(span, drops, whole(s, drops)));
      }
    }
    return found;
  }

  /** Where no trigger was found: the beginnings of such, which lack whom or where. */
  private void begun(Scene scene, UnitSentence s, List<Dropped> drops) {
    for (TriggerScan.Begun b : drops.isEmpty() ? triggers.begun(s) : List.<TriggerScan.Begun>of()) {
      Span words = scene.clean().span(s.start(b.from()), s.end(b.to() - 1));
      drops.add(new Dropped(words, b.rule().id(), b.slot().startsWith("place") ? Silence.NO_PLACE : Silence.NOBODY));
    }
  }

  private static boolean names(UnitSentence s) {
    return s.units().stream().anyMatch(u -> !u.word());
  }

  private static Silence whole(UnitSentence s, List<Dropped> drops) {
    boolean quoted = s.units().stream().filter(Unit::verb).allMatch(Unit::quoted) && s.units().stream().anyMatch(Unit::verb);
    Silence none = quoted ? Silence.QUOTED : s.passage().kind() == BlockKind.ROW ? Silence.CELL : Silence.NO_TRIGGER;
    return drops.stream().map(Dropped::why).max(Silence::compareTo).orElse(none);
  }

  /** The spans of claims, in order. */
  private static final class Covered {

    private final TreeMap<Integer, Integer> endByStart = new TreeMap<>();

    Covered(Collection<Evidence> claimed) {
      int end = 0;
      for (Span span : claimed.stream().map(Evidence::span).sorted().toList()) {
        end = Math.max(end, span.end());
        endByStart.put(span.start(), end);
      }
    }

    boolean touches(Span span) {
      Map.Entry<Integer, Integer> before = endByStart.lowerEntry(span.end());
      return before != null && before.getValue() > span.start();
    }
  }
}
