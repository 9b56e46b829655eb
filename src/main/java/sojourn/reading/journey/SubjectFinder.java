package sojourn.reading.journey;

import java.util.List;
import sojourn.reading.mention.Unit;
import sojourn.reading.mention.UnitSentence;
import sojourn.reading.rule.Lexicon;

/** Finds the subject of a verb, or of the clause a noun stands in, by walking the sentence; reads modality on the way. */
final class SubjectFinder {

  private static final int DEEPEST = 6;

  private final Lexicon words;
  private final Modalities modalities;

  SubjectFinder(Lexicon words) {
    this.words = words;
    this.modalities = new Modalities(words);
  }

  /** The subject of the verb, or around the noun, at unit {@code at}. */
  Subject find(UnitSentence sentence, int at) {
    return sentence.unit(at).verb() ? ofVerb(sentence, at, 0) : ofNoun(sentence, at);
  }

  private Subject ofNoun(UnitSentence s, int at) {
    if (announced(s, at - 1)) {
      return new Subject(List.of(at - 2), false, Modality.PLANNED);
    }
    Modality own = modalities.calledOff(s, at) ? Modality.DENIED : modalities.adjectives(s, at);
    for (int i = at - 1; i >= 0; i--) {
      Unit u = s.unit(i);
      if (u.is(";") || (u.quoted() != s.unit(at).quoted())) {
        break;
      }
      if (u.person() && i + 1 < at && s.unit(i + 1).tag().equals("POS")) {
        return new Subject(List.of(i), false, own);
      }
      if (u.verb() && !Verbs.attributive(s, i) && !u.is("include", "accord")) {
        Subject above = ofVerb(s, i, 1);
        Modality m = own == Modality.HAPPENED ? modalities.nounModality(s, i, above.modality()) : own;
        return above.with(m);
      }
    }
    int verb = Verbs.firstVerb(s, at + 1);
    if (verb >= 0) {
      Subject main = ofVerb(s, verb, 1);
      boolean was = s.unit(verb).is("be") && s.unit(verb).tag().equals("VBD");
      Modality real = Modalities.combine(own == Modality.PLANNED && was ? Modality.HAPPENED : own, main.modality());
      return main.units().stream().anyMatch(i -> i > at) ? main.with(real) : new Subject(List.of(), false, real);
    }
    return new Subject(List.of(), false, own);
  }

  private Subject ofVerb(UnitSentence s, int verb, int depth) {
    if (depth > DEEPEST) {
      return new Subject(List.of(), false, Modality.HAPPENED);
    }
    Group group = group(s, verb);
    Subject subject = left(s, group, depth);
    return subject.with(Modalities.combine(group.modality(), subject.modality()));
  }

  /** A verb with its auxiliaries. */
  private record Group(int from, int verb, boolean finite, boolean infinitive, Modality modality) {}

  private Group group(UnitSentence s, int verb) {
    int from = verb;
    Modality modality = Modality.HAPPENED;
    boolean infinitive = false;
    boolean finite = List.of("VBD", "VBZ", "VBP", "MD").contains(s.unit(verb).tag());
    for (int i = verb - 1; i >= 0; i--) {
      Unit u = s.unit(i);
      if (u.is("not", "n't", "never", "hardly", "neither")) {
        modality = Modality.DENIED;
      } else if (u.word() && u.tag().equals("TO")) {
        infinitive = true;
        from = i;
        break;
      } else if (u.word() && u.tag().equals("MD")) {
        finite = true;
        modality = modality == Modality.DENIED ? modality : modalities.modal(s, u);
      } else if (u.verb() && u.is("be", "have", "do", "get")) {
        finite |= !u.tag().equals("VBG") && !u.tag().equals("VB") && !u.tag().equals("VBN");
      } else if (!u.adverb() && !u.date() && !u.is("also", "then")) {
        break;
      }
      if (!u.date() || finite) {
        from = u.verb() || u.word() ? i : from;
      }
    }
    finite |= !infinitive && from == verb && Verbs.plainPast(s, verb);
    return new Group(from, verb, finite, infinitive && !finite, modality);
  }

