package sojourn.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sojourn.archive.table.TableReport;
import sojourn.archive.table.TableReport.Line;

/** What became of tables' rows, to be read by people or programs. */
final class TableReportText {

  private static final int MOST_SHOWN = 12;

  private TableReportText() {}

  /** The figures in a few lines. */
  static String summary(TableReport report) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT, "%s: %,d of %,d rows became %,d visits and %,d encounters of %,d people", report.table(), report.became(), report.rows(), report.visits(),
            report.encounters(), report.people()));
    if (report.joined() > 0) {
      text.append(String.format(Locale.ROOT, " (%,d rows repeat another row's traveller, place and days)", report.joined()));
    }
    text.append('.').append('\n');
    double share = report.named() == 0 ? 100 : 100.0 * report.inCountry() / report.named();
    text.append(String.format(Locale.ROOT, "  %,d places named in rows, %.1f %% found; %,d stay names without a point.%n", report.named(), share, report.unresolved()));
    groups("  To be reviewed", report.review(), text);
    groups("  Left out", report.refused(), text);
    return text.toString();
  }

  private static void groups(String title, List<Line> lines, StringBuilder text) {
    if (lines.isEmpty()) {
      return;
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    lines.forEach(l -> counts.merge(l.reason(), 1, Integer::sum));
    text.append(String.format(Locale.ROOT, "%s: %,d%n", title, lines.size()));
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST_SHOWN)
        .forEach(e -> text.append("    ").append(e.getValue()).append(" × ").append(e.getKey()).append('\n'));
    if (counts.size() > MOST_SHOWN) {
      text.append("    … and ").append(counts.size() - MOST_SHOWN).append(" other reasons: --report FILE lists all rows.\n");
    }
  }

  /** All rows that are to be reviewed or were left out, one a line. */
  static String full(List<TableReport> reports) {
    StringBuilder text = new StringBuilder("table\trow\tcolumn\tcell\twhat became of it\treason\n");
    for (TableReport report : reports) {
      report.review().forEach(l -> line(report, l, "review", text));
      report.refused().forEach(l -> line(report, l, "left out", text));
    }
    return text.toString();
  }

  private static void line(TableReport report, Line l, String became, StringBuilder text) {
    text.append(String.join("\t", report.table(), String.valueOf(l.row()), l.column(), l.cell(), became, l.reason())).append('\n');
  }

  static String json(List<TableReport> reports) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (TableReport r : reports) {
      ObjectNode node = all.addObject();
      node.put("table", r.table()).put("rows", r.rows()).put("became", r.became()).put("joined", r.joined()).put("visits", r.visits());
      node.put("encounters", r.encounters()).put("people", r.people()).put("places", r.named()).put("found", r.inCountry()).put("unresolved", r.unresolved());
      lines(node.putArray("review"), r.review());
      lines(node.putArray("leftOut"), r.refused());
    }
    return all.toPrettyString();
  }

  private static void lines(ArrayNode node, List<Line> lines) {
    lines.forEach(l -> node.addObject().put("row", l.row()).put("column", l.column()).put("cell", l.cell()).put("reason", l.reason()));
  }
}
