package sojourn.reading.journey;

import sojourn.reading.mention.Unit;
import sojourn.reading.mention.UnitSentence;
import sojourn.reading.rule.Lexicon;

/** How real a deed is, by the words about its verb or noun: done, announced, hoped for, denied. */
final class Modalities {

  private final Lexicon words;

  Modalities(Lexicon words) {
    this.words = words;
  }

  /** "his visit to Oslo was cancelled". */
  boolean calledOff(UnitSentence s, int at) {
    int verb = Verbs.firstVerb(s, at + 1);
    boolean passive = verb >= 0 && (s.unit(verb).is("be", "have") || s.unit(verb).tag().equals("MD"));
    for (int i = verb + 1; passive && i < Math.min(s.size(), verb + 4); i++) {
      boolean off = s.unit(i).is("call", "put") && i + 1 < s.size() && s.unit(i + 1).is("off");
      if (off || (s.unit(i).verb() && words.has("cancelling", s.unit(i).head().lemma()))) {
        return true;
      }
    }
    return false;
  }

  Modality nounModality(UnitSentence s, int verb, Modality above) {
    if (words.has("cancelling", s.unit(verb).head().lemma())) {
      return Modality.DENIED;
    }
    if (words.has("planning", s.unit(verb).head().lemma()) || words.has("wishing", s.unit(verb).head().lemma())) {
      return Modality.OPEN;
    }
    return above;
  }

  /** "a planned visit", "no meeting", "the upcoming trip". */
  Modality adjectives(UnitSentence s, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
      Unit u = s.unit(i);
      boolean verb = u.verb() && !u.tag().equals("VBN") && !u.tag().equals("VBG");
      if (!u.word() || verb || u.preposition() || u.is(",")) {
        break;
      }
      if (u.is("no", "never", "without") || words.has("cancelled", u.lower())) {
        return Modality.DENIED;
      }
      if (words.has("planned", u.lower())) {
        return Modality.PLANNED;
      }
    }
    return Modality.HAPPENED;
  }

  static Modality combine(Modality own, Modality above) {
    return own == Modality.HAPPENED || above == Modality.DENIED ? above : own;
  }

  Modality modal(UnitSentence s, Unit modal) {
    if (words.has("future", modal.lower())) {
      return Modality.PLANNED;
    }
    if (modal.is("would") && !reported(s)) {
      return Modality.HAPPENED;
    }
    if (modal.is("would")) {
      return s.units().stream().anyMatch(u -> u.is("if", "like", "wish")) ? Modality.OPEN : Modality.PLANNED;
    }
    return words.has("open", modal.lower()) ? Modality.OPEN : Modality.HAPPENED;
  }

  private boolean reported(UnitSentence s) {
    return s.units().stream().anyMatch(u -> u.verb() && words.has("reporting", u.head().lemma()));
  }

  Modality strength(UnitSentence s, int verb) {
    Unit u = s.unit(verb);
    String lemma = u.head().lemma();
    if (verb > 0 && s.unit(verb - 1).is("had") && s.unit(verb - 1).verb() && u.is("meant", "intended", "hoped", "thought", "designed", "proposed", "wished")) {
      return Modality.OPEN;
    }
    if (words.has("planning", lemma) || (lemma.equals("be") && finiteBe(u)) || (lemma.equals("go") && u.tag().equals("VBG"))) {
      return Modality.PLANNED;
    }
    if (words.has("failing", lemma)) {
      return Modality.DENIED;
    }
    return words.has("realising", lemma) ? Modality.HAPPENED : Modality.OPEN;
  }

  private static boolean finiteBe(Unit u) {
    return !u.tag().equals("VBN") && !u.tag().equals("VB");
  }

  /** "interested in continuing talks", "the idea of meeting". */
  boolean openBefore(UnitSentence s, int verb) {
    return verb > 1 && s.unit(verb - 1).preposition() && s.unit(verb - 2).word() && words.has("open_noun", s.unit(verb - 2).lower());
  }
}
