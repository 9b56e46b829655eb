package sojourn.archive.byhand;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.SourceId;
import sojourn.model.text.Evidence;
import sojourn.model.text.FixedText;
import sojourn.model.text.Span;

/** The words that say so: ranges of the text, checked against it, or quotes that stand in it once. */
final class WrittenEvidence {

  /** The rule of what a person wrote without naming any. */
  static final String RULE = "user.written";

  private static final int SHOWN = 60;

  private final SourceId source;
  private final FixedText text;
  private final int length;

  WrittenEvidence(SourceId source, FixedText text) {
    this.source = source;
    this.text = text;
    this.length = text.length();
  }

  List<Evidence> of(Row row) {
    List<String> quotes = row.list("quotes");
    List<String> rules = row.list("rules");
    String rule = row.wordsOrNull("rule");
    List<@Nullable Span> spans = row.has("evidence") || quotes.isEmpty() ? spans(row, quotes) : quotes.stream().map(q -> find(row, q)).toList();
    List<Evidence> found = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      if (span != null) {
        String by = i < rules.size() ? rules.get(i) : rule == null ? RULE : rule;
        found.add(new Evidence(source, span, text.quote(span), by));
      }
    }
    return found;
  }

  private List<@Nullable Span> spans(Row row, List<String> quotes) {
    JsonNode ranges = row.node().path("evidence");
    if (!ranges.isArray() || ranges.isEmpty()) {
      row.fault("evidence", "there must be the words of the text that say so, as [[first, after the last], …] in code points.");
      return List.of();
    }
    if (!quotes.isEmpty() && quotes.size() != ranges.size()) {
      row.fault("quotes", "there are %d quotes for %d ranges of evidence.".formatted(quotes.size(), ranges.size()));
      return List.of();
    }
    List<@Nullable Span> spans = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      Span span = span(row, "evidence", ranges.get(i));
      if (span != null && !quotes.isEmpty() && !text.quote(span).equals(quotes.get(i))) {
        row.fault("evidence", "at %s the text has '%s', not the quote '%s'%s.".formatted(ranges.get(i), brief(text.quote(span)), brief(quotes.get(i)), place(quotes.get(i))));
        span = null;
      }
      spans.add(span);
    }
    return spans;
  }

  /** A range of the text; null, with a note, where it is none. */
  @Nullable Span span(Row row, String field, JsonNode range) {
    if (!range.isArray() || range.size() < 2 || !range.get(0).isInt() || !range.get(1).isInt()) {
      row.fault(field, range + " is no range [first, after the last].");
      return null;
    }
    int start = range.get(0).asInt();
    int end = range.get(1).asInt();
    if (start < 0 || end > length || start >= end) {
      row.fault(field, "[%d, %d] is no range of the text, which has %d code points.".formatted(start, end, length));
      return null;
    }
    return new Span(start, end);
  }

  private @Nullable Span find(Row row, String quote) {
    int first = quote.isEmpty() ? -1 : text.value().indexOf(quote);
    if (first < 0) {
      row.fault("quotes", "'%s' does not stand in the text.".formatted(brief(quote)));
      return null;
    }
    if (text.value().indexOf(quote, first + 1) >= 0) {
      row.fault("quotes", "'%s' stands in the text more than once: give its range as \"evidence\".".formatted(brief(quote)));
      return null;
    }
    return text.span(first, first + quote.length());
  }

  private String place(String quote) {
    int first = quote.isEmpty() ? -1 : text.value().indexOf(quote);
    if (first < 0) {
      return ", which does not stand in the text";
    }
    Span span = text.span(first, first + quote.length());
    return ", which stands at [%d, %d]".formatted(span.start(), span.end());
  }

  private static String brief(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
