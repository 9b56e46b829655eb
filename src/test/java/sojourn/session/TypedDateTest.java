package sojourn.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDateTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2013-05-17 | 2013-05-17
      2013-05~ | 2013-05~
      17 May 2013 | 2013-05-17
      17th May, 2013 | 2013-05-17
      May 17, 2013 | 2013-05-17
      Sept 1905 | 1905-09
      1905 | 1905
      c. May 1905 | 1905-05~
      1905? | 1905?
      [2010-01-18..2012-05-07] | [2010-01-18..2012-05-07]
      """)
  void datesInUsualNotationAreUnderstood(String typed, String edtf) {
    assertThat(TypedDate.of(typed)).get().extracting(d -> d.edtf()).isEqualTo(edtf);
  }

  @Test
  void whatIsNoDateIsNone() {
    assertThat(TypedDate.of("31 February 2013")).isEmpty();
    assertThat(TypedDate.of("some day")).isEmpty();
    assertThat(TypedDate.of("17 Nonember 2013")).isEmpty();
    assertThat(TypedDate.of("")).isEmpty();
  }
}
