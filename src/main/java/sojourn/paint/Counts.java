package sojourn.paint;

import java.util.List;
import java.util.Locale;

/** Numbers that stand on marks. */
interface Counts {

  /** In full, and where that has no room, in thousands or millions: {@code 12,345}, {@code 12k}. */
  static List<String> wordings(int count) {
    if (count < 1000) {
      return List.of(Integer.toString(count));
    }
    String full = String.format(Locale.ENGLISH, count < 10_000 ? "%d" : "%,d", count);
    return count < 1_000_000 ? List.of(full, shortened(count / 1000.0, "k")) : List.of(full, shortened(count / 1_000_000.0, "M"));
  }

  private static String shortened(double thousands, String unit) {
    return (thousands < 9.95 ? String.format(Locale.ENGLISH, "%.1f", thousands) : Long.toString(Math.round(thousands))) + unit;
  }
}
