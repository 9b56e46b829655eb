package sojourn.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWritingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2007-06-24/2007-06-25 | 24–25 June 2007 | 24–25 June 2007
          2010-11-29/2010-12-01 | 29 November – 1 December 2010 | 29 Nov – 1 Dec 2010
          2010-12-30/2011-01-02 | 30 December 2010 – 2 January 2011 | 30 Dec 2010 – 2 Jan 2011
          1988-05/1988-06 | May–June 1988 | May–June 1988
          1878/1880 | 1878–1880 | 1878–1880
          1560~ | about 1560 | c. 1560
          156X | the 1560s | the 1560s
          15XX | the 16th century | the 16th century
          -0043 | 44 BCE | 44 BCE
          0079 | 79 CE | 79 CE
          1856-21 | spring 1856 | spring 1856
          2001-34 | second quarter of 2001 | second quarter of 2001
          XXXX-06-25 | 25 June, year unknown | 25 June, year unknown
          XXXX-06 | June, year unknown | June, year unknown
          1560-XX-25 | the 25th of a month of 1560 | the 25th of a month of 1560
          1560-06-XX | a day of June 1560 | a day of June 1560
          ../2013-05-19 | until 19 May 2013 | until 19 May 2013
          [2001-06-25,2007-06-25] | 25 June 2001 or 25 June 2007 | 25 June 2001 or 25 June 2007
          {1990-06-14,1990-06-17} | 14 June 1990 and 17 June 1990 | 14 June 1990 and 17 June 1990
          [2010-01-18..] | 18 January 2010 or later | 18 Jan 2010 or later
          [2010-01-18..2012-05-07] | once between 18 January 2010 and 7 May 2012 | once between 18 Jan 2010 and 7 May 2012
          """)
  void everyShapeHasItsWords(String edtf, String longWords, String shortWords) {
    assertThat(DateStyle.LONG.format(DateSpan.of(edtf))).isEqualTo(longWords);
    assertThat(DateStyle.SHORT.format(DateSpan.of(edtf))).isEqualTo(shortWords);
  }

  @Test
  void twoDatesSaySharedPartsOnce() {
    assertThat(DateStyle.LONG.format(DateSpan.of("2008-04-09"), DateSpan.of("2008-04-10"))).isEqualTo("9–10 April 2008");
    assertThat(DateStyle.LONG.format(DateSpan.of("1984-02"), DateSpan.of("1984-02"))).isEqualTo("February 1984");
    assertThat(DateStyle.LONG.format(DateSpan.of("1856-05-20"), DateSpan.of("1856-07-12~"))).isEqualTo("20 May 1856 – about 12 July 1856");
    assertThat(DateStyle.LONG.format(DateSpan.of("[2010..2012]"), DateSpan.of("2013"))).isEqualTo("once between 2010 and 2012 – 2013");
  }
}
