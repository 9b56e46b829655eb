package sojourn.archive.byhand;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sojourn.model.PlaceId;
import sojourn.model.claim.Mention;
import sojourn.model.claim.MentionKind;
import sojourn.model.claim.PersonClaim;
import sojourn.model.text.Span;
import sojourn.model.time.DateSpan;

/** What spans of the text name: as the file lists them, else where the people are said to be named. */
record WrittenMentions(Row document, WrittenEvidence evidence, List<PersonClaim> people) {

  /** Longer evidence of a person is a sentence, not a name. */
  private static final int NAME = 80;

  List<Mention> all() {
    JsonNode rows = document.node().path("mentions");
    List<Mention> found = new ArrayList<>();
    if (!rows.isArray()) {
      for (int i = 0; i < people.size(); i++) {
        int person = i;
        people.get(i).evidence().stream()
            .filter(e -> e.span().length() <= NAME)
            .forEach(e -> found.add(new Mention(e.span(), MentionKind.PERSON, person, null, null)));
      }
      found.sort(Comparator.comparing(Mention::span));
      return found;
    }
    for (int i = 0; i < rows.size(); i++) {
      Mention mention = mention(new Row(rows.get(i), document.where() + "mentions, row " + (i + 1), document.faults()));
      if (mention != null) {
        found.add(mention);
      }
    }
    return found;
  }

  /** From {@code [start, end, "person", "name"]}; a place is named by its id, a date by its EDTF. */
  private @Nullable Mention mention(Row row) {
    Span span = evidence.span(row, "range", row.node());
    String word = row.node().path(2).asText("");
    String value = row.node().path(3).isTextual() ? row.node().path(3).asText() : null;
    MentionKind kind = null;
    for (MentionKind each : MentionKind.values()) {
      kind = each.name().toLowerCase(Locale.ROOT).equals(word) ? each : kind;
    }
    if (kind == null) {
      row.fault("kind", row.node().path(2) + " is none of person, place, date, trigger.");
    }
    if (kind == null || span == null) {
      return null;
    }
    return switch (kind) {
      case PERSON -> new Mention(span, kind, person(value), null, null);
      case PLACE -> new Mention(span, kind, -1, value == null || value.isBlank() ? null : new PlaceId(value), null);
      case DATE -> new Mention(span, kind, -1, null, date(row, value));
      case TRIGGER -> new Mention(span, kind, -1, null, null);
    };
  }

  /** A mention of somebody whom the file no longer lists names nobody. */
  private int person(@Nullable String name) {
    for (int i = 0; i < people.size(); i++) {
      if (people.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable String date(Row row, @Nullable String value) {
    if (value != null && DateSpan.parse(value).isEmpty()) {
      row.fault("date", "'" + value + "' is no date in EDTF.");
    }
    return value;
  }
}
