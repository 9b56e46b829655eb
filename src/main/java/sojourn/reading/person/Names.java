package sojourn.reading.person;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import sojourn.reading.rule.Lexicon;
import sojourn.reading.sentence.Token;

/** Names as texts write them: where one ends, and how to compare two. */
public final class Names {

  private static final Pattern INITIAL = Pattern.compile("(?:\\p{Lu}\\.-?){1,4}|\\p{Lu}");
  private static final Pattern NUMERAL = Pattern.compile("(?i)x{0,3}(?:ix|iv|v?i{1,3}|x)");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  /** A particle and a name in one word: "d'Aubigny", "al-Hasan". */
  private static final Pattern JOINED = Pattern.compile("(?:[dl]|dell|dall|de)['’]\\p{Lu}\\p{L}+.*|(?:al|el|as|ad|ar|an|at|az|ash|ed|ul)-\\p{Lu}\\p{L}+.*");
  private static final int LONGEST = 7;

  private final Lexicon words;

  Names(Lexicon words) {
    this.words = words;
  }

  /** The tokens as they stand, with single spaces where the text has space. */
  static String text(List<Token> tokens, int from, int to) {
    StringBuilder b = new StringBuilder();
    for (int k = from; k < to; k++) {
      if (k > from && tokens.get(k).start() > tokens.get(k - 1).end()) {
        b.append(' ');
      }
      b.append(tokens.get(k).text());
    }
    return b.toString();
  }

  /** End of the run of name words that begins at a token, or the token itself when none does. */
  int runEnd(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && at < from + LONGEST) {
      Token token = tokens.get(at);
      boolean initial = INITIAL.matcher(token.text()).matches() && !token.text().equals("I");
      if (at > from && words.has("suffix", token.lower()) && token.capitalised()) {
        at++;
        if (at < tokens.size() && NUMERAL.matcher(token.text()).matches() && nameWord(tokens.get(at))) {
          continue;
        }
        break;
      }
      if (initial || nameWord(token) || joined(token)) {
        at++;
      } else if (particle(tokens, at, from)) {
        at++;
      } else {
        break;
      }
    }
    while (at > from && INITIAL.matcher(tokens.get(at - 1).text()).matches() && at - 1 > from && !tokens.get(at - 1).text().endsWith(".")
        && !words.has("suffix", tokens.get(at - 1).lower())) {
      at--;
    }
    boolean initialsOnly = at == from + 1 && INITIAL.matcher(tokens.get(from).text()).matches();
    return initialsOnly ? from : at;
  }

  /** Whether a token can be part of a name. */
  boolean nameWord(Token token) {
    String text = token.text();
    return token.capitalised()
        && !NUMERAL.matcher(text).matches()
        && text.codePoints().filter(Character::isLetter).count() > 1
        && (token.noun() || token.tag().startsWith("JJ") || token.tag().equals("FW") || token.tag().startsWith("RB") || token.tag().startsWith("VB")
            || token.tag().equals("MD") || token.name().equals("PERSON"))
        && !words.has("not_name", token.lower())
        && !token.lower().endsWith(".com");
  }

  private static boolean joined(Token token) {
    return JOINED.matcher(token.text()).matches();
  }

  private boolean particle(List<Token> tokens, int at, int from) {
    int next = at;
    while (next < tokens.size() && next < at + 3 && words.has("particle", tokens.get(next).lower())) {
      next++;
    }
    return next > at && (at > from || tokens.get(at).capitalised() || afterTitle(tokens, at)) && next < tokens.size() && nameWord(tokens.get(next));
  }

  /** "President de la Vega", "Mrs. van Dam": a particle of two letters or more right after a word with a capital. */
  private boolean afterTitle(List<Token> tokens, int at) {
    return at > 0 && tokens.get(at).text().length() > 1 && tokens.get(at - 1).capitalised()
        && (words.has("head", tokens.get(at - 1).lower()) || words.has("honorific", tokens.get(at - 1).lower()));
  }

  /** Words of a name to compare by: folded, without marks; "Ki-moon" gives two. */
  public static List<String> folded(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    plain = plain.toLowerCase(Locale.ROOT).replace("ı", "i").replace("ł", "l").replace("ø", "o").replace("đ", "d").replace("ß", "ss").replace("'", "");
    List<String> parts = new ArrayList<>();
    NO_LETTER.splitAsStream(plain).filter(p -> !p.isEmpty()).forEach(parts::add);
    return parts;
  }

  /** A name printed in capitals, written as names are: "FELIX MENDELSSOHN" becomes "Felix Mendelssohn". */
  static String cased(String name) {
    boolean shouted = name.codePoints().filter(Character::isLetter).count() > 3 && name.codePoints().noneMatch(Character::isLowerCase);
    if (!shouted) {
      return name;
    }
    StringBuilder b = new StringBuilder();
    boolean first = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      b.append(first ? c : Character.toLowerCase(c));
      first = !Character.isLetter(c);
    }
    return b.toString();
  }
}
