package sojourn.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.model.Place;
import sojourn.model.claim.Choice;
import sojourn.model.claim.EncounterClaim;
import sojourn.model.claim.Explanation;
import sojourn.model.claim.MentionKind;
import sojourn.model.claim.OccasionClaim;
import sojourn.model.claim.PersonClaim;
import sojourn.model.claim.Reading;
import sojourn.model.claim.Unclaimed;
import sojourn.model.claim.VisitClaim;
import sojourn.model.text.Evidence;
import sojourn.model.text.Span;
import sojourn.model.time.DateSpan;

/** A reading with its grounds, for a terminal: each claim with words, rules and choices, then what led to no claim, and why. */
final class ExplanationText {

  private static final int WIDTH = 112;
  private static final String INDENT = "    ";
  private static final int LONGEST_SENTENCE = 330;

  private final Explanation explanation;
  private final Reading reading;
  private final StringBuilder text = new StringBuilder();

  private ExplanationText(Explanation explanation) {
    this.explanation = explanation;
    this.reading = explanation.reading();
  }

  static String of(Explanation explanation) {
    return new ExplanationText(explanation).write();
  }

  private String write() {
    line(reading.title());
    line(reading.document().name() + (reading.published() == null ? "" : ", published " + reading.published().edtf()));
    head("VISITS", reading.visits().size());
    reading.visits().forEach(this::visit);
    head("ENCOUNTERS", reading.encounters().size());
    reading.encounters().forEach(this::encounter);
    if (!reading.occasions().isEmpty()) {
      head("OCCASIONS", reading.occasions().size());
      reading.occasions().forEach(this::occasion);
    }
    head("PEOPLE", reading.people().size());
    reading.people().forEach(this::person);
    head("NO CLAIM", explanation.unclaimed().size());
    explanation.unclaimed().forEach(this::unclaimed);
    if (!reading.problems().isEmpty()) {
      head("DOUBTS", reading.problems().size());
      reading.problems().forEach(p -> wrapped("? ", "  ", p.message() + " [" + p.rule() + "]"));
    }
    return text.toString();
  }

  private void head(String title, int count) {
    line("");
    line(title + " " + count);
    line("─".repeat(Math.min(WIDTH, 40)));
  }

  private void visit(VisitClaim visit) {
    String status = visit.status().name().toLowerCase(Locale.ROOT);
    String days = days(visit.start(), visit.end());
    line(name(visit.traveller()) + " · " + place(visit.place()) + " · " + days + " · " + status);
    grounds(visit.evidence(), visit.confidence(), visit.reasons());
  }

  private void encounter(EncounterClaim encounter) {
    String where = encounter.place() == null ? "place unknown" : place(encounter.place());
    String kind = encounter.kind().name().toLowerCase(Locale.ROOT);
    String venue = encounter.venue() == null ? "" : " · " + encounter.venue();
    line(name(encounter.traveller()) + " and " + name(encounter.person()) + " · " + kind + " · " + days(encounter.date(), encounter.date()) + " · " + where + venue);
    if (!encounter.topics().isEmpty()) {
      wrapped(INDENT + "topics     ", INDENT + "           ", String.join("; ", encounter.topics()));
    }
    grounds(encounter.evidence(), encounter.confidence(), encounter.reasons());
  }

  private void occasion(OccasionClaim occasion) {
    VisitClaim visit = reading.visits().get(occasion.visit());
    line(name(visit.traveller()) + " · " + occasion.kind().name().toLowerCase(Locale.ROOT) + " · " + occasion.name() + " · " + days(occasion.date(), occasion.date()));
    quotes(occasion.evidence());
    line("");
  }

  private void person(PersonClaim person) {
    String role = person.role() == null ? "" : " · " + person.role() + (person.of() == null ? "" : " (" + person.of() + ")");
    String others = person.otherNames().isEmpty() ? "" : " · also " + String.join(", ", person.otherNames());
    List<String> words = person.evidence().stream().map(e -> "“" + flat(e.quote()) + "” " + at(e.span())).toList();
    wrapped("", INDENT, person.name() + role + others);
    wrapped(INDENT + "confidence ", INDENT + "           ", confidence(person.confidence()) + " · " + String.join(" · ", words));
  }

