package sojourn.reading.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sojourn.reading.rule.Lexicon;
import sojourn.reading.sentence.Token;

/** Names that a document gives somewhere with a title or another sign of being a person, so that they are known where they stand bare. */
public final class KnownNames {

  private static final int LONGEST = 6;

  public static final KnownNames NONE = new KnownNames();

  private final Set<List<String>> names = new HashSet<>();
  private final Set<List<String>> vouched = new HashSet<>();

  private KnownNames() {}

  /** The names of mentions that something other than the toolkit's guess vouches for, or that stand with a given name. */
  public static KnownNames from(List<PersonMention> mentions, Lexicon words) {
    KnownNames known = new KnownNames();
    Map<List<String>, Integer> bare = new HashMap<>();
    for (PersonMention mention : mentions) {
      List<String> parts = Names.folded(mention.name());
      if (mention.form() == Form.NAME && (mention.sure() || parts.size() > 1)) {
        known.learn(Names.cased(mention.name()), mention.sure(), words);
      } else if (mention.form() == Form.NAME && bare.merge(parts, 1, Integer::sum) > 1) {
        known.add(parts, false);
      }
    }
    return known;
  }

  /** Learns a name and, where that is usual, its family name alone. */
  private void learn(String name, boolean sure, Lexicon words) {
    List<String> parts = Names.folded(name);
    if (parts.isEmpty()) {
      return;
    }
    add(parts, sure);
    if (parts.size() > 1 && parts.getLast().length() > 2 && !words.has("not_name", parts.getLast())) {
      add(List.of(parts.getLast()), sure);
    }
    boolean hyphenated = name.indexOf('-') > 0 && name.indexOf(' ') > 0 && name.indexOf('-') > name.indexOf(' ');
    if (hyphenated && parts.getFirst().length() > 1) {
      add(List.of(parts.getFirst()), sure);
    }
  }

  private void add(List<String> parts, boolean sure) {
    names.add(parts);
    if (sure) {
      vouched.add(parts);
    }
  }

  /** Whether a title or form of address vouches for the name somewhere. */
  boolean vouches(List<Token> tokens, int from, int to) {
    return vouched.contains(Names.folded(Names.text(tokens, from, to)));
  }

  boolean knows(List<Token> tokens, int from, int to) {
    return names.contains(Names.folded(Names.text(tokens, from, to)));
  }

  /** End of the longest known name that begins at a token, or the token itself. */
  int longest(List<Token> tokens, int from) {
    if (!tokens.get(from).capitalised()) {
      return from;
    }
    for (int to = Math.min(tokens.size(), from + LONGEST); to > from; to--) {
      Token last = tokens.get(to - 1);
      if (Character.isLetter(last.text().codePointAt(0)) && knows(tokens, from, to)) {
        return to;
      }
    }
    return from;
  }
}
