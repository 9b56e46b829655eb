package sojourn.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What reading many documents took.
 *
 * @param processors of the machine that the program may use
 * @param seconds from the first document to the last, the collection's derivation included
 * @param cpuSeconds of all threads in that time
 * @param firstClaim seconds from the start of the process to the first document kept with its claims
 * @param firstQuarter seconds a document in the first quarter of them
 * @param lastQuarter seconds a document in the last
 * @param shares parts of the time by stage, of 1
 * @param heap peak of the heap in MB
 */
public record ReadingFigures(
    int documents, int processors, double seconds, double cpuSeconds, double firstClaim, double firstQuarter, double lastQuarter, Map<String, Double> shares, long heap) {

  public ReadingFigures {

    shares = new LinkedHashMap<>(shares);
  }

  String json() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("documents", documents).put("processors", processors).put("seconds", rounded(seconds)).put("cpuSeconds", rounded(cpuSeconds));
    node.put("documentsPerSecond", rounded(documents / seconds)).put("documentsPerCpuSecond", rounded(documents / cpuSeconds));
    node.put("firstClaimSeconds", rounded(firstClaim));
    node.put("firstQuarterSecondsPerDocument", rounded(firstQuarter)).put("lastQuarterSecondsPerDocument", rounded(lastQuarter));
    ObjectNode stages = node.putObject("stages");
    shares.forEach((stage, share) -> stages.put(stage, rounded(share)));
    return node.put("peakHeapMegabytes", heap).toString();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    line(text, "documents", "%d in %.1f s on %d processors: %.1f a second".formatted(documents, seconds, processors, documents / seconds));
    line(text, "processor time", "%.1f s: %.1f documents a processor second".formatted(cpuSeconds, documents / cpuSeconds));
    line(text, "first claim", "%.2f s after the start of the process".formatted(firstClaim));
    line(text, "cost a document", "%.1f ms in the first quarter, %.1f ms in the last".formatted(firstQuarter * 1000, lastQuarter * 1000));
    line(text, "peak heap", heap + " MB");
    shares.forEach((stage, share) -> line(text, stage, "%.1f %%".formatted(share * 100)));
    return text.toString();
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(String.format(Locale.ROOT, "%-20s %s%n", name, value));
  }

  private static double rounded(double figure) {
    return Math.rint(figure * 10_000) / 10_000;
  }
}
