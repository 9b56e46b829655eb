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
  private static final String APOSTROPHES = "'’‘ʻʼʾʿ`´′";

  private Folding() {}

  /** The folded name; empty where it holds a letter that is not Latin, or none at all. */
  static String fold(String name) {
    StringBuilder letters = letters(name);
    StringBuilder out = new StringBuilder(letters.length() + 4);
    boolean initials = false;
    int start = 0;
    for (int i = 0; i <= letters.length(); i++) {
      if (i < letters.length() && letters.charAt(i) != ' ') {
        continue;
      }
      if (i > start) {
        boolean initial = i - start == 1 && letters.charAt(start) >= 'a';
        if (!out.isEmpty() && !(initials && initial)) {
          out.append(' ');
        }
        initials = initial;
        word(letters, start, i, out);
      }
      start = i + 1;
    }
    return out.toString();
  }

  private static void word(StringBuilder letters, int start, int end, StringBuilder out) {
    char first = letters.charAt(start);
    char second = end - start > 1 ? letters.charAt(start + 1) : ' ';
    boolean saint = first == 's' && second == 't';
    if (end - start == 2 && second == 't' && (saint || first == 'm' || first == 'f')) {
      out.append(saint ? "saint" : first == 'm' ? "mount" : "fort");
    } else if (end - start == 3 && saint && letters.charAt(start + 2) == 'e') {
      out.append("sainte");
    } else {
      out.append(letters, start, end);
    }
  }

  /** Only a-z, 0-9 and spaces; empty where some letter is of another script. */
  private static StringBuilder letters(String name) {
    String text = name;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 128 && c != '’' && c != '‘') {
        text = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        break;
      }
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!letter(text.charAt(i), out)) {
        return new StringBuilder(0);
      }
    }
    return out;
  }

  /** Adds what stands for a character; false where it is a letter that is not Latin. */
  private static boolean letter(char c, StringBuilder out) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      out.append(c);
    } else if (c >= 'A' && c <= 'Z') {
      out.append((char) (c + 32));
    } else if (c == ' ' || c == '-' || c == '.') {
      out.append(' ');
    } else if (c >= 128 && LETTERS.containsKey(c)) {
      out.append(LETTERS.get(c));
    } else if (APOSTROPHES.indexOf(c) < 0 && !mark(c)) {
      out.append(' ');
      return !Character.isLetter(c) && !Character.isSurrogate(c);
    }
    return true;
  }

  private static boolean mark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}
