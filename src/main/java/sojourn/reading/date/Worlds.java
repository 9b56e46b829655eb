package sojourn.reading.date;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateShape;
import sojourn.model.time.DateSpan;
import sojourn.model.time.Day;

/** Tries the years that a text without one may mean, and joins what is left. */
final class Worlds {

  /** Years to try when no term of office bounds them: the Gregorian calendar repeats its weekdays within 28 of them. */
  private static final int FIRST_YEAR = 1992;
  private static final int CYCLE = 28;
  /** More days than this are not listed. */
  private static final int MOST_LISTED = 4;
  private static final int YEARS_AROUND = 8;

  private final Facts facts;
  private final int horizon;

  Worlds(Facts facts, int horizon) {
    this.facts = facts;
    this.horizon = horizon;
  }

  DateAnswers solve(List<Placed> placed, @Nullable DateSpan published, HolderTerms terms, Walk.Outcome plain) {
    List<Integer> years = terms.years(horizon);
    boolean bounded = !years.isEmpty() && years.size() <= 120;
    if (!bounded) {
      years = java.util.stream.IntStream.range(FIRST_YEAR, FIRST_YEAR + CYCLE).boxed().toList();
    }
    Map<Integer, Walk.Outcome> hinted = hinted(placed, published, terms, bounded ? years : List.of(), plain.needing());
    if (hinted.size() == 1) {
      return hinted(placed, published, hinted.entrySet().iterator().next());
    }
    Map<Integer, Walk.Outcome> left = consistent(placed, published, terms, years, plain.needing(), bounded);
    if (left.isEmpty()) {
      return DateSolver.answers(placed, plain.resolved(), published, plain.speech(), List.of());
    }
    Map<Integer, Walk.Outcome> cut = bounded ? cutByClues(placed, left, plain.needing()) : left;
    String reason = reason(placed, terms, cut.keySet(), bounded, years);
    List<DateAnswer> answers = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      answers.add(joined(placed.get(i), i, cut.values(), bounded, reason));
    }
    DateSpan speech = cut.size() == 1 ? cut.values().iterator().next().speech() : null;
    return new DateAnswers(answers, published, speech, List.of(reason));
  }

  /** The years that the text names elsewhere, and their neighbours where a weekday asks for them. */
  private Map<Integer, Walk.Outcome> hinted(
      List<Placed> placed, @Nullable DateSpan published, HolderTerms terms, List<Integer> bounds, int needing) {
    List<Integer> hints = YearHints.of(placed);
    List<Integer> near = hints.stream().flatMap(y -> Stream.of(y - 1, y, y + 1)).distinct().filter(y -> bounds.isEmpty() || bounds.contains(y)).toList();
    Map<Integer, Walk.Outcome> left = near.isEmpty() ? Map.of() : consistent(placed, published, terms, near, needing, !bounds.isEmpty());
    Map<Integer, Walk.Outcome> named = new LinkedHashMap<>(left);
    named.keySet().retainAll(hints);
    return named.isEmpty() ? left : named;
  }

  /** Dates in the one year that the text names; uncertain, unless a weekday says so too. */
  private static DateAnswers hinted(List<Placed> placed, @Nullable DateSpan published, Map.Entry<Integer, Walk.Outcome> world) {
    boolean pinned = placed.stream().anyMatch(p -> p.mention().expression() instanceof DateExpression.Calendar c && pinned(c.fields()));
    String reason = "the text speaks of " + world.getKey() + (pinned ? ", and the weekday fits" : ", which need not be the year of this date");
    List<DateAnswer> answers = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      Resolved r = world.getValue().resolved().get(i);
      boolean said = said(placed.get(i).mention().expression());
      List<String> reasons = new ArrayList<>(r.reasons());
      if (!said && r.date() != null) {
        reasons.add(reason);
      }
      DateSpan date = said || pinned ? r.date() : doubtful(r.date());
      answers.add(new DateAnswer(placed.get(i).mention(), date, r.edge(), r.stayStart(), reasons, r.alternatives()));
    }
    return new DateAnswers(answers, published, world.getValue().speech(), List.of(reason));
  }

  private static boolean pinned(DateFields f) {
    return f.weekday() != null && f.year() == null && f.day() != null && f.month() != null;
  }

  private static boolean said(DateExpression e) {
    return switch (e) {
      case DateExpression.Calendar c -> c.fields().year() != null;
      case DateExpression.Range r -> r.from().year() != null || r.to().year() != null;
      case DateExpression.Several s -> s.all().getFirst().year() != null;
      case DateExpression.Numeric n -> true;
      case DateExpression.Period p -> true;
      case DateExpression.Bounded b -> said(b.of());
      default -> false;
    };
  }

  private static @Nullable DateSpan doubtful(@Nullable DateSpan date) {
    boolean simple = date != null && !date.qualified() && (date.shape() == DateShape.DAY || date.shape() == DateShape.MONTH);
    return simple && date != null ? DateSpan.parse(date.edtf() + "?").orElse(date) : date;
  }

  private Map<Integer, Walk.Outcome> consistent(
      List<Placed> placed, @Nullable DateSpan published, HolderTerms terms, List<Integer> years, int needing, boolean bounded) {
    Map<Integer, Walk.Outcome> tried = new LinkedHashMap<>();
    Map<Integer, Integer> faults = new LinkedHashMap<>();
    for (int year : years) {
      Walk.Outcome outcome = new Walk(placed, facts, published, year).run();
      DateSpan date = outcome.resolved().get(needing).date();
      if (date != null && date.bounded()) {
        tried.put(year, outcome);
        faults.put(year, outcome.contradictions() * 100 + (bounded ? terms.violations(date.earliest(), date.latest()) : 0));
      }
    }
    int least = faults.values().stream().min(Integer::compare).orElse(0);
    boolean tolerable = least % 100 <= terms.tolerated();
    tried.keySet().removeIf(year -> faults.getOrDefault(year, 0) != least || !tolerable);
    return tried;
  }

  /** Drops the years that the text's own looks back and ahead exclude, unless that would leave none. */
  private Map<Integer, Walk.Outcome> cutByClues(List<Placed> placed, Map<Integer, Walk.Outcome> left, int needing) {
    long[] clues = new SpeechBounds(facts.events()).clues(placed, new ArrayList<>());
    Map<Integer, Walk.Outcome> cut = new LinkedHashMap<>(left);
    cut.values().removeIf(o -> outside(o.resolved().get(needing).date(), clues));
    return cut.isEmpty() ? left : cut;
  }

  private static boolean outside(@Nullable DateSpan date, long[] clues) {
    return date == null || date.latest() < clues[0] || date.earliest() > clues[1];
  }

  private DateAnswer joined(Placed p, int index, Iterable<Walk.Outcome> outcomes, boolean bounded, String reason) {
    Set<DateSpan> dates = new LinkedHashSet<>();
    Set<DateSpan> edges = new LinkedHashSet<>();
    Set<DateSpan> starts = new LinkedHashSet<>();
    List<String> reasons = new ArrayList<>();
    boolean known = true;
    for (Walk.Outcome outcome : outcomes) {
      Resolved r = outcome.resolved().get(index);
      known &= r.date() != null;
      add(dates, r.date());
      add(edges, r.edge());
      add(starts, r.stayStart());
      if (reasons.isEmpty()) {
        reasons.addAll(r.reasons());
      }
    }
    boolean several = dates.size() > 1;
    boolean inferred = p.mention().expression() instanceof DateExpression.Calendar c && c.fields().year() == null;
    boolean range = p.mention().expression() instanceof DateExpression.Range r && r.from().year() == null;
    if (several) {
      reasons.clear();
    }
    if (several || inferred || range) {
      reasons.add(reason);
    }
    DateSpan date = known ? one(dates, bounded) : null;
    return new DateAnswer(p.mention(), date, one(edges, bounded), one(starts, bounded), reasons, several && bounded ? List.copyOf(dates) : List.of());
  }

  private static void add(Set<DateSpan> set, @Nullable DateSpan span) {
    if (span != null) {
      set.add(span);
    }
  }

  /** One date for several possible ones: a set of days, or the same day of an unknown year. */
  private static @Nullable DateSpan one(Set<DateSpan> dates, boolean bounded) {
    if (dates.size() <= 1) {
      return dates.isEmpty() ? null : dates.iterator().next();
    }
    boolean days = dates.stream().allMatch(d -> d.shape() == DateShape.DAY && !d.qualified());
    if (days && bounded && dates.size() <= MOST_LISTED) {
      String items = dates.stream().map(DateSpan::edtf).sorted().collect(Collectors.joining(","));
      return DateSpan.parse("[" + items + "]").orElse(null);
    }
    boolean plain = dates.stream().allMatch(d -> d.shape() == DateShape.DAY || d.shape() == DateShape.MONTH || d.shape() == DateShape.INTERVAL);
    if (!plain) {
      return null;
    }
    Set<String> masked = dates.stream().map(d -> d.edtf().replaceAll("(?<![\\d-])\\d{4}(?=-\\d\\d)", "XXXX")).collect(Collectors.toSet());
    return masked.size() == 1 ? DateSpan.parse(masked.iterator().next()).orElse(null) : null;
  }

  /** "Monday 25 June: 2001, 2007, 2012, 2018; X, Secretary-General from 2007 to 2016; …: 2007". */
  private String reason(List<Placed> placed, HolderTerms terms, Set<Integer> left, boolean bounded, List<Integer> tried) {
    List<String> parts = new ArrayList<>();
    for (Placed p : placed) {
      boolean pinned = p.mention().expression() instanceof DateExpression.Calendar c && c.fields().weekday() != null && c.fields().year() == null;
      if (pinned && p.mention().expression() instanceof DateExpression.Calendar c && c.fields().day() != null && c.fields().month() != null) {
        parts.add(weekdayYears(c.fields(), bounded ? tried : List.of(2000, 2020)));
        break;
      }
    }
    parts.addAll(terms.said());
    String years = left.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return bounded ? String.join("; ", parts) + ": " + years : parts.isEmpty() ? "no year is named" : parts.getFirst() + "; no year is named";
  }

  private static String weekdayYears(DateFields f, List<Integer> tried) {
    Story none = new Story(null, null, Reckoning.USUAL);
    List<String> years = new ArrayList<>();
    for (int y = tried.getFirst() - YEARS_AROUND; y <= tried.getLast() + YEARS_AROUND; y++) {
      DateSpan span = DayMath.span(f.withYear(y), y).orElse(null);
      if (span != null && none.fits(f.weekday(), span)) {
        years.add(Integer.toString(new Day(span.earliest()).year()));
      }
    }
    String weekday = f.weekday() == null ? "" : DateWords.capitalised(f.weekday().name()) + " ";
    String day = DayMath.span(f, 2000).map(s -> sojourn.model.time.DateStyle.LONG.format(s).replace(" 2000", "")).orElse("");
    return weekday + day + ": " + String.join(", ", years);
  }
}
