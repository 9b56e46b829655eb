package sojourn.reading.journey;

import java.util.List;
import sojourn.reading.mention.Unit;
import sojourn.reading.mention.UnitSentence;
import sojourn.reading.rule.Lexicon;

/** Finds the subject of a verb, or of the clause a noun stands in, by walking the sentence; reads modality on the way. */
final class SubjectFinder {

  private static final int DEEPEST = 6;

  private final Lexicon words;

  SubjectFinder(Lexicon words) {
    this.words = words;
  }

  /** The subject of the verb, or around the noun, at unit {@code at}. */
  Subject find(UnitSentence sentence, int at) {
    return sentence.unit(at).verb() ? ofVerb(sentence, at, 0) : ofNoun(sentence, at);
  }

  private Subject ofNoun(UnitSentence s, int at) {
    if (announced(s, at - 1)) {
      return new Subject(List.of(at - 2), false, Modality.PLANNED);
    }
    Modality own = calledOff(s, at) ? Modality.DENIED : adjectives(s, at);
    for (int i = at - 1; i >= 0; i--) {
      Unit u = s.unit(i);
      if (u.is(";") || (u.quoted() != s.unit(at).quoted())) {
        break;
      }
      if (u.person() && i + 1 < at && s.unit(i + 1).tag().equals("POS")) {
        return new Subject(List.of(i), false, own);
      }
      if (u.verb() && !attributive(s, i) && !u.is("include", "accord")) {
        Subject above = ofVerb(s, i, 1);
        Modality m = own == Modality.HAPPENED ? nounModality(s, i, above.modality()) : own;
        return above.with(m);
      }
    }
    int verb = firstVerb(s, at + 1);
    if (verb >= 0) {
      Subject main = ofVerb(s, verb, 1);
      boolean was = s.unit(verb).is("be") && s.unit(verb).tag().equals("VBD");
      Modality real = combine(own == Modality.PLANNED && was ? Modality.HAPPENED : own, main.modality());
      return main.units().stream().anyMatch(i -> i > at) ? main.with(real) : new Subject(List.of(), false, real);
    }
    return new Subject(List.of(), false, own);
  }

  /** "his visit to Oslo was cancelled". */
  private boolean calledOff(UnitSentence s, int at) {
    int verb = firstVerb(s, at + 1);
    boolean passive = verb >= 0 && (s.unit(verb).is("be", "have") || s.unit(verb).tag().equals("MD"));
    for (int i = verb + 1; passive && i < Math.min(s.size(), verb + 4); i++) {
      boolean off = s.unit(i).is("call", "put") && i + 1 < s.size() && s.unit(i + 1).is("off");
      if (off || (s.unit(i).verb() && words.has("cancelling", s.unit(i).head().lemma()))) {
        return true;
      }
    }
    return false;
  }

  private Modality nounModality(UnitSentence s, int verb, Modality above) {
    if (words.has("cancelling", s.unit(verb).head().lemma())) {
      return Modality.DENIED;
    }
    if (words.has("planning", s.unit(verb).head().lemma()) || words.has("wishing", s.unit(verb).head().lemma())) {
      return Modality.OPEN;
    }
    return above;
  }

