package sojourn.reading.date;

import java.util.Locale;

/** Numbers that are not written in figures. */
final class Numerals {

  private static final String LETTERS = "IVXLCDM";
  private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1000};
  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;

  private Numerals() {}

  /** The value of a Roman numeral, an ending as in "XXth" left out; 0 where it is none. */
  static int roman(String text) {
    String letters = text.replaceFirst("(?:st|nd|rd|th|d)$", "").toUpperCase(Locale.ROOT).replace("J", "I");
    int sum = 0;
    int last = THOUSAND;
    for (int i = 0; i < letters.length(); i++) {
      int at = LETTERS.indexOf(letters.charAt(i));
      if (at < 0) {
        return 0;
      }
      int value = VALUES[at];
      sum += value > last ? value - 2 * last : value;
      last = value;
    }
    return sum;
  }

  /** "sixteen hundred and ninety-eight"; 0 where a word is no number. "Ninety-seven-eight" counts as the later year. */
  static int inWords(String text, DateWords words) {
    int sum = 0;
    int part = 0;
    for (String word : text.toLowerCase(Locale.ROOT).split("[ ,-]+", -1)) {
      String value = words.value("NUMBER", word);
      if (word.equals("hundred")) {
        part = Math.max(1, part) * HUNDRED;
      } else if (word.equals("thousand")) {
        sum += Math.max(1, part) * THOUSAND;
        part = 0;
      } else if (value != null) {
        int number = Integer.parseInt(value);
        boolean later = number < 10 && part % 10 == number - 1 && number > 1;
        part += later ? 1 : number;
      } else if (!word.equals("and") && !word.isEmpty()) {
        return 0;
      }
    }
    return sum + part;
  }
}
