package sojourn.reading.sentence;

import java.util.ArrayList;
import java.util.List;

/** Joins what the toolkit split at a hyphen ("Secretary - General", "Ki - moon"), but not pairs of names ("United Nations - OSCE"). */
final class Hyphens {

  private Hyphens() {}

  static List<Token> joined(List<Token> tokens) {
    List<Token> out = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isHyphen(token) && !out.isEmpty() && i + 1 < tokens.size() && belongTogether(out.getLast(), token, tokens.get(i + 1))) {
        Token right = tokens.get(++i);
        out.add(join(out.removeLast(), token, right));
      } else {
        out.add(token);
      }
    }
    return out;
  }

  private static boolean isHyphen(Token token) {
    return token.text().equals("-") || token.text().equals("\u2010") || token.text().equals("\u2011");
  }

  private static boolean belongTogether(Token left, Token hyphen, Token right) {
    if (left.end() != hyphen.start() || hyphen.end() != right.start()) {
      return false;
    }
    if (!Character.isLetter(left.text().codePointBefore(left.text().length())) || !Character.isLetter(right.text().codePointAt(0))) {
      return false;
    }
    return !right.capitalised() || !(placeOrBody(left) || placeOrBody(right));
  }

  private static boolean placeOrBody(Token token) {
    return token.name().equals("LOCATION") || token.name().equals("ORGANIZATION");
  }

  private static Token join(Token left, Token hyphen, Token right) {
    String name = left.name().equals("PERSON") || right.name().equals("PERSON") ? "PERSON" : right.name();
    String tag = left.tag().startsWith("NNP") && right.noun() ? "NNP" : right.tag();
    return new Token(
        left.start(), right.end(), left.text() + hyphen.text() + right.text(), left.lemma() + "-" + right.lemma(), tag, name);
  }
}
