package sojourn.reading.person;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import sojourn.reading.sentence.Token;

/** Finds countries, peoples and organisations that own a title. */
public final class Affiliations {

  private static final int LONGEST = 9;

  private final Predicate<String> begins;
  private final Function<String, Optional<String>> countries;
  private final Function<String, Optional<String>> demonyms;
  private final Function<String, Optional<String>> organisations;

  /** {@code begins} says whether any such name begins with the words. Each function answers a name with a code: a country's name, a word like "Norwegian", an organisation's name or abbreviation. */
  public Affiliations(
      Predicate<String> begins,
      Function<String, Optional<String>> countries,
      Function<String, Optional<String>> demonyms,
      Function<String, Optional<String>> organisations) {
    this.begins = begins;
    this.countries = countries;
    this.demonyms = demonyms;
    this.organisations = organisations;
  }

  /** The longest affiliation whose name begins at a token. */
  Optional<Affiliation> at(List<Token> tokens, int from) {
    int limit = tokens.get(from).capitalised() ? limit(tokens, from) : from;
    for (int to = limit; to > from; to--) {
      if (!tokens.get(to - 1).capitalised() && !Character.isLetterOrDigit(tokens.get(to - 1).text().codePointAt(0))) {
        continue;
      }
      String name = Names.text(tokens, from, to);
      int length = to - from;
      Optional<Affiliation> found =
          countries.apply(name).map(code -> new Affiliation(code, length, false))
              .or(() -> organisations.apply(name).map(code -> new Affiliation(code, length, false)))
              .or(() -> demonyms.apply(name).map(code -> new Affiliation(code, length, true)));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** End of the words that may be such a name, a word like "'s" or "State" after it counted; the token itself where there are none. */
  private int limit(List<Token> tokens, int from) {
    int start = bare(tokens, from);
    int to = start;
    while (to < tokens.size() && to < from + LONGEST && begins.test(Names.text(tokens, start, to + 1))) {
      to++;
    }
    return to == start ? from : Math.min(to + 1, Math.min(tokens.size(), from + LONGEST));
  }

  /** The word after an article. */
  private static int bare(List<Token> tokens, int from) {
    return tokens.get(from).lower().equals("the") && from + 1 < tokens.size() ? from + 1 : from;
  }

  /** The key of an organisation by its name. */
  Optional<String> organisation(String name) {
    return organisations.apply(name);
  }
}
