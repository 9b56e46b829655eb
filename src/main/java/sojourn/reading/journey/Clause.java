package sojourn.reading.journey;

import java.util.List;
import java.util.function.Predicate;
import sojourn.reading.date.DateExpression;
import sojourn.reading.date.DateMention;
import sojourn.reading.mention.Unit;
import sojourn.reading.mention.UnitSentence;
import sojourn.reading.rule.Lexicon;

/** The surroundings of a trigger: which date and which place of the sentence belong to it. */
final class Clause {

  private static final int FAR = 14;

  private final Lexicon words;
  private final UnitSentence s;
  private final int from;
  private final int to;
  private final int far;

  /** {@code talk} when what follows is what was talked about, and so says neither where nor when. */
  Clause(UnitSentence s, int from, int to, boolean talk, Lexicon words) {
    this.words = words;
    this.far = talk ? 1 : FAR;
    this.s = s;
    this.from = from;
    this.to = to;
  }

  private boolean of(String kind, Unit unit) {
    return unit.word() && (words.has(kind, unit.lower()) || words.has(kind, unit.head().lemma()));
  }

  /** The unit of the date that says when, or -1. */
  int date(List<DateMention> dates) {
    for (int i = from; i < to; i++) {
      if (when(i, dates)) {
        return i;
      }
    }
    int after = after(i -> when(i, dates));
    return after >= 0 ? after : before(i -> when(i, dates));
  }

  private boolean when(int i, List<DateMention> dates) {
    Unit unit = s.unit(i);
    if (!unit.date() || unit.quoted() != s.unit(from).quoted()) {
      return false;
    }
    DateExpression expression = dates.get(unit.ref()).expression();
    boolean attributive = i + 1 < s.size() && s.unit(i + 1).word() && (s.unit(i + 1).tag().equals("POS") || s.unit(i + 1).head().noun());
    return !(expression instanceof DateExpression.Duration) && !attributive;
  }

  /** The unit of the place that says where, or -1; places inside the trigger count when a preposition leads them in. */
  int place(Predicate<Unit> bare) {
    for (int i = from; i < to; i++) {
      if (where(i, bare) && i > from) {
        return i;
      }
    }
    int after = after(i -> where(i, bare));
    if (after >= 0) {
      return after;
    }
    int antecedent = antecedent(bare);
    return antecedent >= 0 ? antecedent : before(i -> where(i, bare) && leading(i));
  }

  /** "went to Oslo, where he met": the place that "where" points to. */
  private int antecedent(Predicate<Unit> bare) {
    for (int i = from - 1; i > 0; i--) {
      Unit u = s.unit(i);
      if (u.word() && u.is("where")) {
        int k = s.unit(i - 1).is(",") ? i - 2 : i - 1;
        k = k > 0 && s.unit(k).date() ? k - 1 : k;
        return k >= 0 && s.unit(k).place() && bare.test(s.unit(k)) && s.unit(k).quoted() == s.unit(from).quoted() ? k : -1;
      }
      if (u.is(";", "that", "who", "whom", "which", "when", "because", "although", "while") && u.word()) {
        return -1;
      }
    }
    return -1;
  }

  private boolean where(int i, Predicate<Unit> bare) {
    Unit unit = s.unit(i);
    if (!unit.place() || !bare.test(unit) || unit.quoted() != s.unit(from).quoted()) {
      return false;
    }
    int k = i - 1;
    while (k >= 0 && k > i - 4 && (s.unit(k).is("the", "nearby", "same") || s.unit(k).tag().startsWith("JJ") || s.unit(k).is(","))) {
      k--;
    }
    boolean modifier = i + 1 < s.size() && s.unit(i + 1).word() && s.unit(i + 1).head().noun()
        && of("held", s.unit(i + 1));
    boolean led = k >= 0 && s.unit(k).is("in", "at", "near", "outside", "around");
    return modifier || (led && !ofSomething(i, k));
  }

  /** "the situation in Darfur": the place says where the situation is, not where one speaks of it. */
  private boolean ofSomething(int i, int preposition) {
    int k = preposition - 1;
    return i >= to && k >= to && of("spoken_of", s.unit(k));
  }

