package sojourn.model.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** A day of the proleptic Gregorian calendar by its number: 0 is 1 January 1970; astronomical years, so year 0 is 1 BCE. */
public record Day(long number) implements Comparable<Day> {

  /** Fails with {@link java.time.DateTimeException} for a day that the calendar does not have. */
  public static Day of(int year, int month, int day) {
    return new Day(LocalDate.of(year, month, day).toEpochDay());
  }

  public LocalDate date() {
    return LocalDate.ofEpochDay(number);
  }

  public int year() {
    return date().getYear();
  }

  public DayOfWeek weekday() {
    return date().getDayOfWeek();
  }

  public Day plus(long days) {
    return new Day(number + days);
  }

  @Override
  public int compareTo(Day other) {
    return Long.compare(number, other.number);
  }
}
