package sojourn.reading.person;

import java.util.List;
import java.util.Set;
import sojourn.reading.rule.Lexicon;
import sojourn.reading.sentence.Token;

/** Names of persons that something else bears: ships, inns, headlands, peoples. */
final class Namesakes {

  private static final Set<String> QUOTES = Set.of("\"", "``", "''", "“", "”", "'", "‘", "’");

  private final Lexicon words;

  Namesakes(Lexicon words) {
    this.words = words;
  }

  /** Whether what stands before or after says that the bare name {@code [from, to)} is no person's. */
  boolean at(List<Token> tokens, int from, int to) {
    int before = from - 1;
    while (before >= 0 && QUOTES.contains(tokens.get(before).text())) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    boolean direct = true;
    while (before > 0 && before > from - 4 && tokens.get(before).tag().equals("NNP") && !words.has("named_after", tokens.get(before).lower()) && tokens.get(before).name().equals("PERSON")) {
      before--;
      direct = false;
    }
    Token token = tokens.get(before);
    boolean vessel = words.has("vehicle", token.lower()) || words.has("vehicle", token.lemma());
    boolean ground = token.capitalised() && words.has("named_after", token.lower());
    return vessel || ground || (direct && article(tokens, before, to));
  }

  /** "the Lapwing sailed", "the Wanyika": nobody's name takes an article but a family's in the plural. */
  private boolean article(List<Token> tokens, int before, int to) {
    if (!tokens.get(before).lower().equals("the")) {
      return false;
    }
    boolean follows = to < tokens.size() && tokens.get(to).noun() && !words.has("vehicle", tokens.get(to).lower()) && !words.has("folk", tokens.get(to).lower());
    return !follows && !tokens.get(to - 1).tag().endsWith("S");
  }
}
