package sojourn.reading.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateSpan;
import sojourn.reading.fact.Events;
import sojourn.reading.fact.Lifetimes;
import sojourn.reading.fact.OfficeHolders;

/**
 * Works out which days the date expressions of a text mean. It reads them in narrative order, and where the text names no year it tries
 * every year that weekdays, terms of office and the text's own looks back and ahead leave: one year left gives plain dates, several
 * give a set or {@code X}. Pure and immutable; safe to share between threads.
 */
public final class DateSolver {

  private final DateFinder finder;
  private final OfficeHolders holders;
  private final Events events;
  private final Facts facts;
  private final Lifetimes lifetimes = Lifetimes.load();
  private final Surroundings surroundings = new Surroundings(DateWords.load("en"));
  private final Worlds worlds;

  public DateSolver(DateFinder finder, OfficeHolders holders, Events events) {
    this.finder = finder;
    this.holders = holders;
    this.events = events;
    this.facts = new Facts(holders, events);
    this.worlds = new Worlds(facts, horizon(holders));
  }

  /** The last year that the table knows of, and a few more. */
  private static int horizon(OfficeHolders holders) {
    return holders.terms().stream().mapToInt(t -> new sojourn.model.time.Day(t.start().latest()).year()).max().orElse(2020) + 4;
  }

  /** The terms of office by which dates are worked out. */
  public OfficeHolders holders() {
    return holders;
  }

  /** The answers to all date expressions of a text; never fails because of what the text says. */
  public DateAnswers solve(DateQuestion question) {
    List<Placed> placed = surroundings.place(question);
    DateSpan published = Publication.of(question, placed, finder);
    HolderTerms terms = HolderTerms.of(question.holders(), holders);
    DateSpan day = published == null ? Publication.closing(question, placed) : published;
    Walk.Outcome plain = new Walk(placed, facts, day, null).run();
    if (plain.needing() >= 0) {
      return worlds.solve(placed, published, terms.with(question.holders(), lifetimes), plain);
    }
    if (published != null || plain.silent() == 0) {
      return answers(placed, plain.resolved(), published, plain.speech(), List.of());
    }
    SpeechBounds.Bounds bounds = new SpeechBounds(events).of(placed, terms);
    if (bounds.day() == null) {
      return answers(placed, plain.resolved(), null, plain.speech(), List.of());
    }
    Walk.Outcome bounded = new Walk(placed, facts, bounds.day(), null).run();
    return answers(placed, bounded.resolved(), null, bounds.day(), bounds.reasons());
  }

  static DateAnswers answers(
      List<Placed> placed, List<Resolved> resolved, @Nullable DateSpan published, @Nullable DateSpan speech, List<String> reasons) {
    List<DateAnswer> answers = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      Resolved r = resolved.get(i);
      List<String> why = new ArrayList<>(r.reasons());
      boolean fromSpeech = placed.get(i).mention().expression() instanceof DateExpression.Shift s && s.anchor() == DateExpression.Anchor.SPEECH;
      if (fromSpeech) {
        why.addAll(reasons);
      }
      answers.add(new DateAnswer(placed.get(i).mention(), r.date(), r.edge(), r.stayStart(), why, r.alternatives()));
    }
    return new DateAnswers(answers, published, speech, reasons);
  }
}
