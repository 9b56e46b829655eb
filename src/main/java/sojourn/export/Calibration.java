package sojourn.export;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sojourn.export.ScoreSheet.Judged;

/** Whether claims are right as often as their confidence says: number and share right in five bins of confidence. */
public final class Calibration {

  private static final int BINS = 5;
  private static final List<String> KINDS = List.of("visits", "encounters", "people");

  private final List<Judged> judged;

  public Calibration(ScoreSheet sheet) {
    this.judged = sheet.judged();
  }

  /**
   * The share of right claims among those of a bin, null where there are none.
   *
   * @param kind visits, encounters or people
   * @param bin from 0, confidence below 0.2, to 4, confidence from 0.8
   */
  public @Nullable Double right(String kind, int bin) {
    List<Judged> rows = rows(kind, bin);
    return rows.isEmpty() ? null : (Double) share(rows, false);
  }

  /** A table with a line a bin and the kinds beside each other; the second share of a kind also asks for dates or roles. */
  public String table() {
    StringBuilder out = new StringBuilder("%-12s".formatted("confidence"));
    KINDS.forEach(k -> out.append("  %-10s right  %-6s".formatted(k, k.equals("people") ? "+role" : "+dates")));
    out.append(System.lineSeparator());
    for (int bin = BINS - 1; bin >= -1; bin--) {
      if (bin < 0 && judged.stream().allMatch(j -> j.confidence() != null)) {
        continue;
      }
      out.append("%-12s".formatted(bin < 0 ? "not given" : String.format(Locale.ROOT, "%.1f–%.1f", bin / 5.0, (bin + 1) / 5.0)));
      for (String kind : KINDS) {
        List<Judged> rows = rows(kind, bin);
        out.append("  %10d %5s  %-6s".formatted(rows.size(), text(rows, false), text(rows, true)));
      }
      out.append(System.lineSeparator());
    }
    return out.toString().replaceAll("(?m) +$", "");
  }

  private List<Judged> rows(String kind, int bin) {
    return judged.stream().filter(j -> j.kind().equals(kind) && bin(j.confidence()) == bin).toList();
  }

  private static int bin(@Nullable Double confidence) {
    return confidence == null ? -1 : (int) Math.clamp(Math.floor(confidence * BINS + 1e-9), 0, BINS - 1);
  }

  private static double share(List<Judged> rows, boolean wholly) {
    return (double) rows.stream().filter(j -> wholly ? j.wholly() : j.right()).count() / rows.size();
  }

  private static String text(List<Judged> rows, boolean wholly) {
    return rows.isEmpty() ? "–" : String.format(Locale.ROOT, "%.2f", share(rows, wholly));
  }
}
