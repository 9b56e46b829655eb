package sojourn.reading.fact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares names of persons across spellings: accents, transliterations, initials and the order of given and family name. */
final class PersonNames {

  private PersonNames() {}

  /** The words of a name in a spelling-free form, single initials left out. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : ascii(name).split("[^a-z0-9]+", -1)) {
      if (word.length() > 1) {
        words.add(key(word));
      }
    }
    return words;
  }

  /** The single initials of a name, in order. */
  static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : ascii(name).split("[^a-z0-9]+", -1)) {
      initials.append(word.length() == 1 ? word : "");
    }
    return initials.toString();
  }

  /** Whether the initials of two names can belong to one person: none, or one the beginning of the other. */
  static boolean agree(String a, String b) {
    return a.startsWith(b) || b.startsWith(a);
  }

  private static String ascii(String name) {
    String plain = name.replace('ł', 'l').replace('Ł', 'L').replace('ø', 'o').replace('Ø', 'O').replace('đ', 'd').replace('ı', 'i').replace("ß", "ss");
    String lower = Normalizer.normalize(plain, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    return lower.replace("'", "").replace("\u2019", "").replaceAll("\\b(?:al|el)-", "al");
  }

  /** One spelling for many: Dmitry and Dmitri, Otunbaeva and Otunbayeva, Gadhafi and Gaddafi. */
  private static String key(String word) {
    return word
        .replaceAll("([aeiou])[yij](?=[aeiou])", "$1")
        .replaceAll("(?:iy|ii|yi|ij|ey|ei|y|j)", "i")
        .replace("ou", "u")
        .replace("oo", "u")
        .replace("ee", "i")
        .replace("kh", "h")
        .replace("dh", "d")
        .replace("ph", "f")
        .replace("ck", "k")
        .replace("x", "ks")
        .replace('w', 'v')
        .replace('c', 'k')
        .replace('q', 'k')
        .replaceAll("(.)\\1+", "$1");
  }

  /** Whether one name is the other, words left out or in another order; a single word is no full name. */
  static boolean same(List<String> a, List<String> b) {
    List<String> few = a.size() <= b.size() ? a : b;
    List<String> many = few == a ? b : a;
    if (few.isEmpty()) {
      return false;
    }
    if (few.size() == 1) {
      return many.size() == 1 && few.getFirst().equals(many.getFirst());
    }
    boolean family = few.getLast().equals(many.getLast()) || few.getFirst().equals(many.getFirst()) || few.getFirst().equals(many.getLast());
    return family && many.containsAll(few);
  }

  /** Whether a single word is the family name, wherever that stands in a name. */
  static boolean family(String word, List<String> full) {
    return !full.isEmpty() && (full.getLast().equals(word) || (full.size() > 2 && full.get(full.size() - 2).equals(word)));
  }
}
