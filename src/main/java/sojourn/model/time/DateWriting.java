package sojourn.model.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of dates: days, months, years before and after the common era, intervals and sets. */
interface DateWriting {

  List<String> MONTHS =
      List.of("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December");

  /** A date without its qualifiers. */
  static String bare(EdtfDate d, DateStyle style) {
    if (d.yearless()) {
      return yearless(d, style);
    }
    String month = d.month();
    String year = year(d);
    if (month == null) {
      return year;
    }
    if (d.season()) {
      return Seasons.name(Integer.parseInt(month)) + " " + year;
    }
    if (d.unspecified()) {
      return unspecified(d, style);
    }
    String named = style.month(Integer.parseInt(month)) + " " + year;
    String day = d.day();
    return day == null ? named : Integer.parseInt(day) + " " + named;
  }

  /** "2007", "44 BCE", "the 1560s", "the 16th century". */
  static String year(EdtfDate d) {
    int unknown = d.year().indexOf('X');
    if (unknown < 0) {
      return year(d.yearNumber());
    }
    String era = d.negative() ? " BCE" : "";
    if (unknown == 3) {
      return "the " + Integer.parseInt(d.year().substring(0, 3)) + "0s" + era;
    }
    if (unknown == 2 && d.year().endsWith("XX")) {
      return "the " + ordinal(Integer.parseInt(d.year().substring(0, 2)) + 1) + " century" + era;
    }
    return "between " + day(d.earliest(), false) + " and " + day(d.latest(), false);
  }

  /** "1560", "44 BCE", "79 CE". */
  static String year(int year) {
    return year > 0 ? (year < 100 ? year + " CE" : Integer.toString(year)) : (1 - year) + " BCE";
  }

  private static String day(long number, boolean withDay) {
    Day day = new Day(number);
    String year = year(day.year());
    return withDay ? day.date().getDayOfMonth() + " " + MONTHS.get(day.date().getMonthValue() - 1) + " " + year : year;
  }

  private static String yearless(EdtfDate d, DateStyle style) {
    String month = d.month();
    String day = d.day();
    if (month == null || month.indexOf('X') >= 0 || d.season()) {
      String season = d.season() && month != null ? Seasons.name(Integer.parseInt(month)) + ", " : "";
      return season + style.yearUnknown();
    }
    String named = style.month(Integer.parseInt(month));
    boolean known = day != null && day.indexOf('X') < 0;
    return (known && day != null ? Integer.parseInt(day) + " " : "") + named + ", " + style.yearUnknown();
  }

  private static String unspecified(EdtfDate d, DateStyle style) {
    String month = d.month();
    String day = d.day();
    boolean monthKnown = month != null && month.indexOf('X') < 0;
    boolean dayKnown = day != null && day.indexOf('X') < 0;
    String in = d.year().indexOf('X') < 0 ? year(d) : "a year of " + year(d);
    if (month != null && month.equals("XX") && !dayKnown) {
      return day == null ? "a month of " + in : "a day of " + in;
    }
    if (month != null && month.equals("XX") && day != null) {
      return "the " + ordinal(Integer.parseInt(day)) + " of a month of " + in;
    }
    if (monthKnown && month != null && (day == null || day.equals("XX"))) {
      String named = style.month(Integer.parseInt(month)) + (d.year().indexOf('X') < 0 ? " " : ", ") + in;
      return day == null ? named : "a day of " + named;
    }
    if (monthKnown && month != null && dayKnown && day != null) {
      return Integer.parseInt(day) + " " + style.month(Integer.parseInt(month)) + ", " + in;
    }
    return style.between() + day(d.earliest(), true) + " and " + day(d.latest(), true);
  }

  static String ordinal(int n) {
    int tens = n % 100;
    String suffix = tens >= 11 && tens <= 13 ? "th" : n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th";
    return n + suffix;
  }

  /** "24–25 June 2007", "from 19 May 2013". */
  static String interval(String edtf, DateStyle style) {
    int slash = edtf.indexOf('/');
    String from = edtf.substring(0, slash);
    String to = edtf.substring(slash + 1);
    if (from.equals("..") || from.isEmpty()) {
      return (from.isEmpty() ? "unknown – " : "until ") + style.part(to);
    }
    if (to.equals("..") || to.isEmpty()) {
      return to.isEmpty() ? style.part(from) + " – unknown" : "from " + style.part(from);
    }
    if (from.equals(to)) {
      return style.part(from);
    }
    Optional<EdtfDate> a = EdtfDate.parse(from);
    Optional<EdtfDate> b = EdtfDate.parse(to);
    if (a.isEmpty() || b.isEmpty()) {
      return edtf;
    }
    return shortened(a.get(), b.get(), style);
  }

  private static String shortened(EdtfDate a, EdtfDate b, DateStyle style) {
    String end = style.qualified(b, bare(b, style));
    boolean plain = !a.uncertain() && !a.approximate() && !b.uncertain() && !b.approximate() && !a.unspecified() && !b.unspecified();
    String month = a.month();
    String endMonth = b.month();
    boolean sameYear = a.year().equals(b.year()) && a.negative() == b.negative();
    if (!plain || month == null || endMonth == null || a.season() || b.season() || !sameYear) {
      boolean years = plain && month == null && endMonth == null && !a.negative() && !b.negative();
      return style.qualified(a, bare(a, style)) + (years ? "–" : " – ") + end;
    }
    String day = a.day();
    if (day == null && b.day() == null) {
      return style.month(Integer.parseInt(month)) + "–" + end;
    }
    if (day != null && b.day() != null) {
      String first = Integer.toString(Integer.parseInt(day));
      return month.equals(endMonth) ? first + "–" + end : first + " " + style.month(Integer.parseInt(month)) + " – " + end;
    }
    return bare(a, style) + " – " + end;
  }

  /** "once between 18 January 2010 and 7 May 2012", "25 June 2007 or 25 June 2012". */
  static String set(String edtf, boolean one, DateStyle style) {
    List<String> words = new ArrayList<>();
    String[] items = edtf.substring(1, edtf.length() - 1).split(",", -1);
    for (String item : items) {
      int dots = item.indexOf("..");
      if (dots < 0) {
        words.add(style.part(item));
        continue;
      }
      String from = item.substring(0, dots);
      String to = item.substring(dots + 2);
      if (from.isEmpty() || to.isEmpty()) {
        words.add(from.isEmpty() ? style.part(to) + " or earlier" : style.part(from) + " or later");
      } else {
        String open = one ? items.length == 1 ? style.between() : "between " : "from ";
        words.add(open + style.part(from) + (one ? " and " : " to ") + style.part(to));
      }
    }
    String last = words.getLast();
    return words.size() == 1 ? last : String.join(", ", words.subList(0, words.size() - 1)) + (one ? " or " : " and ") + last;
  }
}
