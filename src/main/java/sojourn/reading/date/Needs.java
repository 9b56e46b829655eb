package sojourn.reading.date;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Words one of which a paragraph must have for a rule to be worth trying.
 *
 * @param forms words as they are written
 * @param small words whatever their case
 * @param digit whether a digit will do
 */
record Needs(Set<String> forms, Set<String> small, boolean digit) {

  Needs {
    forms = Set.copyOf(forms);
    small = Set.copyOf(small);
  }

  /** {@code text} names lists (in capitals), words, and # for a digit, separated by spaces. */
  static Needs of(String text, DateWords words) {
    Set<String> forms = new HashSet<>();
    Set<String> small = new HashSet<>();
    boolean digit = false;
    for (String need : text.split(" ", -1)) {
      if (need.equals("#")) {
        digit = true;
      } else if (words.names().contains(need)) {
        words.forms(need).forEach(form -> forms.add(longest(form)));
      } else if (!need.isEmpty()) {
        small.add(need);
      }
    }
    return new Needs(forms, small, digit);
  }

  /** The longest word of several: "Ascension" of "Ascension Day". */
  private static String longest(String form) {
    Set<String> parts = new LinkedHashSet<>();
    Present.words(form, parts);
    return parts.stream().max(Comparator.comparingInt(String::length)).orElseThrow(() -> new IllegalStateException("no letter in: " + form));
  }

  boolean met(Present present) {
    return (digit && present.digit()) || !Collections.disjoint(present.words(), forms) || !Collections.disjoint(present.small(), small);
  }

  /** The different words of a paragraph as they stand and in small letters, and whether it has a digit. */
  record Present(Set<String> words, Set<String> small, boolean digit) {

    static Present of(String paragraph) {
      Set<String> words = new HashSet<>();
      words(paragraph, words);
      Set<String> small = new HashSet<>();
      words.forEach(word -> small.add(word.toLowerCase(Locale.ROOT)));
      return new Present(words, small, paragraph.chars().anyMatch(c -> c >= '0' && c <= '9'));
    }

    private static void words(String text, Set<String> into) {
      int start = -1;
      for (int i = 0; i <= text.length(); i++) {
        boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
        if (letter && start < 0) {
          start = i;
        } else if (!letter && start >= 0) {
          into.add(text.substring(start, i));
          start = -1;
        }
      }
    }
  }
}
