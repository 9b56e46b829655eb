package sojourn.model.time;

import java.time.YearMonth;

/**
 * EDTF's parts of a year by their codes: 21–24 seasons, 25–28 of the northern, 29–32 of the southern hemisphere, 33–36 quarters, 37–39 thirds,
 * 40–41 halves. Seasons are meteorological; a winter runs into the next year.
 */
interface Seasons {

  /** First or last day number of a part of a year. */
  static long bound(int code, int year, boolean first) {
    int start = startMonth(code);
    int months = code <= 36 ? 3 : code <= 39 ? 4 : 6;
    YearMonth begin = YearMonth.of(year, start);
    return first ? begin.atDay(1).toEpochDay() : begin.plusMonths(months - 1L).atEndOfMonth().toEpochDay();
  }

  private static int startMonth(int code) {
    return switch (code) {
      case 21, 25, 31 -> 3;
      case 22, 26, 32 -> 6;
      case 23, 27, 29 -> 9;
      case 24, 28, 30 -> 12;
      case 33, 34, 35, 36 -> (code - 33) * 3 + 1;
      case 37, 38, 39 -> (code - 37) * 4 + 1;
      default -> (code - 40) * 6 + 1;
    };
  }

  /** "spring", "first quarter of". */
  static String name(int code) {
    String[] seasons = {"spring", "summer", "autumn", "winter"};
    String[] ordinals = {"first", "second", "third", "fourth"};
    if (code <= 24) {
      return seasons[code - 21];
    }
    if (code <= 32) {
      return (code <= 28 ? "northern " : "southern ") + seasons[(code - 25) % 4];
    }
    if (code <= 36) {
      return ordinals[code - 33] + " quarter of";
    }
    return code <= 39 ? ordinals[code - 37] + " third of" : ordinals[code - 40] + " half of";
  }
}
