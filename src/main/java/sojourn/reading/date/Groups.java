package sojourn.reading.date;

import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The named groups of a match, with the fields that the rule sets. */
record Groups(Map<String, String> fields, Matcher matcher, DateWords words) {

  @Nullable String text(String name) {
    return matcher.namedGroups().containsKey(name) ? matcher.group(name) : null;
  }

  boolean has(String name) {
    return text(name) != null || fields.containsKey(name);
  }

  boolean fixed(String name) {
    return fields.containsKey(name);
  }

  String field(String name) {
    String value = fields.get(name);
    if (value == null) {
      throw new IllegalStateException("a rule does not set " + name);
    }
    return value;
  }

  String value(String name, String list, String otherwise) {
    String word = text(name);
    String value = word == null ? null : words.value(list, word.strip());
    return value == null ? otherwise : value;
  }

  /** The number in a group: figures, with or without an ending, or Roman; 0 where there is none. */
  int number(String name) {
    String value = fields.get(name);
    String text = value == null ? text(name) : value;
    if (text == null) {
      return 0;
    }
    String digits = text.replaceAll("[^\\d-]", "");
    return digits.isEmpty() ? Numerals.roman(text) : Integer.parseInt(digits);
  }

  /** A year in figures, in words or in Roman numerals, counted as astronomers do where the era is said. */
  @Nullable Integer year(String name) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    int year = Character.isDigit(text.charAt(0)) ? Integer.parseInt(text.replaceAll("[^\\d]", "")) : Numerals.roman(text);
    if (year == 0) {
      year = Numerals.inWords(text, words);
    }
    boolean before = "BCE".equals(value("era", "ERA", ""));
    return year == 0 ? null : before ? Integer.valueOf(1 - year) : Integer.valueOf(year);
  }
}
