package sojourn.export.data.part;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sojourn.model.Source;
import sojourn.model.text.Evidence;

/** Where a record's words stand, as columns; several passages are parted by " | ", each in the same place of each column. */
public record Provenance(String sources, String offsets, String quote, String rule, String page) {

  private static final String BETWEEN = " | ";

  public static Provenance of(Portion portion, List<Evidence> evidence) {
    return new Provenance(
        joined(evidence, e -> portion.sourceName(e.source())),
        joined(evidence, e -> e.span().start() + "-" + e.span().end()),
        joined(evidence, e -> oneLine(e.quote())),
        joined(evidence, Evidence::rule),
        joined(evidence, e -> page(portion, e)));
  }

  /** The names of the sources, each once. */
  public static String documents(Portion portion, List<Evidence> evidence) {
    return evidence.stream().map(e -> portion.sourceName(e.source())).distinct().collect(Collectors.joining(", "));
  }

  private interface Part {
    String of(Evidence evidence);
  }

  private static String joined(List<Evidence> evidence, Part part) {
    String all = evidence.stream().map(part::of).collect(Collectors.joining(BETWEEN));
    return all.replace(BETWEEN, "").isBlank() ? "" : all;
  }

  /** The page, or row and column, that holds the words; empty where the source has neither. */
  public static String page(Portion portion, Evidence evidence) {
    Source source = portion.source(evidence.source());
    return source == null ? "" : source.text().page(evidence.span().start()).orElse("");
  }

  /** Words without line breaks. */
  public static String oneLine(@Nullable String words) {
    return Objects.requireNonNullElse(words, "").replaceAll("\\s+", " ").strip();
  }
}