  /** "a planned visit", "no meeting", "the upcoming trip". */
  private Modality adjectives(UnitSentence s, int at) {
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

  private static boolean attributive(UnitSentence s, int i) {
    String tag = s.unit(i).tag();
    return (tag.equals("VBN") || tag.equals("VBG")) && i + 1 < s.size() && s.unit(i + 1).word() && s.unit(i + 1).head().noun();
  }

  private Subject ofVerb(UnitSentence s, int verb, int depth) {
    if (depth > DEEPEST) {
      return new Subject(List.of(), false, Modality.HAPPENED);
    }
    Group group = group(s, verb);
    Subject subject = left(s, group, depth);
    return subject.with(combine(group.modality(), subject.modality()));
  }

  private static Modality combine(Modality own, Modality above) {
    return own == Modality.HAPPENED || above == Modality.DENIED ? above : own;
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
        modality = modality == Modality.DENIED ? modality : modal(s, u);
      } else if (u.verb() && u.is("be", "have", "do", "get")) {
        finite |= !u.tag().equals("VBG") && !u.tag().equals("VB") && !u.tag().equals("VBN");
      } else if (!u.adverb() && !u.date() && !u.is("also", "then")) {
        break;
      }
      if (!u.date() || finite) {
        from = u.verb() || u.word() ? i : from;
      }
    }
    finite |= !infinitive && from == verb && plainPast(s, verb);
    return new Group(from, verb, finite, infinitive && !finite, modality);
  }

  /** "Moe set off": a past form that looks like a participle, right after its subject, where the sentence has no other verb to carry it. */
  private static boolean plainPast(UnitSentence s, int verb) {
    boolean named = verb > 0 && s.unit(verb - 1).person() && s.unit(verb).tag().equals("VBN");
    return named && s.units().stream().noneMatch(u -> u.verb() && List.of("VBD", "VBZ", "VBP", "MD").contains(u.tag()));
  }

  private Modality modal(UnitSentence s, Unit modal) {
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

  private Subject left(UnitSentence s, Group group, int depth) {
    int i = group.from() - 1;
    if (group.infinitive()) {
      return control(s, i, depth);
    }
    boolean participle = !group.finite() && (s.unit(group.verb()).tag().equals("VBG") || s.unit(group.verb()).tag().equals("VBN"));
    boolean comma = false;
    if (group.finite() && i > 0 && s.unit(i).is(",")) {
      int before = NounPhrases.beforeInterpolation(s, i);
      int listed = before == i ? verbBefore(s, i) : -1;
      if (listed >= 0 && s.unit(listed).tag().equals(s.unit(group.verb()).tag())) {
        return shared(s, group, listed, depth);
      }
      i = before;
    }
    while (i >= 0) {
      Unit u = s.unit(i);
      if (u.is(";") && i == group.from() - 1 - skipped(s, i, group.from())) {
        int before = verbBefore(s, i);
        return before < 0 ? nothing() : shared(s, group, before, depth);
      }
      if (u.is(";", ":") || (u.word() && u.head().text().matches("[\"“”]|--|—|–"))) {
        break;
      }
      if (u.is(",")) {
        comma = true;
        i--;
      } else if (u.is("and", "but", "or", "then", "&")) {
        int before = group.finite() ? finiteBefore(s, i) : verbBefore(s, i);
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

  /** "came to help the sick and met A": what is joined to a finite verb is finite, where there is one before. */
  private static int finiteBefore(UnitSentence s, int i) {
    int nearest = verbBefore(s, i);
    if (nearest < 0 || nearest == 0 || !s.unit(nearest).tag().equals("VB") || !s.unit(nearest - 1).tag().equals("TO")) {
      return nearest;
    }
    int before = finiteBefore(s, nearest);
    return before < 0 ? nearest : before;
  }

  private static int verbBefore(UnitSentence s, int i) {
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
        return new Subject(List.of(i), false, asked < 0 ? Modality.HAPPENED : strength(s, asked));
      }
      if (u.verb() && !attributive(s, i)) {
        Subject above = ofVerb(s, i, depth + 1);
        return above.with(combine(strength(s, i), above.modality()));
      }
      if (u.word() && (u.head().noun() || u.tag().startsWith("JJ")) && i == from) {
        Modality noun = words.has("open_noun", u.lower()) ? Modality.OPEN : words.has("planned", u.lower()) ? Modality.PLANNED : Modality.HAPPENED;
        boolean able = u.is("able") && verbBefore(s, i) >= 0 && s.unit(verbBefore(s, i)).tag().equals("VBD");
        if (able) {
          return ofVerb(s, verbBefore(s, i), depth + 1);
        }
        if (noun != Modality.HAPPENED) {
          Subject above = verbBefore(s, i) < 0 ? nothing() : ofVerb(s, verbBefore(s, i), depth + 1);
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

  private Modality strength(UnitSentence s, int verb) {
    Unit u = s.unit(verb);
    String lemma = u.head().lemma();
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

  /** The subject of the main clause about a participle: before it, or after the comma when the sentence begins with it. */
  private Subject around(UnitSentence s, int from, int verb, int depth) {
    for (int i = from; i >= 0; i--) {
      Unit u = s.unit(i);
      if (u.is(";")) {
        break;
      }
      if (u.verb() && !attributive(s, i)) {
        Subject near = ofVerb(s, i, depth + 1);
        if (near.modality() != Modality.OPEN || group(s, i).finite()) {
          return openBefore(s, verb) ? near.with(Modality.OPEN) : near;
        }
      }
    }
    int main = mainVerb(s, verb + 1);
    return main < 0 ? nothing() : ofVerb(s, main, depth + 1);
  }

  /** "interested in continuing talks", "the idea of meeting". */
  private boolean openBefore(UnitSentence s, int verb) {
    return verb > 1 && s.unit(verb - 1).preposition() && s.unit(verb - 2).word() && words.has("open_noun", s.unit(verb - 2).lower());
  }

  /** How many dates, adverbs, conjunctions and prepositions stand between a semicolon and a verb; -1 when there is more. */
  private static int skipped(UnitSentence s, int semicolon, int verb) {
    for (int i = semicolon + 1; i < verb; i++) {
      Unit u = s.unit(i);
      if (!(u.date() || u.adverb() || u.preposition() || u.is("and", "but", ",", "the"))) {
        return -1;
      }
    }
    return verb - semicolon - 1;
  }

  private static int firstVerb(UnitSentence s, int from) {
    for (int i = from; i < s.size(); i++) {
      if (s.unit(i).verb() && !attributive(s, i)) {
        return i;
      }
    }
    return -1;
  }

  private static int mainVerb(UnitSentence s, int from) {
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
