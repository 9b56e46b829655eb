package sojourn.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2007-06-25 | DAY | 2007-06-25 | 2007-06-25
          2007-06 | MONTH | 2007-06-01 | 2007-06-30
          2008-02 | MONTH | 2008-02-01 | 2008-02-29
          2007 | YEAR | 2007-01-01 | 2007-12-31
          0000 | YEAR | 0000-01-01 | 0000-12-31
          -0043-03-15 | DAY | -0043-03-15 | -0043-03-15
          -0043 | YEAR | -0043-01-01 | -0043-12-31
          1582-10-10 | DAY | 1582-10-10 | 1582-10-10
          2007-06-25T10:10:10Z | DAY | 2007-06-25 | 2007-06-25
          2007-06-25T10:10:10+05:30 | DAY | 2007-06-25 | 2007-06-25
          156X | DECADE | 1560-01-01 | 1569-12-31
          15XX | CENTURY | 1500-01-01 | 1599-12-31
          1XXX | UNSPECIFIED | 1000-01-01 | 1999-12-31
          -156X | DECADE | -1569-01-01 | -1560-12-31
          1560-XX | UNSPECIFIED | 1560-01-01 | 1560-12-31
          1560-XX-25 | UNSPECIFIED | 1560-01-25 | 1560-12-25
          1560-06-XX | UNSPECIFIED | 1560-06-01 | 1560-06-30
          156X-06-25 | UNSPECIFIED | 1560-06-25 | 1569-06-25
          156X-02-29 | UNSPECIFIED | 1560-02-29 | 1568-02-29
          2004-1X | UNSPECIFIED | 2004-10-01 | 2004-12-31
          1856-21 | SEASON | 1856-03-01 | 1856-05-31
          1856-24 | SEASON | 1856-12-01 | 1857-02-28
          2001-34 | SEASON | 2001-04-01 | 2001-06-30
          2001-39 | SEASON | 2001-09-01 | 2001-12-31
          2001-41 | SEASON | 2001-07-01 | 2001-12-31
          2007-06-24/2007-06-25 | INTERVAL | 2007-06-24 | 2007-06-25
          2007-06~/2007-08-31? | INTERVAL | 2007-06-01 | 2007-08-31
          1878/1880 | INTERVAL | 1878-01-01 | 1880-12-31
          2004-06/2004 | INTERVAL | 2004-06-01 | 2004-12-31
          [2010-01-18..2012-05-07] | ONE_OF | 2010-01-18 | 2012-05-07
          [2001-06-25,2007-06-25,2012-06-25] | ONE_OF | 2001-06-25 | 2012-06-25
          [1667,1668,1670..1672] | ONE_OF | 1667-01-01 | 1672-12-31
          {1960,1961-12} | ALL_OF | 1960-01-01 | 1961-12-31
          2004-06~-11 | DAY | 2004-06-11 | 2004-06-11
          ?2004-06-~11 | DAY | 2004-06-11 | 2004-06-11
          1950S2 | YEAR | 1900-01-01 | 1999-12-31
          """)
  void boundsAreTheFirstAndLastPossibleDay(String edtf, DateShape shape, String earliest, String latest) {
    DateSpan span = DateSpan.of(edtf);
    assertThat(span.shape()).isEqualTo(shape);
    assertThat(new Day(span.earliest()).date()).isEqualTo(LocalDate.parse(earliest));
    assertThat(new Day(span.latest()).date()).isEqualTo(LocalDate.parse(latest));
    assertThat(span.edtf()).isEqualTo(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "yesterday", "2007-6-25", "2007-13", "2007-00", "2007-02-29", "2007-06-31", "1900-02-29", "2007/2006", "/", "../..",
        "[]", "[..]", "[2012..2010]", "{1960,x}", "2007-42", "2007-20", "2007-21-05", "XX07-06-31", "-0000", "Y1234", "Y99999999999", "2007-06T10:10:10", "20071", "07"
      })
  void whatIsNoDateIsRefused(String text) {
    assertThat(DateSpan.parse(text)).isEmpty();
    assertThatThrownBy(() -> DateSpan.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2010-03-18?,true,false", "2010~,false,true", "2010%,true,true", "?2004-06,true,false", "2004-06~-11,false,true", "2004-?06-~11,true,true", "1950S2,false,true",
    "2010-03?/2010-05~,true,true", "2010,false,false"
  })
  void qualifiersOfAnyPartQualifyTheDate(String edtf, boolean uncertain, boolean approximate) {
    DateSpan span = DateSpan.of(edtf);
    assertThat(span.uncertain()).isEqualTo(uncertain);
    assertThat(span.approximate()).isEqualTo(approximate);
  }

  @Test
  void openAndUnknownEndsHaveNoBound() {
    assertThat(DateSpan.of("2013-05-19/..").latest()).isEqualTo(DateSpan.UNBOUNDED_FUTURE);
    assertThat(DateSpan.of("2013-05-19/").latest()).isEqualTo(DateSpan.UNBOUNDED_FUTURE);
    assertThat(DateSpan.of("../2013-05-19").earliest()).isEqualTo(DateSpan.UNBOUNDED_PAST);
    assertThat(DateSpan.of("/2013").earliest()).isEqualTo(DateSpan.UNBOUNDED_PAST);
    assertThat(DateSpan.of("[2013-05-19..]").latest()).isEqualTo(DateSpan.UNBOUNDED_FUTURE);
    assertThat(DateSpan.of("{..1983-12}").earliest()).isEqualTo(DateSpan.UNBOUNDED_PAST);
  }

  @Test
  void aDayOfAnUnknownYearHasNoBounds() {
    assertThat(DateSpan.of("XXXX-06-25")).isEqualTo(
        new DateSpan("XXXX-06-25", DateShape.YEARLESS, DateSpan.UNBOUNDED_PAST, DateSpan.UNBOUNDED_FUTURE, false, false));
    assertThat(DateSpan.of("XXXX-02-29").shape()).isEqualTo(DateShape.YEARLESS);
    assertThat(DateSpan.parse("XXXX-02-30")).isEmpty();
    assertThat(DateSpan.of("XXXX-06-24/XXXX-06-25").bounded()).isFalse();
  }

  @Test
  void longYearsAreCarriedAsFarAsTheCalendarReaches() {
    assertThat(new Day(DateSpan.of("Y17E7").earliest()).date().getYear()).isEqualTo(170_000_000);
    assertThat(new Day(DateSpan.of("Y-12000").earliest()).date().getYear()).isEqualTo(-12_000);
  }
}