  private void grounds(List<Evidence> evidence, double confidence, List<String> reasons) {
    quotes(evidence);
    String because = reasons.isEmpty() ? "" : ": " + String.join("; ", reasons);
    wrapped(INDENT + "confidence ", INDENT + "           ", confidence(confidence) + because);
    Set<String> said = new LinkedHashSet<>();
    for (Choice choice : explanation.choices()) {
      if (evidence.stream().anyMatch(e -> e.span().contains(choice.span())) && said.add(choice.kind() + choice.meant() + words(choice))) {
        choice(choice);
      }
    }
    line("");
  }

  private void quotes(List<Evidence> evidence) {
    for (Evidence e : evidence) {
      wrapped(INDENT + "“", INDENT + " ", flat(e.quote()) + "” " + at(e.span()) + " " + e.rule());
    }
  }

  private void choice(Choice choice) {
    String kind = choice.kind().name().toLowerCase(Locale.ROOT);
    List<String> parts = new ArrayList<>(choice.reasons());
    if (!choice.others().isEmpty()) {
      parts.add((choice.kind() == MentionKind.DATE ? "left open: " : "not: ") + String.join(", ", choice.others()));
    }
    String meant = choice.meant().isEmpty() ? "nothing that can be told" : choice.meant();
    String start = INDENT + "%-10s ".formatted(kind);
    wrapped(start, INDENT + "             ", "‘" + words(choice) + "’ = " + meant + (parts.isEmpty() ? "" : " · " + String.join("; ", parts)));
  }

  private void unclaimed(Unclaimed u) {
    String sentence = flat(reading.document().text().quote(u.sentence()));
    boolean cut = sentence.length() > LONGEST_SENTENCE;
    int end = cut ? sentence.offsetByCodePoints(0, sentence.codePointCount(0, LONGEST_SENTENCE)) : sentence.length();
    wrapped("“", " ", sentence.substring(0, end) + (cut ? "…” " : "” ") + at(u.sentence()));
    if (u.dropped().isEmpty()) {
      line(INDENT + u.why().words());
    }
    for (Unclaimed.Dropped dropped : u.dropped()) {
      wrapped(INDENT, INDENT + INDENT, "‘" + flat(reading.document().text().quote(dropped.trigger())) + "’ (" + dropped.rule() + "): " + dropped.why().words());
    }
  }

  private String words(Choice choice) {
    return flat(reading.document().text().quote(choice.span()));
  }

  private String name(int person) {
    return reading.people().get(person).name();
  }

  private static String place(Place place) {
    return place.name() + (place.country() == null ? "" : ", " + place.country());
  }

  private static String days(@Nullable DateSpan start, @Nullable DateSpan end) {
    if (start != null && start.equals(end)) {
      return start.edtf();
    }
    String none = start == null && end == null ? "no date" : "?";
    return start == null && end == null ? none : (start == null ? none : start.edtf()) + " to " + (end == null ? none : end.edtf());
  }

  private static String confidence(double confidence) {
    return String.format(Locale.ROOT, "%.2f", confidence);
  }

  private static String at(Span span) {
    return "[" + span.start() + "–" + span.end() + "]";
  }

  private static String flat(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  /** A paragraph that begins with {@code first} and goes on below it, indented by {@code rest}. */
  private void wrapped(String first, String rest, String words) {
    StringBuilder row = new StringBuilder(first);
    boolean fresh = true;
    for (String word : flat(words).split(" ", -1)) {
      if (!fresh && row.length() + 1 + word.length() > WIDTH) {
        line(row.toString());
        row = new StringBuilder(rest);
        fresh = true;
      }
      row.append(fresh ? "" : " ").append(word);
      fresh = false;
    }
    line(row.toString());
  }

  private void line(String words) {
    text.append(words.stripTrailing()).append('\n');
  }
}