  private Subject left(UnitSentence s, Group group, int depth) {
    int i = group.from() - 1;
    if (group.infinitive()) {
      return control(s, i, depth);
    }
    boolean participle = !group.finite() && (s.unit(group.verb()).tag().equals("VBG") || s.unit(group.verb()).tag().equals("VBN"));
    boolean comma = false;
    if (group.finite() && i > 0 && s.unit(i).is(",")) {
      int before = NounPhrases.beforeInterpolation(s, i);
      int listed = before == i ? Verbs.verbBefore(s, i) : -1;
      if (listed >= 0 && s.unit(listed).tag().equals(s.unit(group.verb()).tag())) {
        return shared(s, group, listed, depth);
      }
      i = before;
    }
    while (i >= 0) {
      Unit u = s.unit(i);
      if (u.is(";") && i == group.from() - 1 - Verbs.skipped(s, i, group.from())) {
        int before = Verbs.verbBefore(s, i);
        return before < 0 ? nothing() : shared(s, group, before, depth);
      }
      if (u.is(";", ":") || (u.word() && u.head().text().matches("[\"“”]|--|—|–"))) {
        break;
      }
      if (u.is(",")) {
        comma = true;
        i--;
      } else if (u.is("and", "but", "or", "then", "&")) {
        int before = group.finite() ? Verbs.finiteBefore(s, i) : Verbs.verbBefore(s, i);
        return before < 0 ? nothing() : shared(s, group, before, depth);
      } else if (group.finite() && comma && u.tag().equals("VBG") && u.verb() && i > 1 && s.unit(i - 1).is("after", "before", "on", "upon", "by", "without", "in")) {
        i -= 2;
      } else if (u.verb()) {
        return ofVerb(s, i, depth + 1);
      } else if (participle && (u.preposition() || comma)) {
        return around(s, i, group.verb(), depth);
      } else if (!participle && !group.finite() && u.preposition()) {
        i--;
      } else if (u.is("who", "whom", "which", "that") && u.word()) {
        return i == 0 && u.is("that") ? nothing() : relative(s, i);
      } else if (u.date() || u.adverb() || u.preposition() || !u.nominal() || u.is("there", "here") || (u.place() && u.lower().equals("there"))) {
        i--;
      } else if (u.person() && i == group.from() - 1 && i > 0 && s.unit(i - 1).is("before", "after", "since", "until", "till", "as", "once", "when")) {
        return new Subject(List.of(i), false, Modality.HAPPENED);
      } else if (u.person() && ownSubject(s, i, group)) {
        return new Subject(NounPhrases.coordinated(s, i), false, Modality.HAPPENED);
      } else {
        int phrase = NounPhrases.phraseStart(s, i);
        if (phrase >= 0) {
          i = phrase - 1;
        } else if (u.person()) {
          return new Subject(NounPhrases.coordinated(s, i), false, Modality.HAPPENED);
        } else {
          int leader = NounPhrases.leader(s, i);
          return leader < 0 ? owned(s, i) : new Subject(NounPhrases.coordinated(s, leader), false, Modality.HAPPENED);
        }
      }
    }
    return participle ? around(s, i, group.verb(), depth) : nothing();
  }

  /** "At last we anchored", "At the summit Moe met": right before the verb, and no preposition right before. */
  private static boolean ownSubject(UnitSentence s, int i, Group group) {
    boolean adjacent = i == group.from() - 1;
    boolean nominative = List.of("i", "we", "he", "she", "they").contains(s.unit(i).lower());
    if (nominative) {
      return true;
    }
    return adjacent && i > 0 && (s.unit(i - 1).place() || s.unit(i - 1).date() || (s.unit(i - 1).word() && s.unit(i - 1).head().noun()));
  }

  private static Subject nothing() {
    return new Subject(List.of(), false, Modality.HAPPENED);
  }

