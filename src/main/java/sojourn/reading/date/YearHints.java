package sojourn.reading.date;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Years that a text names beside dates without one: "the 2009 Colloquium", "8 May 2022" further down. */
final class YearHints {

  private YearHints() {}

  /** In order; empty where the text names none, or so many that they tell nothing. */
  static List<Integer> of(List<Placed> mentions) {
    TreeSet<Integer> named = new TreeSet<>();
    TreeSet<Integer> days = new TreeSet<>();
    for (Placed p : mentions) {
      DateExpression e = p.mention().expression();
      if (e instanceof DateExpression.Hint h) {
        named.add(h.year());
      } else if (e instanceof DateExpression.Calendar c && c.fields().year() != null && c.fields().day() != null && told(p)) {
        days.add(c.fields().year());
      }
    }
    List<Integer> years = new ArrayList<>(days.isEmpty() ? named : days);
    return years.size() > 2 ? List.of() : years;
  }

  private static boolean told(Placed p) {
    return !p.attributive() && p.tense() != Tense.PAST_PERFECT;
  }
}
