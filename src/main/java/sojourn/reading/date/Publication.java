package sojourn.reading.date;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateSpan;

/** Finds the day of publication: given by the user, in the front matter, or printed above the text. */
final class Publication {

  private static final int FIRST_BLOCKS = 10;
  /** A signature and a postscript may follow. */
  private static final int LAST_BLOCKS = 3;
  /** A page prints when it was published and updated; more lines of dates make a diary. */
  private static final int MOST_LINES = 2;

  private static final int FIRST_HEADS = 4;
  private static final Pattern WRITER = Pattern.compile("(?<![\\w\"“'‘.])(?:I|My|my|me)\\b");

  private Publication() {}

  static @Nullable DateSpan of(DateQuestion question, List<Placed> placed, DateFinder finder) {
    if (question.given() != null) {
      return question.given();
    }
    String front = question.frontMatter();
    DateSpan fielded = front == null ? null : full(finder.find(front)).orElse(null);
    if (fielded != null) {
      return fielded;
    }
    long lines = placed.stream().filter(p -> p.setting() == Placed.Setting.DATELINE).map(Placed::block).distinct().count();
    if (lines > MOST_LINES) {
      return null;
    }
    for (Placed p : placed) {
      boolean line = p.setting() == Placed.Setting.DATELINE && p.block() < FIRST_BLOCKS;
      Optional<DateSpan> date = line ? full(List.of(p.mention())) : Optional.empty();
      if (date.isPresent()) {
        return date.get();
      }
    }
    return firstPerson(question.text()) ? null : head(placed);
  }

  /** "Oslo, 3 May 1999" over a report: a place and a day, once, near the top. */
  private static @Nullable DateSpan head(List<Placed> placed) {
    List<Placed> heads = placed.stream().filter(p -> p.setting() == Placed.Setting.LETTERHEAD).toList();
    return heads.size() == 1 && heads.getFirst().block() < FIRST_HEADS ? full(List.of(heads.getFirst().mention())).orElse(null) : null;
  }

  private static boolean firstPerson(String text) {
    return WRITER.matcher(text).results().limit(3).count() > 2;
  }

  /** The day of a letter or report that is dated at its end; null where other lines date it too. */
  static @Nullable DateSpan closing(DateQuestion question, List<Placed> placed) {
    List<Placed> lines = placed.stream().filter(Placed::opens).filter(p -> p.setting() != Placed.Setting.HEADING).toList();
    boolean last = lines.size() == 1 && lines.getFirst().block() >= question.blocks().size() - LAST_BLOCKS && lines.getFirst().block() > 0;
    return last ? full(List.of(lines.getFirst().mention())).orElse(null) : null;
  }

  /** The first day with its year. */
  private static Optional<DateSpan> full(List<DateMention> mentions) {
    for (DateMention m : mentions) {
      if (m.expression() instanceof DateExpression.Calendar c && c.fields().day() != null && c.fields().month() != null) {
        Integer year = c.fields().year();
        Optional<DateSpan> date = year == null ? Optional.empty() : DayMath.span(c.fields(), year);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }
}
