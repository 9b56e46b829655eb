package sojourn.reading.date;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a date expression says, as a statement still to be worked out. */
public sealed interface DateExpression {

  /** Short text for tests and reasons. */
  String notation();

  /** What a relative expression counts from. */
  enum Anchor {
    /** The day on which the text speaks: its publication, the dateline of a letter, the entry of a diary. */
    SPEECH,
    /** The day the narrative has reached. */
    NARRATIVE
  }

  /** Length of a step or stay. */
  enum Unit {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  /** Which of the weekdays of one name. */
  enum Which {
    ANY,
    LAST,
    THIS,
    NEXT
  }

  /** How a bound lies to what happened. */
  enum Bound {
    /** "since 2011": it has begun. */
    SINCE,
    /** "from 2011": it may still begin. */
    FROM,
    UNTIL,
    BEFORE,
    AFTER,
    BY
  }

  /**
   * "25 June 2007", "in November", "17th.—".
   *
   * @param style how the text counts where it says so, or null
   * @param other the same day by the other calendar, where the text gives both, or null
   */
  record Calendar(DateFields fields, @Nullable CountingStyle style, @Nullable DateFields other) implements DateExpression {

    public Calendar(DateFields fields) {
      this(fields, null, null);
    }

    @Override
    public String notation() {
      String by = style == null ? "" : " " + style.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      return fields.notation() + by + (other == null ? "" : " = " + other.notation());
    }
  }

  /** Two numbers and a year of which either number may be the month: "5/6/2007"; the year may have two figures. */
  record Numeric(int first, int second, int year) implements DateExpression {
    @Override
    public String notation() {
      return String.format(Locale.ROOT, "%02d|%02d %d", first, second, year);
    }
  }

  /** "in the first week of June", "the last ten days of May": days of a month by their number; -1 ends with the month. */
  record PartOfMonth(int from, int to, DateFields month) implements DateExpression {
    @Override
    public String notation() {
      return month.notation() + "-" + from + ".." + to;
    }
  }

  /** "from Friday to Sunday". */
  record WeekdayRange(DayOfWeek from, DayOfWeek to) implements DateExpression {
    @Override
    public String notation() {
      return DateWords.capitalised(from.name()) + "/" + DateWords.capitalised(to.name());
    }
  }

  /** "this weekend", "over the weekend". */
  record Weekend(Which which) implements DateExpression {
    @Override
    public String notation() {
      return which.name().toLowerCase(Locale.ROOT) + " weekend";
    }
  }

  /** "in the 14th year of King Henry": a year of a reign. */
  record Regnal(int year, String ruler) implements DateExpression {
    @Override
    public String notation() {
      return year + " " + ruler;
    }
  }

  /** "the 2009 Colloquium": no date of the narrative, but a hint at its year. */
  record Hint(int year) implements DateExpression {
    @Override
    public String notation() {
      return "hint " + year;
    }
  }

  /** "29 November – 2 December", "between 1878 and 1880"; both ends count. */
  record Range(DateFields from, DateFields to) implements DateExpression {
    @Override
    public String notation() {
      return from.notation() + "/" + to.notation();
    }
  }

  /** Several days of one month that are no run: "on 14 and 17 June", or one of them: "the 7th or 8th". */
  record Several(List<DateFields> all, boolean oneOf) implements DateExpression {
    public Several {
      all = List.copyOf(all);
    }

    @Override
    public String notation() {
      return all.stream().map(DateFields::notation).collect(Collectors.joining(",", oneOf ? "[" : "{", oneOf ? "]" : "}"));
    }
  }

  /** A period that EDTF can write at once: "the 1860s", "the 14th century". */
  record Period(String edtf, DateFields.@Nullable Stage stage) implements DateExpression {
    @Override
    public String notation() {
      return stage == null ? edtf : edtf + " " + stage.name().toLowerCase(Locale.ROOT);
    }
  }

  /** "today", "two days later", "last week"; {@code loose} where the text counts loosely ("a few days later"). */
  record Shift(Anchor anchor, int amount, Unit unit, DateFields.@Nullable Stage stage, boolean loose) implements DateExpression {
    @Override
    public String notation() {
      String text = (anchor == Anchor.SPEECH ? "speech" : "then") + (amount < 0 ? "" : "+") + amount + unit.name().toLowerCase(Locale.ROOT);
      return text + (loose ? "~" : "") + (stage == null ? "" : " " + stage.name().toLowerCase(Locale.ROOT));
    }
  }

  /** "on Tuesday", "last Monday", "Thursday week" ({@code weeks} is 1). */
  record Weekday(DayOfWeek day, Which which, Anchor anchor, int weeks) implements DateExpression {
    @Override
    public String notation() {
      String name = DateWords.capitalised(day.name()) + (weeks == 0 ? "" : String.format(Locale.ROOT, "%+dweek", weeks));
      return (which == Which.ANY ? "" : which.name().toLowerCase(Locale.ROOT) + " ") + name + (anchor == Anchor.NARRATIVE ? " then" : "");
    }
  }

  /** "last October", "the November previous". */
  record MonthOf(int month, Which which, Anchor anchor) implements DateExpression {
    @Override
    public String notation() {
      return which.name().toLowerCase(Locale.ROOT) + " " + month + (anchor == Anchor.NARRATIVE ? " then" : "");
    }
  }

  /** A day of the month before or after the month of speech: "the 28th ult." */
  record DayOfOtherMonth(int months, int day) implements DateExpression {
    @Override
    public String notation() {
      return String.format(Locale.ROOT, "month%+d %02d", months, day);
    }
  }

  /** "the second day of the visit"; -1 is the last day. */
  record DayOfStay(int ordinal) implements DateExpression {
    @Override
    public String notation() {
      return "stay " + ordinal;
    }
  }

  /**
   * A day known by name: "Ascension Day 1830", "the eve of Michaelmas".
   *
   * @param days how many days after it
   */
  record Feast(String id, @Nullable Integer year, int days, boolean about) implements DateExpression {
    @Override
    public String notation() {
      return (about ? "about " : "") + id + (days == 0 ? "" : String.format(Locale.ROOT, "%+d", days)) + (year == null ? "" : " " + year);
    }
  }

  /** "in the evening", with no day said. */
  record PartOfDay() implements DateExpression {
    @Override
    public String notation() {
      return "part";
    }
  }

  /** "for four days", "a six-day tour". */
  record Duration(int amount, Unit unit, boolean loose) implements DateExpression {
    @Override
    public String notation() {
      return "for " + amount + " " + unit.name().toLowerCase(Locale.ROOT) + (loose ? "~" : "");
    }
  }

  /** "since March 2011", "before 19 May". */
  record Bounded(Bound bound, DateExpression of) implements DateExpression {
    @Override
    public String notation() {
      return bound.name().toLowerCase(Locale.ROOT) + " " + of.notation();
    }
  }

  /**
   * "more than a year after the end of …": counted from an event of general history.
   *
   * @param more whether at least that much time has passed
   * @param ended whether it counts from the event's end
   */
  record FromEvent(int amount, Unit unit, boolean more, boolean ended, String event) implements DateExpression {
    @Override
    public String notation() {
      return (ended ? "end" : "start") + (more ? ">" : "+") + amount + unit.name().toLowerCase(Locale.ROOT) + " " + event;
    }
  }
}
