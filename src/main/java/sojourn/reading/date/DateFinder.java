package sojourn.reading.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sojourn.reading.fact.Events;

/**
 * Finds date expressions in clean text by the rules of a language. Knows nothing of what day they mean: that is the work of
 * {@link DateSolver}. Immutable; safe to share between threads.
 */
public final class DateFinder {

  private static final String NOTHING = "nothing";

  /** What is longer is no paragraph but data on one line; its beginning will do. */
  private static final int LONGEST = 200_000;

  private final List<DateRule> rules;
  private final ExpressionBuilder builder;
  private final Pattern boundBefore;
  private final DateWords words;

  private DateFinder(List<DateRule> rules, DateWords words) {
    this.rules = rules;
    this.words = words;
    this.builder = new ExpressionBuilder(words);
    this.boundBefore = Pattern.compile("(?<![\\p{L}\\d-])(?<bound>" + words.alternation("BOUND") + ") (?:on )?(?:the )?$");
  }

  /** The finder for English, which knows the events of general history. */
  public static DateFinder english() {
    DateWords words = DateWords.load("en");
    List<String> events = new ArrayList<>(Events.load().names());
    events.sort(Comparator.comparingInt(String::length).reversed());
    String names = events.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    return new DateFinder(DateRules.load("en", words, Map.of("EVENT", names)), words);
  }

  List<DateRule> rules() {
    return rules;
  }

  /** The date expressions of one paragraph, in order and without overlap. Line ends and runs of spaces count as one space. */
  public List<DateMention> find(String paragraph) {
    PlainLine line = PlainLine.of(paragraph.length() > LONGEST ? paragraph.substring(0, LONGEST) : paragraph);
    String text = line.text();
    List<Found> found = new ArrayList<>();
    Needs.Present present = Needs.Present.of(text);
    for (DateRule rule : rules) {
      if (rule.needs().met(present)) {
        find(rule, text, found);
      }
    }
    found.sort(Comparator.comparingInt(Found::start).thenComparing(Comparator.comparingInt(Found::end).reversed()));
    List<DateMention> mentions = new ArrayList<>();
    int reached = 0;
    for (Found f : found) {
      if (f.start() >= reached) {
        reached = f.end();
        f.mention().ifPresent(m -> mentions.add(line.placed(bounded(text, m))));
      }
    }
    return List.copyOf(mentions);
  }

  private record Found(int start, int end, Optional<DateMention> mention) {}

  private void find(DateRule rule, String text, List<Found> found) {
    Matcher m = rule.pattern().matcher(text);
    while (m.find()) {
      if (m.end() == m.start()) {
        continue;
      }
      if (rule.as().equals(NOTHING)) {
        found.add(new Found(m.start(), m.end(), Optional.empty()));
        continue;
      }
      builder.build(rule, m).ifPresent(mention -> found.add(new Found(m.start(), m.end(), Optional.of(mention))));
    }
  }

  /** Takes in a bounding word before the expression: "since March 2011". */
  private DateMention bounded(String text, DateMention mention) {
    if (!(mention.expression() instanceof DateExpression.Calendar || mention.expression() instanceof DateExpression.Weekday)) {
      return mention;
    }
    Matcher m = boundBefore.matcher(text).region(Math.max(0, mention.start() - 24), mention.start());
    if (!m.find()) {
      return mention;
    }
    String value = words.value("BOUND", m.group("bound"));
    if (value == null) {
      return mention;
    }
    DateExpression bounded = new DateExpression.Bounded(DateExpression.Bound.valueOf(value), mention.expression());
    return new DateMention(m.start(), mention.end(), mention.rule(), bounded, mention.part());
  }
}
