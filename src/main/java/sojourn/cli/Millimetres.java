package sojourn.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length on paper. */
record Millimetres(double value) {

  private static final Pattern FORM = Pattern.compile("(?<number>\\d{1,5}(\\.\\d{1,3})?)\\s*(?<unit>mm|cm|in)?");

  /** Reads {@code 180mm}, {@code 18cm}, {@code 7in}, or a number of millimetres; empty when it is none. */
  static Optional<Millimetres> parse(String text) {
    Matcher m = FORM.matcher(text.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    String unit = m.group("unit");
    double factor = "cm".equals(unit) ? 10 : "in".equals(unit) ? 25.4 : 1;
    return Optional.of(new Millimetres(Double.parseDouble(m.group("number")) * factor));
  }
}
