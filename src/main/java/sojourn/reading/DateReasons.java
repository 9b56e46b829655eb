package sojourn.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sojourn.model.claim.EncounterClaim;
import sojourn.model.claim.VisitClaim;
import sojourn.model.text.Evidence;
import sojourn.model.text.Span;
import sojourn.model.time.DateSpan;
import sojourn.model.time.DateStyle;
import sojourn.reading.date.DateAnswer;
import sojourn.reading.date.DateAnswers;
import sojourn.reading.text.CleanText;

/** Adds to each claim how its dates were worked out, and which others nothing rules out. */
final class DateReasons {

  private static final int MOST_ALTERNATIVES = 6;

  private final DateAnswers answers;
  private final CleanText clean;

  DateReasons(DateAnswers answers, CleanText clean) {
    this.answers = answers;
    this.clean = clean;
  }

  List<VisitClaim> visits(List<VisitClaim> claims) {
    return claims.stream().map(this::visit).toList();
  }

  private VisitClaim visit(VisitClaim v) {
    Set<String> reasons = new LinkedHashSet<>(v.reasons());
    reasons.addAll(of(v.start(), v.evidence()));
    reasons.addAll(of(v.end(), v.evidence()));
    return new VisitClaim(v.traveller(), v.place(), v.start(), v.end(), v.status(), v.evidence(), v.confidence(), List.copyOf(reasons));
  }

  List<EncounterClaim> encounters(List<EncounterClaim> claims) {
    return claims.stream().map(this::encounter).toList();
  }

  private EncounterClaim encounter(EncounterClaim e) {
    Set<String> reasons = new LinkedHashSet<>(e.reasons());
    reasons.addAll(of(e.date(), e.evidence()));
    return new EncounterClaim(
        e.traveller(), e.person(), e.kind(), e.date(), e.place(), e.visit(), e.venue(), e.topics(), e.evidence(), e.confidence(), List.copyOf(reasons));
  }

  /** The reasons of the expression nearest to the evidence that gave this date. */
  private List<String> of(@Nullable DateSpan date, List<Evidence> evidence) {
    if (date == null || evidence.isEmpty()) {
      return List.of();
    }
    DateAnswer best = null;
    long least = Long.MAX_VALUE;
    for (DateAnswer answer : answers.answers()) {
      if (gives(answer, date)) {
        long away = away(clean.span(answer.mention().start(), answer.mention().end()), evidence);
        if (away < least) {
          least = away;
          best = answer;
        }
      }
    }
    return best == null ? List.of() : words(best);
  }

  private static boolean gives(DateAnswer answer, DateSpan date) {
    DateSpan found = answer.date() == null ? answer.edge() : answer.date();
    if (found == null) {
      return false;
    }
    String text = found.edtf();
    boolean part = text.startsWith(date.edtf() + "/") || text.endsWith("/" + date.edtf());
    return found.equals(date) || part || date.equals(answer.edge());
  }

  private static long away(Span span, List<Evidence> evidence) {
    long least = Long.MAX_VALUE;
    for (Evidence e : evidence) {
      boolean inside = e.span().contains(span);
      least = Math.min(least, inside ? 0 : Math.abs((long) e.span().start() - span.start()));
    }
    return least;
  }

  private static List<String> words(DateAnswer answer) {
    List<String> words = new ArrayList<>(answer.reasons());
    if (!answer.alternatives().isEmpty()) {
      String others = answer.alternatives().stream().limit(MOST_ALTERNATIVES).map(DateStyle.LONG::format).collect(Collectors.joining("; "));
      words.add("days that the words allow as well: " + others);
    }
    return words;
  }
}
