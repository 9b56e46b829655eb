package sojourn.archive.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in cells, whatever the notation. */
class DateCellsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-06-09 | 2021-06-09",
        "2021-06-09T10:30:00Z | 2021-06-09",
        "1850 | 1850",
        "-0043-03-15 | -0043-03-15",
        "44 BC | -0043",
        "44 v. Chr. | -0043",
        "15 March 44 BCE | -0043-03-15",
        "12 May 1850 | 1850-05-12",
        "May 12, 1850 | 1850-05-12",
        "12th May, 1850 | 1850-05-12",
        "Monday, 12 May 1850 | 1850-05-12",
        "12. Mai 1850 | 1850-05-12",
        "1552 März 4 | 1552-03-04",
        "[1545 Dezember 17] | 1545-12-17?",
        "le 3 août 1789 | 1789-08-03",
        "1er mars 1790 | 1790-03-01",
        "May 1850 | 1850-05",
        "05/1850 | 1850-05",
        "1850/5/12 | 1850-05-12",
        "3/4/1850 | 1850-04-03",
        "3.4.1850 | 1850-04-03",
        "c. 1850 | 1850~",
        "um 1850 | 1850~",
        "1850? | 1850?",
        "the 1850s | 185X",
        "16th century | 15XX",
        "spring 1850 | 1850-21",
        "before 1850 | [..1850]",
        "after May 1850 | [1850-05..]",
        "between 1850 and 1852 | [1850..1852]",
        "1850 or 1851 | [1850,1851]",
        "1850-05~ | 1850-05~",
        "1850/1852 | 1850 / 1852",
        "1850–1852 | 1850 / 1852",
        "1850-52 | 1850 / 1852",
        "12–15 May 1850 | 1850-05-12 / 1850-05-15",
        "12-15 May 1850 | 1850-05-12 / 1850-05-15",
        "12 May – 3 June 1850 | 1850-05-12 / 1850-06-03",
        "March–April 1851 | 1851-03 / 1851-04",
        "30 December 1850 – 2 January 1851 | 1850-12-30 / 1851-01-02",
        "3/4/1850 - 5/4/1850 | 1850-04-03 / 1850-04-05",
        "from 1850 to 1852 | 1850 / 1852",
        "12 May 1850 to 3 June 1850 | 1850-05-12 / 1850-06-03",
        "3. bis 5. Mai 1850 | 1850-05-03 / 1850-05-05",
        "abt 1850 | 1850~",
        "bet 1850 and 1852 | [1850..1852]"
      })
  void readsADateOrARange(String cell, String expected) {
    DateCells.Span span = new DateCells(DateOrder.DMY).read(cell).orElseThrow(() -> new AssertionError("no date: " + cell));
    assertThat(span.from().edtf() + (span.to() == null ? "" : " / " + span.to().edtf())).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"London", "31 February 1850", "No. 12", "May", "12 May", "Mr. May 1850x", "12-15", "undated", "3/14/1850"})
  void leavesWhatIsNoDate(String cell) {
    assertThat(new DateCells(DateOrder.DMY).read(cell)).isEmpty();
  }

  @Test
  void readsTheMonthFirstWhereTheTableSaysSo() {
    assertThat(new DateCells(DateOrder.MDY).read("3/4/1850").orElseThrow().from().edtf()).isEqualTo("1850-03-04");
  }

  @Test
  void findsTheOrderInTheWholeColumnAndNeverInOneRow() {
    assertThat(DateOrder.find(List.of("3/4/1850", "13/4/1850"))).isEqualTo(DateOrder.Finding.DMY);
    assertThat(DateOrder.find(List.of("3/4/1850", "4/13/1850"))).isEqualTo(DateOrder.Finding.MDY);
    assertThat(DateOrder.find(List.of("3/4/1850", "5/6/1850"))).isEqualTo(DateOrder.Finding.OPEN);
    assertThat(DateOrder.find(List.of("14/4/1850", "4/13/1850"))).isEqualTo(DateOrder.Finding.MIXED);
    assertThat(DateOrder.find(List.of("1850-04-03", "3 April 1850", "4/4/1850"))).isEqualTo(DateOrder.Finding.NEEDLESS);
  }
}