  /** Whether the phrase with the place opens the sentence or clause, or belongs to a meeting or house that does. */
  private boolean leading(int i) {
    int k = i;
    while (k > 0 && !s.unit(k).preposition()) {
      k--;
    }
    if (opening(k)) {
      return true;
    }
    if (k == 0 || s.unit(k - 1).is(",", "and", "but", "(") || s.unit(k - 1).date() || s.unit(k - 1).adverb()) {
      return true;
    }
    return of("whereabouts", s.unit(k - 1));
  }

  /** Whether the preposition at {@code k} stands in a phrase that opens the sentence and says on what occasion: "On the margins of the congress in". */
  private boolean opening(int k) {
    for (int i = 0; i < k; i++) {
      if (s.unit(i).is(",", ";") || s.unit(i).verb() || s.unit(i).person()) {
        return false;
      }
    }
    Unit second = s.unit(Math.min(2, s.size() - 1));
    return s.unit(0).is("at", "in", "during", "while") || (s.unit(0).is("on") && of("margin", second));
  }

  private int after(Predicate<Integer> fits) {
    int limit = to + far;
    for (int i = to; i < s.size() && i < limit; i++) {
      int bracket = s.unit(i).is("(") ? closing(i) : -1;
      if (bracket > 0) {
        limit += bracket - i;
        i = bracket;
        continue;
      }
      if (fits.test(i)) {
        return i;
      }
      Unit u = s.unit(i);
      if (u.is("and", "but") && newClause(i + 1)) {
        return -1;
      }
      boolean verb = u.verb() && !u.tag().equals("VBN");
      if (verb || u.is(";", ":", "that", "who", "whom", "which", "where", "when", "before", "after", "while", "because", "although", "since", "following", "whose")
          || (u.word() && u.tag().equals("TO") && i + 1 < s.size() && s.unit(i + 1).verb())) {
        return -1;
      }
    }
    return -1;
  }

  private int closing(int bracket) {
    for (int i = bracket + 1; i < s.size(); i++) {
      if (s.unit(i).is(")")) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the verb at {@code i} is no auxiliary or governor right before the trigger. */
  private boolean otherVerb(int i) {
    for (int k = i + 1; k < from; k++) {
      if (!(s.unit(k).verb() || s.unit(k).adverb() || s.unit(k).is("to", "not"))) {
        return true;
      }
    }
    return false;
  }

  private int firstVerb() {
    int start = 0;
    for (int i = 0; i < from; i++) {
      start = s.unit(i).is(";") ? i + 1 : start;
    }
    for (int i = start; i < s.size(); i++) {
      if (s.unit(i).verb() && !s.unit(i).tag().equals("VBG") && !s.unit(i).tag().equals("VBN")) {
        return i;
      }
    }
    return s.size();
  }

  /** Whether a subject with a verb of its own follows a conjunction, perhaps after a date or place. */
  private boolean newClause(int start) {
    for (int i = start; i + 1 < s.size() && i < start + 7; i++) {
      Unit u = s.unit(i);
      int next = i + 1 < s.size() && s.unit(i + 1).adverb() ? i + 2 : i + 1;
      boolean finite = next < s.size() && s.unit(next).verb() && !s.unit(next).tag().equals("VBN") && !s.unit(next).tag().equals("VBG");
      if (u.nominal() && finite) {
        return true;
      }
      if (u.is(";", ",") && i > start + 3) {
        return false;
      }
    }
    return false;
  }

  /** What stands before the trigger in its clause, or opens the sentence. */
  private int before(Predicate<Integer> fits) {
    boolean opening = false;
    for (int i = from - 1; i >= 0; i--) {
      opening |= (s.unit(i).verb() && otherVerb(i)) || s.unit(i).is("and", "but", "or");
      if (fits.test(i) && (!opening || i < firstVerb())) {
        return i;
      }
      boolean later = s.unit(i).is("before") || (s.unit(i).is("after") && i > firstVerb());
      if (s.unit(i).word() && (later || s.unit(i).is(";", "that", "who", "whom", "which", "when", "because", "although"))) {
        return -1;
      }
    }
    return -1;
  }
}
