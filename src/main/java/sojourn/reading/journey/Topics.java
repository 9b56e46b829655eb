package sojourn.reading.journey;

import java.util.ArrayList;
import java.util.List;
import sojourn.reading.mention.Unit;
import sojourn.reading.mention.UnitSentence;
import sojourn.reading.rule.Lexicon;

/** What was talked about: the noun phrases after "discussed", "talks on", "to discuss". */
final class Topics {

  private static final int LONGEST = 90;
  private static final int MOST = 12;

  private final Lexicon words;

  Topics(Lexicon words) {
    this.words = words;
  }

  /** The topics that the sentence gives from the trigger on. */
  List<String> after(UnitSentence s, Happening h) {
    List<String> topics = new ArrayList<>();
    for (int i = h.from(); i < s.size() && topics.isEmpty(); i++) {
      Unit unit = s.unit(i);
      boolean verb = unit.word() && words.has("topic_verb", unit.head().lemma());
      boolean about = unit.is("on", "about", "regarding", "concerning") && i > 0 && talkBefore(s, i);
      if (verb || about) {
        list(s, i + 1, topics);
      }
    }
    return topics.size() > MOST ? topics.subList(0, MOST) : topics;
  }

  private boolean talkBefore(UnitSentence s, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 6); k--) {
      if (s.unit(k).word() && words.has("topic_noun", s.unit(k).lower())) {
        return true;
      }
    }
    return false;
  }

  private void list(UnitSentence s, int from, List<String> topics) {
    int start = skip(s, from);
    for (int i = start; i <= s.size(); i++) {
      boolean end = i == s.size() || s.unit(i).is(".", ":") || s.unit(i).quoted() || clause(s, i);
      boolean separator = !end && (s.unit(i).is(",", ";") || (s.unit(i).is("and") && i + 1 < s.size() && startsItem(s, i + 1)));
      if (end || separator) {
        add(s, start, i, topics);
        start = skip(s, i + 1);
        i = Math.max(i, start - 1);
      }
      if (end) {
        return;
      }
    }
  }

  private boolean clause(UnitSentence s, int i) {
    Unit u = s.unit(i);
    boolean finite = u.verb() && List.of("VBD", "VBZ", "VBP", "MD").contains(u.tag());
    return (finite && !relative(s, i)) || of("topic_end", u) || (u.person() && u.lower().equals("they"));
  }

  private static boolean relative(UnitSentence s, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 8); k--) {
      if (s.unit(k).is("how", "that", "which", "what", "whether")) {
        return true;
      }
      if (s.unit(k).is(",", ";")) {
        return false;
      }
    }
    return false;
  }

  private static boolean startsItem(UnitSentence s, int i) {
    return s.unit(i).is("the", "its", "other", "a", "an", "their") || s.unit(i).place() || !s.unit(i).word() || s.unit(i).head().noun();
  }

  private boolean of(String kind, Unit unit) {
    return unit.word() && (words.has(kind, unit.lower()) || words.has(kind, unit.head().lemma()));
  }

  private int skip(UnitSentence s, int from) {
    int i = from;
    while (i < s.size() && (s.unit(i).is(",", ";") || of("topic_lead", s.unit(i)))) {
      i++;
    }
    return i;
  }

  private static void add(UnitSentence s, int from, int to, List<String> topics) {
    if (from >= to || from >= s.size()) {
      return;
    }
    int last = to;
    while (last > from && (s.unit(last - 1).preposition() || s.unit(last - 1).is("and", ",") || s.unit(last - 1).adverb() || s.unit(last - 1).date())) {
      last--;
    }
    StringBuilder text = new StringBuilder();
    for (int t = s.unit(from).from(); last > from && t < s.unit(last - 1).to(); t++) {
      boolean space = t > s.unit(from).from() && s.tokens().get(t).start() > s.tokens().get(t - 1).end();
      text.append(space ? " " : "").append(s.tokens().get(t).text());
    }
    if (text.length() > 2 && text.length() <= LONGEST && text.codePoints().anyMatch(Character::isLetter)) {
      topics.add(text.toString());
    }
  }
}
