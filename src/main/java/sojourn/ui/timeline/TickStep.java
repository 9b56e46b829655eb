package sojourn.ui.timeline;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sojourn.model.time.DateStyle;

/**
 * A distance between ticks: so many hours, days of a month, months or years.
 *
 * @param least pixels that one step must have
 */
record TickStep(Unit unit, int count, double least) {

  /** What is counted. */
  enum Unit {
    HOUR(1.0 / 24),
    DAY(1),
    MONTH(30.4369),
    YEAR(365.2425);

    private final double days;

    Unit(double days) {
      this.days = days;
    }
  }

  /** The finest step that has enough room. */
  static TickStep forScale(double pixelsPerDay) {
    List<TickStep> steps = new ArrayList<>();
    for (int hours : new int[] {1, 3, 6, 12}) {
      steps.add(new TickStep(Unit.HOUR, hours, 52));
    }
    steps.add(new TickStep(Unit.DAY, 1, 34));
    steps.add(new TickStep(Unit.DAY, 7, 56));
    steps.add(new TickStep(Unit.MONTH, 1, 44));
    steps.add(new TickStep(Unit.MONTH, 3, 90));
    for (int power = 1; power <= 10_000; power *= 10) {
      for (int factor : new int[] {1, 2, 5}) {
        steps.add(new TickStep(Unit.YEAR, factor * power, 64));
      }
    }
    return steps.stream().filter(s -> s.count * s.unit.days * pixelsPerDay >= s.least).findFirst().orElse(steps.getLast());
  }

  /** The days, with fraction, at which ticks stand between two days, both included. */
  List<Double> days(double from, double to) {
    List<Double> days = new ArrayList<>();
    switch (unit) {
      case HOUR -> {
        for (long step = (long) Math.ceil(from * 24 / count); step * count / 24.0 <= to; step++) {
          days.add(step * count / 24.0);
        }
      }
      case DAY -> {
        for (long day = (long) Math.ceil(from); day <= to; day++) {
          if (count == 1 || isWeekStart(day)) {
            days.add((double) day);
          }
        }
      }
      case MONTH -> {
        LocalDate date = LocalDate.ofEpochDay((long) Math.floor(from)).withDayOfMonth(1);
        for (; date.toEpochDay() <= to; date = date.plus(1, ChronoUnit.MONTHS)) {
          if (date.toEpochDay() >= from && (date.getMonthValue() - 1) % count == 0) {
            days.add((double) date.toEpochDay());
          }
        }
      }
      case YEAR -> addYears(from, to, days);
    }
    return days;
  }

  private static boolean isWeekStart(long day) {
    int ofMonth = LocalDate.ofEpochDay(day).getDayOfMonth();
    return ofMonth % 7 == 1 && ofMonth < 29;
  }

  /** Round years as they are written: 20 BCE, 10 BCE, 1 CE, 10, 20; the year 0 of astronomers is 1 BCE. */
  private void addYears(double from, double to, List<Double> days) {
    int first = LocalDate.ofEpochDay((long) Math.floor(from)).getYear() - 1;
    int last = LocalDate.ofEpochDay((long) Math.ceil(to)).getYear() + 1;
    int year = first - Math.floorMod(first, count) - count;
    while (year <= last + count) {
      double day = LocalDate.of(year > 0 ? year : year + 1, 1, 1).toEpochDay();
      if (day >= from && day <= to && (days.isEmpty() || days.getLast() < day)) {
        days.add(day);
      }
      year += count;
    }
  }

  /** Whether a tick begins a larger unit. */
  boolean strong(double day) {
    LocalDate date = LocalDate.ofEpochDay((long) Math.floor(day));
    return switch (unit) {
      case HOUR -> day == Math.rint(day);
      case DAY -> date.getDayOfMonth() == 1;
      case MONTH -> date.getMonthValue() == 1;
      case YEAR -> true;
    };
  }

  /** The words at a tick; {@code roomy} asks for the weekday. */
  String label(double day, boolean roomy) {
    LocalDate date = LocalDate.ofEpochDay((long) Math.floor(day));
    return switch (unit) {
      case HOUR ->
          strong(day)
              ? weekday(date) + " " + DateStyle.SHORT.day(date.toEpochDay())
              : String.format(Locale.ROOT, "%02d:00", Math.round((day - Math.floor(day)) * 24));
      case DAY -> {
        String prefix = roomy ? weekday(date) + " " : "";
        yield strong(day) ? prefix + DateStyle.SHORT.day(date.toEpochDay()) : prefix + date.getDayOfMonth();
      }
      case MONTH -> strong(day) ? DateStyle.year(date.getYear()) : DateStyle.SHORT.month(date);
      case YEAR -> DateStyle.year(date.getYear());
    };
  }

  /** The words at a tick that has to say what it stands in as well. */
  String inFull(double day) {
    LocalDate date = LocalDate.ofEpochDay((long) Math.floor(day));
    return switch (unit) {
      case HOUR -> weekday(date) + " " + DateStyle.SHORT.day(date.toEpochDay()) + ", " + label(day, false);
      case DAY -> DateStyle.SHORT.day(date.toEpochDay());
      case MONTH -> DateStyle.SHORT.month(date) + " " + DateStyle.year(date.getYear());
      case YEAR -> DateStyle.year(date.getYear());
    };
  }

  /** The words for what the left edge stands in, when no tick says it. */
  String context(double day) {
    LocalDate date = LocalDate.ofEpochDay((long) Math.floor(day));
    return switch (unit) {
      case HOUR -> weekday(date) + " " + DateStyle.SHORT.day(date.toEpochDay());
      case DAY -> DateStyle.SHORT.month(date) + " " + DateStyle.year(date.getYear());
      case MONTH, YEAR -> count > 3 || (unit == Unit.YEAR && count > 1) ? "" : DateStyle.year(date.getYear());
    };
  }

  private static String weekday(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }
}
