package sojourn.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sojourn.model.time.DateSpan;

class DateWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2007-06-25 | 25 Jun 2007",
        "2008-04 | Apr 2008",
        "1271 | 1271",
        "1271~ | c. 1271",
        "-0043-03-15 | 15 Mar 44 BCE",
        "0000 | 1 BCE",
        "[2010-01-18..2012-05-07] | once between 18 Jan 2010 and 7 May 2012",
        "[1714..1720] | once between 1714 and 1720",
        "[1714-02..1720-03] | once between Feb 1714 and Mar 1720",
        "[..1560-02-01] | once before 2 Feb 1560",
        "2013-05-19/.. | from 19 May 2013",
        "156X | 1560s",
        "XXXX-06-25 | 25 Jun, year unknown"
      })
  void datesAreWrittenAsAHistorianWould(String edtf, String words) {
    assertThat(DateWords.BRIEF.of(DateSpan.of(edtf))).isEqualTo(words);
  }

  @Test
  void eachPartOfAStayIsSaidOnce() {
    assertThat(DateWords.BRIEF.stay(DateSpan.of("2008-04-09"), DateSpan.of("2008-04-10"))).isEqualTo("9–10 Apr 2008");
    assertThat(DateWords.BRIEF.stay(DateSpan.of("2010-11-29"), DateSpan.of("2010-12-01"))).isEqualTo("29 Nov – 1 Dec 2010");
    assertThat(DateWords.BRIEF.stay(DateSpan.of("2010-12-29"), DateSpan.of("2011-01-01"))).isEqualTo("29 Dec 2010 – 1 Jan 2011");
    assertThat(DateWords.BRIEF.stay(DateSpan.of("2008-04-09"), null)).isEqualTo("from 9 Apr 2008");
    assertThat(DateWords.BRIEF.stay(null, DateSpan.of("2008-04-09"))).isEqualTo("until 9 Apr 2008");
    assertThat(DateWords.BRIEF.stay(null, null)).isEqualTo("without a date");
  }
}
