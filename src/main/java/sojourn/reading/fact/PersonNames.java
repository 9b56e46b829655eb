package sojourn.reading.fact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names of persons across spellings: accents, transliterations, initials and the order of given and family name. */
final class PersonNames {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern ARTICLE = Pattern.compile("\\b(?:al|el)-");
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern GLIDE = Pattern.compile("([aeiou])[yij](?=[aeiou])");
  private static final Pattern LETTER_I = Pattern.compile("iy|ii|yi|ij|ey|ei|y|j");
  private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");
  private static final String[][] SPELLINGS = {
    {"oe", "o"}, {"ue", "u"}, {"ae", "a"}, {"ou", "u"}, {"oo", "u"}, {"ee", "i"}, {"kh", "h"}, {"dh", "d"}, {"ph", "f"}, {"ck", "k"}, {"x", "ks"},
    {"w", "v"}, {"c", "k"}, {"q", "k"}
  };
  /** Shorter words differ by a letter too easily: Park and Mark, Kim and Kit. */
  private static final int LONG_WORD = 6;

  private PersonNames() {}

  /** The words of a name in a spelling-free form, single initials left out. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : NO_LETTERS.split(ascii(name), -1)) {
      if (word.length() > 1) {
        words.add(key(word));
      }
    }
    return words;
  }

  /** The single initials of a name, in order. */
  static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : NO_LETTERS.split(ascii(name), -1)) {
      initials.append(word.length() == 1 ? word : "");
    }
    return initials.toString();
  }

  /** Whether the initials of two names can belong to one person: none, or one the beginning of the other. */
  static boolean agree(String a, String b) {
    return a.startsWith(b) || b.startsWith(a);
  }

  private static String ascii(String name) {
    if (plainWords(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    String plain = name.replace('ł', 'l').replace('Ł', 'L').replace('ø', 'o').replace('Ø', 'O').replace('đ', 'd').replace('ı', 'i').replace("ß", "ss");
    String lower = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
    return ARTICLE.matcher(lower.replace("'", "").replace("\u2019", "")).replaceAll("al");
  }

  /** Whether a name is of English letters, points and spaces, as most are: nothing is to be replaced there. */
  private static boolean plainWords(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 128 || c == '-' || c == '\'') {
        return false;
      }
    }
    return true;
  }

  /** One spelling for many: Anatoly and Anatoli, Isaeva and Isayeva, Gaddafi and Gaddafi. */
  private static String key(String word) {
    String key = GLIDE.matcher(word).replaceAll("$1");
    key = LETTER_I.matcher(key).replaceAll("i");
    for (String[] spelling : SPELLINGS) {
      key = key.replace(spelling[0], spelling[1]);
    }
    return DOUBLE.matcher(key).replaceAll("$1");
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
    String first = few.getFirst();
    String last = few.getLast();
    boolean family = alike(last, many.getLast()) || alike(first, many.getFirst()) || alike(first, many.getLast());
    boolean slip = few.size() > 2 || few.stream().anyMatch(many::contains);
    return family && slip && few.stream().allMatch(word -> many.stream().anyMatch(other -> alike(word, other)));
  }

  /** The same word, or a long one with one letter changed, left out, added or moved. */
  private static boolean alike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (Math.min(a.length(), b.length()) < LONG_WORD || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int head = 0;
    while (head < a.length() && head < b.length() && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < a.length() - head && tail < b.length() - head && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    int left = Math.max(a.length(), b.length()) - head - tail;
    boolean swapped = left == 2 && a.length() == b.length() && a.charAt(head) == b.charAt(head + 1) && a.charAt(head + 1) == b.charAt(head);
    return left <= 1 || swapped;
  }

  /** Whether a single word is the family name, wherever that stands in a name. */
  static boolean family(String word, List<String> full) {
    return !full.isEmpty() && (full.getLast().equals(word) || (full.size() > 2 && full.get(full.size() - 2).equals(word)));
  }
}