  /** A second verb of the same subject: "arrived and met"; modality is shared by verbs of the same form only. */
  private Subject shared(UnitSentence s, Group group, int before, int depth) {
    Subject subject = ofVerb(s, before, depth + 1);
    boolean bare = s.unit(group.verb()).tag().equals("VB");
    boolean own = subject.modality() == Modality.DENIED || (subject.modality() == Modality.PLANNED && group.finite());
    return own && !bare ? subject.with(Modality.HAPPENED) : subject;
  }

  /** "is scheduled to travel", "urged him to meet": who controls an infinitive, and how real it is. */
  private Subject control(UnitSentence s, int from, int depth) {
    if (announced(s, from + 1)) {
      return new Subject(List.of(from), false, Modality.PLANNED);
    }
    for (int i = from; i >= 0; i--) {
      Unit u = s.unit(i);
      if (u.is(";")) {
        break;
      }
      if (u.person() && i == from && i > 0 && (s.unit(i - 1).verb() || s.unit(i - 1).preposition())) {
        int asked = s.unit(i - 1).verb() ? i - 1 : -1;
        return new Subject(List.of(i), false, asked < 0 ? Modality.HAPPENED : modalities.strength(s, asked));
      }
      if (u.verb() && !Verbs.attributive(s, i)) {
        Subject above = ofVerb(s, i, depth + 1);
        return above.with(Modalities.combine(modalities.strength(s, i), above.modality()));
      }
      if (u.word() && (u.head().noun() || u.tag().startsWith("JJ")) && i == from) {
        Modality noun = words.has("open_noun", u.lower()) ? Modality.OPEN : words.has("planned", u.lower()) ? Modality.PLANNED : Modality.HAPPENED;
        boolean able = u.is("able") && Verbs.verbBefore(s, i) >= 0 && s.unit(Verbs.verbBefore(s, i)).tag().equals("VBD");
        if (able) {
          return ofVerb(s, Verbs.verbBefore(s, i), depth + 1);
        }
        if (noun != Modality.HAPPENED) {
          Subject above = Verbs.verbBefore(s, i) < 0 ? nothing() : ofVerb(s, Verbs.verbBefore(s, i), depth + 1);
          return above.with(noun);
        }
      }
    }
    return nothing();
  }

  /** "Moe to Visit Oslo": in a headline the infinitive after a name that opens it announces. */
  private static boolean announced(UnitSentence s, int to) {
    return to == 1 && s.size() > 2 && s.unit(0).person() && s.unit(1).is("to");
  }

  /** The subject of the main clause about a participle: before it, or after the comma when the sentence begins with it. */
  private Subject around(UnitSentence s, int from, int verb, int depth) {
    for (int i = from; i >= 0; i--) {
      Unit u = s.unit(i);
      if (u.is(";")) {
        break;
      }
      if (u.verb() && !Verbs.attributive(s, i)) {
        Subject near = ofVerb(s, i, depth + 1);
        if (near.modality() != Modality.OPEN || group(s, i).finite()) {
          return modalities.openBefore(s, verb) ? near.with(Modality.OPEN) : near;
        }
      }
    }
    int main = Verbs.mainVerb(s, verb + 1);
    return main < 0 ? nothing() : ofVerb(s, main, depth + 1);
  }

  private static Subject relative(UnitSentence s, int pronoun) {
    for (int i = pronoun - 1; i >= Math.max(0, pronoun - 4); i--) {
      if (s.unit(i).person()) {
        return new Subject(List.of(i), false, Modality.HAPPENED);
      }
      if (s.unit(i).verb()) {
        break;
      }
    }
    return new Subject(List.of(), true, Modality.HAPPENED);
  }

  /** "Ban's first visit was", "the delegation led by": a thing, or the person who owns it. */
  private static Subject owned(UnitSentence s, int noun) {
    for (int k = noun - 1; k >= Math.max(0, noun - 5); k--) {
      if (s.unit(k).person() && s.unit(k + 1).tag().equals("POS")) {
        return new Subject(List.of(k), true, Modality.HAPPENED);
      }
      if (!s.unit(k).word() || s.unit(k).preposition() || s.unit(k).verb()) {
        break;
      }
    }
    return new Subject(List.of(), true, Modality.HAPPENED);
  }
}
