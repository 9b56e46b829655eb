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
}
