package sojourn.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import sojourn.model.claim.Mention;
import sojourn.model.claim.Reading;
import sojourn.model.text.Evidence;
import sojourn.model.text.Span;
import sojourn.model.time.DateSpan;

/** The fields beyond the reading format, by which a reading comes back as it was; who writes one by hand may leave them all out. */
record WholeReading(Reading reading) {

  /** What rows call a visit. */
  static String id(int visit) {
    return "v" + visit;
  }

  /** The quotes beside their ranges, by which a text that was changed is noticed, and the rules where there are several. */
  static void quotes(ObjectNode node, List<Evidence> evidence) {
    ArrayNode quotes = node.putArray("quotes");
    evidence.forEach(e -> quotes.add(e.quote()));
    if (evidence.stream().map(Evidence::rule).distinct().count() > 1) {
      ArrayNode rules = node.putArray("rules");
      evidence.forEach(e -> rules.add(e.rule()));
    }
  }

  void into(ObjectNode node) {
    ArrayNode occasions = node.putArray("occasions");
    reading.occasions().forEach(
        o -> {
          DateSpan date = o.date();
          ObjectNode row = occasions.addObject().put("visit", id(o.visit())).put("kind", o.kind().name().toLowerCase(Locale.ROOT));
          row.put("name", o.name()).put("date", date == null ? null : date.edtf());
          ArrayNode ranges = row.putArray("evidence");
          o.evidence().forEach(e -> ranges.addArray().add(e.span().start()).add(e.span().end()));
          quotes(row, o.evidence());
          row.put("rule", o.evidence().isEmpty() ? null : o.evidence().getFirst().rule());
        });
    ArrayNode problems = node.putArray("problems");
    reading.problems().forEach(
        p -> {
          Span span = p.span();
          ObjectNode row = problems.addObject().put("rule", p.rule()).put("message", p.message());
          if (span != null) {
            row.putArray("span").add(span.start()).add(span.end());
          }
        });
    ArrayNode mentions = node.putArray("mentions");
    reading.mentions().forEach(m -> mention(mentions.addArray(), m));
  }

  private void mention(ArrayNode row, Mention mention) {
    row.add(mention.span().start()).add(mention.span().end()).add(mention.kind().name().toLowerCase(Locale.ROOT));
    String value =
        switch (mention.kind()) {
          case PERSON -> mention.person() < 0 ? null : reading.people().get(mention.person()).name();
          case PLACE -> mention.place() == null ? null : mention.place().value();
          case DATE -> mention.edtf();
          case TRIGGER -> null;
        };
    if (value != null) {
      row.add(value);
    }
  }
}
