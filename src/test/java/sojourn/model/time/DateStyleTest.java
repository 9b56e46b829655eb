package sojourn.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DateStyleTest {

  @Test
  void writesDatesAsAHistorianWould() {
    Map.of(
            "2007-06-25", "25 June 2007",
            "2008-04", "April 2008",
            "1836", "1836",
            "2010~", "about 2010",
            "2010-03-18?", "18 March 2010 (uncertain)",
            "-0043-03-15", "15 March 44 BCE",
            "XXXX-06-25", "25 June, year unknown",
            "2013-05-19/..", "from 19 May 2013",
            "[2010-01-18..2012-05-07]", "once between 18 January 2010 and 7 May 2012")
        .forEach((edtf, words) -> assertThat(DateStyle.LONG.format(DateSpan.of(edtf))).as(edtf).isEqualTo(words));
  }

  @Test
  void saysEachPartOfARangeOnce() {
    assertThat(DateStyle.LONG.format(DateSpan.of("2010-11-29"), DateSpan.of("2010-12-01"))).isEqualTo("29 November – 1 December 2010");
    assertThat(DateStyle.SHORT.format(DateSpan.of("2008-04-09"), DateSpan.of("2008-04-10"))).isEqualTo("9–10 Apr 2008");
    assertThat(DateStyle.SHORT.format(null, null)).isEqualTo("undated");
  }

  @Test
  void whatIsNotKnownOfAStayIsLeftOpen() {
    assertThat(DateStyle.SHORT.stay(DateSpan.of("2008-04-09"), DateSpan.of("2008-04-10"))).isEqualTo("9–10 Apr 2008");
    assertThat(DateStyle.SHORT.stay(DateSpan.of("2008-04-09"), null)).isEqualTo("from 9 Apr 2008");
    assertThat(DateStyle.SHORT.stay(null, DateSpan.of("2008-04-09"))).isEqualTo("until 9 Apr 2008");
    assertThat(DateStyle.SHORT.stay(DateSpan.of("2013-05-19/.."), null)).isEqualTo("from 19 May 2013");
    assertThat(DateStyle.SHORT.stay(DateSpan.of("XXXX-04-09"), null)).isEqualTo("9 Apr, year unknown");
    assertThat(DateStyle.SHORT.stay(null, null)).isEqualTo("undated");
  }

  @Test
  void aVisitOfUnknownDayWasOnce() {
    assertThat(DateStyle.SHORT.once(DateSpan.of("1271"))).isEqualTo("once in 1271");
    assertThat(DateStyle.SHORT.once(DateSpan.of("156X"))).isEqualTo("once in the 1560s");
    assertThat(DateStyle.SHORT.once(DateSpan.of("[1714..1720]"))).isEqualTo("once between 1714 and 1720");
    assertThat(DateStyle.SHORT.once(DateSpan.of("2008-04-09/2008-04-11"))).isEqualTo("once between 9 Apr 2008 and 11 Apr 2008");
    assertThat(DateStyle.years(DateSpan.of("[1714..1720]"))).isEqualTo("1714–1720");
  }

  @Test
  void daysHaveNumbersAndWeekdays() {
    long day = DateSpan.of("2010-11-29").earliest();
    assertThat(DateStyle.SHORT.day(day)).isEqualTo("29 Nov 2010");
    assertThat(DateStyle.LONG.day(day)).isEqualTo("29 November 2010");
    assertThat(DateStyle.SHORT.weekday(day)).isEqualTo("Mon 29 Nov");
    assertThat(DateStyle.LONG.day(DateSpan.of("-0043-03-15").earliest())).isEqualTo("15 March 44 BCE");
  }
}
