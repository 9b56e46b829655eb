package sojourn.gazetteer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The form under which a name is looked up: small Latin letters and digits, words apart by one space, no accents, apostrophes or points, initials
 * joined, "St." and "Saint" the same. The preparing script folds the names of the index in the same way.
 */
final class Folding {

  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ł', "l"), Map.entry('đ', "d"), Map.entry('ð', "d"), Map.entry('ı', "i"), Map.entry('ø', "o"), Map.entry('ß', "ss"),
          Map.entry('œ', "oe"), Map.entry('æ', "ae"), Map.entry('þ', "th"), Map.entry('ħ', "h"), Map.entry('ŋ', "ng"), Map.entry('ə', "e"),
          Map.entry('ŧ', "t"), Map.entry('ĸ', "k"), Map.entry('ƙ', "k"), Map.entry('ɓ', "b"), Map.entry('ɗ', "d"), Map.entry('ɔ', "o"),
          Map.entry('ɛ', "e"));
  private static final Map<String, String> WORDS = Map.of("st", "saint", "ste", "sainte", "mt", "mount", "ft", "fort");
  private static final String APOSTROPHES = "'’‘ʻʼʾʿ`´′";

  private Folding() {}

  /** The folded name; empty where it holds a letter that is not Latin, or none at all. */
  static String fold(String name) {
    String letters = letters(name.toLowerCase(Locale.ROOT));
    StringBuilder out = new StringBuilder(letters.length());
    StringBuilder initials = new StringBuilder();
    int start = 0;
    for (int i = 0; i <= letters.length(); i++) {
      if (i < letters.length() && letters.charAt(i) != ' ') {
        continue;
      }
      if (i - start == 1 && letters.charAt(start) >= 'a') {
        initials.append(letters.charAt(start));
      } else if (i > start) {
        append(out, initials);
        String word = letters.substring(start, i);
        append(out, WORDS.getOrDefault(word, word));
      }
      start = i + 1;
    }
    append(out, initials);
    return out.toString();
  }

  private static void append(StringBuilder out, CharSequence word) {
    if (!word.isEmpty()) {
      if (!out.isEmpty()) {
        out.append(' ');
      }
      out.append(word);
      if (word instanceof StringBuilder used) {
        used.setLength(0);
      }
    }
  }

  /** Only a-z, 0-9 and spaces; empty where some letter is of another script. */
  private static String letters(String lower) {
    String text = ascii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        out.append(c);
      } else if (LETTERS.containsKey(c)) {
        out.append(LETTERS.get(c));
      } else if (Character.isLetter(c) || Character.isSurrogate(c)) {
        return "";
      } else if (APOSTROPHES.indexOf(c) < 0 && !mark(c)) {
        out.append(' ');
      }
    }
    return out.toString();
  }

  private static boolean mark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
