package sojourn.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How well readings agree with a gold standard.
 *
 * @param counts by measure: right, spurious and missed rows
 * @param shares by measure: right and all
 * @param documents number of gold documents
 * @param notes what was missed or spurious, by document
 * @param judged the claims that the gold decides on
 */
public record ScoreSheet(
    Map<String, int[]> counts, Map<String, int[]> shares, int documents, Map<String, List<String>> notes, List<Judged> judged) {

  /**
   * What became of one claim.
   *
   * @param kind visits, encounters or people
   * @param confidence as the output gives it, or null
   * @param right whether a gold row agrees
   * @param wholly whether its dates or role agree as well
   */
  public record Judged(String kind, @Nullable Double confidence, boolean right, boolean wholly) {}

  public ScoreSheet {
    counts = new LinkedHashMap<>(counts);
    shares = new LinkedHashMap<>(shares);
    notes = new LinkedHashMap<>(notes);
    judged = List.copyOf(judged);
  }

  public double precision(String measure) {
    int[] c = count(measure);
    return c[0] + c[1] == 0 ? 1 : (double) c[0] / (c[0] + c[1]);
  }

  public double recall(String measure) {
    int[] c = count(measure);
    return c[0] + c[2] == 0 ? 1 : (double) c[0] / (c[0] + c[2]);
  }

  /** The harmonic mean of precision and recall. */
  public double f1(String measure) {
    double p = precision(measure);
    double r = recall(measure);
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  /** The share of rows that are right, or null where there are none. */
  public @Nullable Double share(String measure) {
    int[] c = shares.getOrDefault(measure, new int[2]);
    return c[1] == 0 ? null : (double) c[0] / c[1];
  }

  private int[] count(String measure) {
    return counts.getOrDefault(measure, new int[3]);
  }

  /** The figures as lines of text, one a measure. */
  public String table() {
    StringBuilder out = new StringBuilder();
    for (String measure : counts.keySet()) {
      out.append(
          String.format(Locale.ROOT, "%-16s P %.3f  R %.3f  F1 %.3f%n", measure, precision(measure), recall(measure), f1(measure)));
    }
    for (String measure : shares.keySet()) {
      Double share = share(measure);
      out.append(String.format(Locale.ROOT, "%-16s %s%n", measure, share == null ? "n/a" : rounded(share)));
    }
    return out.toString();
  }

  private static double rounded(double figure) {
    return Math.rint(figure * 10_000) / 10_000;
  }

  /** The figures as one line of JSON, with the names that the reference script gives them. */
  public String json() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    for (String measure : counts.keySet()) {
      node.putObject(measure).put("p", rounded(precision(measure))).put("r", rounded(recall(measure))).put("f1", rounded(f1(measure)));
    }
    for (String measure : shares.keySet()) {
      Double share = share(measure);
      node.put(measure, share == null ? null : (Double) rounded(share));
    }
    return node.put("documents", documents).toString();
  }

  /** What was missed, spurious or different, by document. */
  public String differences() {
    StringBuilder out = new StringBuilder();
    notes.forEach((document, lines) -> {
      if (!lines.isEmpty()) {
        out.append("-- ").append(document).append(System.lineSeparator());
        lines.forEach(line -> out.append("   ").append(line).append(System.lineSeparator()));
      }
    });
    return out.toString();
  }
}
