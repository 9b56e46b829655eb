package sojourn.archive.name;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A person's name for comparing: its words without accents, case and punctuation.
 *
 * @param familyFirst whether the given name has a small letter after a hyphen, as names from East Asia are written, so that the first word is the family name
 */
public record FoldedName(List<String> words, boolean familyFirst) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern HYPHENATED_GIVEN_NAME = Pattern.compile("\\p{L}+ \\p{Lu}\\p{L}*-\\p{L}+");
  private static final String STROKED = "łđıøßæœðþ";
  private static final List<String> PLAIN = List.of("l", "d", "i", "o", "ss", "ae", "oe", "d", "th");

  public FoldedName {
    words = List.copyOf(words);
  }

  public static FoldedName of(String name) {
    String bare = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+|['’‘`]", "").toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < bare.length(); i++) {
      int at = STROKED.indexOf(bare.charAt(i));
      plain.append(at < 0 ? String.valueOf(bare.charAt(i)) : PLAIN.get(at));
    }
    List<String> words = WORD.matcher(plain).results().map(m -> m.group()).toList();
    return new FoldedName(words, HYPHENATED_GIVEN_NAME.matcher(name).matches());
  }

  /** The words with spaces between: the key of a name. */
  public String key() {
    return String.join(" ", words);
  }

  /** The words with hyphens between, for an id. */
  public String slug() {
    return words.isEmpty() ? "unnamed" : String.join("-", words);
  }

  /** Whether this is a shorter form of the other: its words stand in the other in the same order, the family name among them. */
  public boolean shortens(FoldedName longer) {
    if (words.isEmpty() || words.size() >= longer.words.size()) {
      return false;
    }
    int at = 0;
    for (String word : longer.words) {
      if (at < words.size() && words.get(at).equals(word)) {
        at++;
      }
    }
    boolean family = words.getLast().equals(longer.words.getLast());
    boolean firstFamily = longer.familyFirst && words.size() == 1 && words.getFirst().equals(longer.words.getFirst());
    return at == words.size() && (family || firstFamily);
  }
}
