package sojourn.reading.journey;

import java.util.List;
import java.util.Set;
import sojourn.reading.mention.Unit;
import sojourn.reading.mention.UnitSentence;
import sojourn.reading.text.BlockKind;

/** Where in a sentence a trigger stands: some hold only at its beginning, some only after "where", some only where "I" tells the journey. */
final class Standing {

  private static final int NEAR = 9;

  private Standing() {}

  /** Whether the rule's marks allow the trigger where it stands. */
  static boolean holds(TriggerScan.Hit hit, UnitSentence s, boolean writer) {
    Set<String> marks = hit.rule().marks();
    boolean mine = marks.contains("first") || marks.contains("writer") || marks.contains("guest") || marks.contains("own") || marks.contains("where");
    boolean opens = !marks.contains("opens") || opens(s, hit.match().from());
    boolean where = !marks.contains("where") || antecedent(s, hit.match().from(), marks.contains("which")) >= 0;
    boolean told = !marks.contains("told") || told(s, hit.match().to());
    return (writer || !mine) && opens && where && told;
  }

  /** Whether the sentence tells in the past what the writer did or what was done to him. */
  private static boolean told(UnitSentence s, int from) {
    boolean past = false;
    boolean self = false;
    for (int i = from; i < s.size(); i++) {
      Unit u = s.unit(i);
      if (u.quoted() || (u.verb() && !past && List.of("VBZ", "VBP").contains(u.tag()))) {
        return past && self;
      }
      past |= u.verb() && u.tag().equals("VBD");
      self |= List.of("i", "we", "me", "us").contains(u.lower());
    }
    return past && self;
  }

  /** Whether only dates, adverbs and marks stand before. */
  private static boolean opens(UnitSentence s, int from) {
    for (int i = 0; i < from; i++) {
      Unit u = s.unit(i);
      boolean mark = u.word() && !Character.isLetter(u.head().text().codePointAt(0));
      if (!(u.date() || u.adverb() || mark)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a verb without a subject is the traveller's: it begins the sentence, or in a diary ({@code own}) is left without one. */
  static boolean subjectless(UnitSentence s, int verb, boolean own) {
    if (s.unit(verb).verb() && (verb <= 1 || s.passage().kind() == BlockKind.ROW)) {
      return true;
    }
    String tag = s.unit(verb).tag();
    boolean going = tag.equals("VBG") && verb > 0 && !s.unit(verb - 1).is("of", "for", "against", "without", "about", "from");
    boolean same = tag.matches("VBP?") && s.unit(verb).is("put", "set", "cast", "quit", "let", "read") && (verb == 0 || !s.unit(verb - 1).is("to"));
    boolean second = tag.equals("VBN") && verb > 1 && s.unit(verb - 1).is("and", ",", "then", "having") && s.unit(verb - 1).word();
    return own && (tag.equals("VBD") || going || same || second || afterMark(s, verb));
  }

  /** Whether a sentence is but a date and marks, as an entry within a paragraph begins: "--10th." */
  static boolean onlyDate(UnitSentence s) {
    return numbered(s) && s.units().stream().anyMatch(Unit::date) && s.units().stream().allMatch(u -> u.date() || !Character.isLetterOrDigit(u.head().text().codePointAt(0)));
  }

  /** Whether a number of a day or year stands there: "to-morrow" heads no entry. */
  static boolean numbered(UnitSentence s) {
    return s.units().stream().filter(Unit::date).findFirst().map(d -> s.tokens().subList(d.from(), d.to()).stream().anyMatch(t -> Character.isDigit(t.text().codePointAt(0)))).orElse(false);
  }

  /** Whether what stands after the date at the beginning is an entry of a diary: "5th May Rode to Oslo", "5th May our horses strayed". */
  static boolean entry(UnitSentence s) {
    return s.size() > 2 && numbered(s) && s.unit(1).word() && (s.unit(1).tag().equals("VBD") || s.unit(1).is("our", "my"));
  }

  /** Whether the verb begins a clause after a mark: "calm weather; reached Oslo at noon", "a fine town - Dined at the inn". */
  static boolean afterMark(UnitSentence s, int verb) {
    int i = verb - 1;
    while (i >= 0 && (s.unit(i).date() || s.unit(i).adverb() || s.unit(i).is("and", "then", "thence", "on", "in", "at"))) {
      i--;
    }
    return i >= 0 && s.unit(i).word() && s.unit(i).head().text().matches("[;:]|-{1,3}|[–—.]") && s.unit(verb).tag().matches("VBD|VBN");
  }

  /** Whether the clause only supposes: "if we returned to Oslo". */
  static boolean supposed(UnitSentence s, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - NEAR); i--) {
      if (s.unit(i).is("if", "unless", "whether", "lest")) {
        return true;
      }
      if (s.unit(i).is(",", ";", "that", "and", "but") || (s.unit(i).verb() && !s.unit(i).is("be", "have", "should"))) {
        return false;
      }
    }
    return false;
  }

  /** The place that "where" before a verb refers to, or that "which" does where it is the verb's object, or -1. */
  static int antecedent(UnitSentence s, int verb, boolean object) {
    int where = -1;
    for (int i = verb - 1; i >= Math.max(0, verb - NEAR) && where < 0; i--) {
      if (s.unit(i).is("where", "which", "whither") && s.unit(i).word()) {
        where = i;
      } else if (s.unit(i).is(";", "that", "but") || (s.unit(i).verb() && !s.unit(i).is("be", "have"))) {
        return -1;
      }
    }
    boolean place = where > 0 && (s.unit(where).is("where", "whither") ? !object : s.unit(where - 1).is("at", "in") || object);
    if (!place) {
      return -1;
    }
    for (int i = where - 1; i >= Math.max(0, where - NEAR); i--) {
      if (s.unit(i).place()) {
        return i;
      }
      if (s.unit(i).verb() || s.unit(i).is(";")) {
        return -1;
      }
    }
    return -1;
  }
}
