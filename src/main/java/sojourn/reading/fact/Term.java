package sojourn.reading.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateSpan;

/**
 * One person's time in one office.
 *
 * @param name usual English name, given name first
 * @param otherNames other spellings and fuller forms
 * @param role the office: "President", "Foreign Minister"
 * @param of ISO 3166-1 code of the country ("FR"; former states by their own code), or the organisation's key ("UN")
 * @param end null while the office is held
 * @param source where the row comes from
 */
public record Term(
    String name, List<String> otherNames, String role, String of, DateSpan start, @Nullable DateSpan end, String source) {

  public Term {
    otherNames = List.copyOf(otherNames);
  }

  /** First possible day number in office. */
  public long from() {
    return start.earliest();
  }

  /** Last possible day number in office; unbounded while the office is held. */
  public long to() {
    return end == null ? DateSpan.UNBOUNDED_FUTURE : end.latest();
  }

  /** Whether some day in the inclusive range may lie in the term. */
  public boolean covers(long fromDay, long toDay) {
    return from() <= toDay && fromDay <= to();
  }

  /** "2007 to 2016". */
  public String years() {
    String first = year(start.edtf());
    return end == null ? "since " + first : year(end.edtf()).equals(first) ? "in " + first : "from " + first + " to " + year(end.edtf());
  }

  private static String year(String edtf) {
    int dash = edtf.indexOf('-', 1);
    return dash < 0 ? edtf : edtf.substring(0, dash);
  }
}
