package sojourn.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sojourn.reading.sentence.Sentence;
import sojourn.reading.sentence.Token;

/**
 * Verbs that open a sentence without a subject ("Met with the King.", "April 25th Left Oslo."), which taggers take for names because of the
 * capital letter.
 */
public final class BareStarts {

  private static final Set<String> AFTER = Set.of("IN", "DT", "TO", "RB", "RP", "PRP$", "PRP", "CD", "CC");
  private static final Set<String> PRESENT = Set.of("pass", "reach", "cross", "sleep", "dine", "sup", "breakfast", "arrive", "enter", "quit", "lodge", "embark");
  /** What the head of an entry is made of. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)(?:mon|tues?|wed(?:nes)?|thu?r?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?|jan(?:uary)?\\.?|feb(?:ruary)?\\.?|mar(?:ch)?\\.?|apr(?:il)?\\.?|may|june?|july?|aug(?:ust)?\\.?"
              + "|sept?(?:ember)?\\.?|oct(?:ober)?\\.?|nov(?:ember)?\\.?|dec(?:ember)?\\.?|\\d{1,4}(?:st|nd|rd|th|d)?\\.?|[-—–.,:;\\[\\]()]+|the|a\\.?m\\.?|p\\.?m\\.?");

  /** "At ten in the forenoon", "After dinner": what may stand between the beginning and a verb without its subject. */
  private static final Pattern LEAD = Pattern.compile("at|in|on|after|before|about|towards?|by|near|till|until|from|upon|soon|then|here|thence|hence|next|again|early|late|afterwards|thereafter|shortly|immediately");

  private static final Pattern HOUR =
      Pattern.compile(
          "the|a|an|of|in|this|that|same|following|next|past|our|my|some|few|early|late|to|half|quarter|[ap]\\.?m\\.?|o'clock|\\d{1,2}(?:[.:h]\\d\\d)?"
              + "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|midnight|night|nightfall|day|daylight|daybreak|light|dawn|sunrise|sunset|sundown|dusk|dark"
              + "|morning|forenoon|afternoon|evening|hours?|minutes|breakfast|dinner|lunch|luncheon|supper|tea|church|mass|prayers?|service|sermon|days?|weeks?|while|,");

  private static final Pattern MARK = Pattern.compile("-{1,3}|[–—;]");

  private static final int LONGEST_LEAD = 10;

  private final Set<String> pasts;

  /** {@code pasts} are entries {@code met>meet}: past form and lemma. */
  public BareStarts(Set<String> pasts) {
    this.pasts = pasts;
  }

  Sentence retagged(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Token> out = null;
    int first = 0;
    while (first < tokens.size() && DATE.matcher(tokens.get(first).text()).matches()) {
      first++;
    }
    int led = led(tokens, first);
    for (int i = first; i + 1 < tokens.size(); i++) {
      boolean begins = i == first || i == led || MARK.matcher(tokens.get(i - 1).text()).matches();
      boolean old = i > 0 && tokens.get(i).lower().equals("staid") && tokens.get(i - 1).tag().matches("PRP|CC");
      String lemma = begins || old ? past(tokens, i, old) : null;
      if (lemma == null && i == first && now(tokens, i)) {
        out = out == null ? new ArrayList<>(tokens) : out;
        Token verb = tokens.get(i);
        out.set(i, new Token(verb.start(), verb.end(), verb.text(), verb.lower(), "VBP", "O"));
      }
      if (lemma != null) {
        out = out == null ? new ArrayList<>(tokens) : out;
        Token verb = tokens.get(i);
        out.set(i, new Token(verb.start(), verb.end(), verb.text(), lemma, "VBD", "O"));
      }
    }
    return out == null ? sentence : new Sentence(out);
  }

  /** "Pass Bergen, where I dined, and reach Oslo": a diary that tells in the present. */
  private static boolean now(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    Token next = tokens.get(i + 1);
    boolean noun = token.tag().startsWith("N") || token.tag().startsWith("JJ") || token.tag().equals("VB");
    return noun && token.capitalised() && PRESENT.contains(token.lower()) && (next.tag().startsWith("NNP") || next.tag().equals("IN")) && prose(tokens, i + 1, true);
  }

  /** Where the verb may stand in "At ten in the forenoon anchored", or -1. */
  private static int led(List<Token> tokens, int first) {
    int i = first;
    while (i < tokens.size() && i < first + LONGEST_LEAD && (i == first ? LEAD : HOUR).matcher(tokens.get(i).lower()).matches()) {
      i++;
    }
    return i > first && i < tokens.size() ? i : -1;
  }

  /** The lemma of a past form that begins a clause where no subject can stand, or null. */
  private @Nullable String past(List<Token> tokens, int i, boolean old) {
    Token token = tokens.get(i);
    Token next = tokens.get(i + 1);
    boolean passive = token.tag().equals("VBN") && next.lower().equals("by");
    boolean fits = old || (token.tag().equals("VBN") && !token.capitalised()) || (token.capitalised() && (AFTER.contains(next.tag()) || token.tag().equals("VBN") || prose(tokens, i + 1, false)));
    if (passive || !fits || (token.verb() && !token.tag().equals("VBN"))) {
      return null;
    }
    for (String past : pasts) {
      int mark = past.indexOf('>');
      if (past.substring(0, mark).equals(token.lower())) {
        return past.substring(mark + 1);
      }
    }
    return null;
  }

  /** A name follows, and the sentence is no line of capitalised words. */
  private static boolean prose(List<Token> tokens, int next, boolean any) {
    boolean name = any || tokens.get(next).tag().startsWith("NNP");
    long small = tokens.stream().filter(t -> Character.isLowerCase(t.text().codePointAt(0))).count();
    return name && (small * 3 >= tokens.size() || tokens.getLast().text().equals("."));
  }
}
