package sojourn.reading.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/** The day of a feast in a year: fixed days, those counted from Easter, and Sundays and Thursdays of a month. */
final class Feasts {

  private static final Map<String, String> FIXED =
      Map.ofEntries(
          Map.entry("new-year", "01-01"), Map.entry("new-year-eve", "12-31"), Map.entry("epiphany", "01-06"), Map.entry("candlemas", "02-02"),
          Map.entry("valentine", "02-14"), Map.entry("st-patrick", "03-17"), Map.entry("lady-day", "03-25"), Map.entry("may-day", "05-01"),
          Map.entry("midsummer", "06-24"), Map.entry("independence-us", "07-04"), Map.entry("bastille", "07-14"), Map.entry("assumption", "08-15"),
          Map.entry("michaelmas", "09-29"), Map.entry("halloween", "10-31"), Map.entry("all-saints", "11-01"), Map.entry("all-souls", "11-02"),
          Map.entry("guy-fawkes", "11-05"), Map.entry("armistice", "11-11"), Map.entry("martinmas", "11-11"), Map.entry("st-andrew", "11-30"),
          Map.entry("christmas-eve", "12-24"), Map.entry("christmas", "12-25"), Map.entry("boxing-day", "12-26"),
          Map.entry("united-nations-day", "10-24"), Map.entry("womens-day", "03-08"), Map.entry("st-peter", "06-29"), Map.entry("st-james", "07-25"),
          Map.entry("st-bartholomew", "08-24"), Map.entry("st-luke", "10-18"), Map.entry("st-matthew", "09-21"), Map.entry("st-simon", "10-28"),
          Map.entry("st-catherine", "11-25"), Map.entry("st-nicholas", "12-06"), Map.entry("st-thomas", "12-21"), Map.entry("st-john", "12-27"),
          Map.entry("st-matthias", "02-24"), Map.entry("st-gregory", "03-12"), Map.entry("st-george", "04-23"), Map.entry("st-mark", "04-25"),
          Map.entry("st-philip", "05-01"), Map.entry("st-barnabas", "06-11"), Map.entry("st-swithun", "07-15"), Map.entry("st-magdalen", "07-22"),
          Map.entry("st-lawrence", "08-10"), Map.entry("st-hilary", "01-13"), Map.entry("st-agnes", "01-21"), Map.entry("st-david", "03-01"),
          Map.entry("st-giles", "09-01"), Map.entry("st-francis", "10-04"), Map.entry("st-denis", "10-09"), Map.entry("st-lucy", "12-13"),
          Map.entry("st-clement", "11-23"), Map.entry("st-benedict", "03-21"), Map.entry("st-paul", "01-25"), Map.entry("virgin-nativity", "09-08"),
          Map.entry("holy-cross", "09-14"), Map.entry("cross-found", "05-03"), Map.entry("innocents", "12-28"), Map.entry("conception", "12-08"),
          Map.entry("transfiguration", "08-06"), Map.entry("lammas", "08-01"), Map.entry("anzac", "04-25"), Map.entry("earth-day", "04-22"),
          Map.entry("refugee-day", "06-20"), Map.entry("human-rights-day", "12-10"));
  private static final Map<String, Integer> FROM_EASTER =
      Map.ofEntries(
          Map.entry("shrove-tuesday", -47), Map.entry("ash-wednesday", -46), Map.entry("palm-sunday", -7), Map.entry("maundy-thursday", -3),
          Map.entry("good-friday", -2), Map.entry("holy-saturday", -1), Map.entry("easter", 0), Map.entry("easter-monday", 1),
          Map.entry("ascension", 39), Map.entry("whitsun", 49), Map.entry("whit-monday", 50), Map.entry("trinity", 56),
          Map.entry("corpus-christi", 60), Map.entry("easter-tuesday", 2), Map.entry("low-sunday", 7), Map.entry("whit-tuesday", 51),
          Map.entry("septuagesima", -63), Map.entry("quinquagesima", -49));

  private Feasts() {}

  /** The day of a feast, for Easter and what hangs on it by the calendar of the text; the day's numbers are those that the text would write. */
  static Optional<LocalDate> day(String feast, int year, Reckoning reckoning) {
    String fixed = FIXED.get(feast);
    Integer offset = FROM_EASTER.get(feast);
    try {
      if (fixed != null) {
        return Optional.of(LocalDate.of(year, Integer.parseInt(fixed.substring(0, 2)), Integer.parseInt(fixed.substring(3))));
      }
      if (offset != null) {
        return Optional.of((reckoning.julian(LocalDate.of(year, 4, 1).toEpochDay()) ? julianEaster(year) : easter(year)).plusDays(offset));
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return movable(feast, year);
  }

  private static Optional<LocalDate> movable(String feast, int year) {
    return switch (feast) {
      case "mothers-day" -> Optional.of(nth(year, 5, 2, DayOfWeek.SUNDAY));
      case "fathers-day" -> Optional.of(nth(year, 6, 3, DayOfWeek.SUNDAY));
      case "thanksgiving" -> Optional.of(nth(year, 11, 4, DayOfWeek.THURSDAY));
      case "victoria-day" -> Optional.of(LocalDate.of(year, 5, 24).with(TemporalAdjusters.previous(DayOfWeek.MONDAY)));
      case "columbus" -> Optional.of(nth(year, 10, 2, DayOfWeek.MONDAY));
      case "presidents-day" -> Optional.of(nth(year, 2, 3, DayOfWeek.MONDAY));
      case "mlk-day" -> Optional.of(nth(year, 1, 3, DayOfWeek.MONDAY));
      case "advent" -> Optional.of(LocalDate.of(year, 12, 25).with(TemporalAdjusters.previous(DayOfWeek.SUNDAY)).minusWeeks(3));
      case "labor-day" -> Optional.of(nth(year, 9, 1, DayOfWeek.MONDAY));
      case "memorial-day" -> Optional.of(LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
      default -> Optional.empty();
    };
  }

  private static LocalDate nth(int year, int month, int n, DayOfWeek day) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, day));
  }

  /** Easter Sunday of the Gregorian calendar; the anonymous computus (Meeus, Astronomical Algorithms, chapter 8). */
  static LocalDate easter(int year) {
    int a = Math.floorMod(year, 19);
    int b = Math.floorDiv(year, 100);
    int c = Math.floorMod(year, 100);
    int g = Math.floorDiv(b - Math.floorDiv(b + 8, 25) + 1, 3);
    int h = Math.floorMod(19 * a + b - Math.floorDiv(b, 4) - g + 15, 30);
    int l = Math.floorMod(32 + 2 * Math.floorMod(b, 4) + 2 * (c / 4) - h - c % 4, 7);
    int m = (a + 11 * h + 22 * l) / 451;
    int sum = h + l - 7 * m + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }

  /** Easter Sunday of the Julian calendar, in its own numbers (Meeus, chapter 8). */
  static LocalDate julianEaster(int year) {
    int d = Math.floorMod(19 * Math.floorMod(year, 19) + 15, 30);
    int e = Math.floorMod(2 * Math.floorMod(year, 4) + 4 * Math.floorMod(year, 7) - d + 34, 7);
    int sum = d + e + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
