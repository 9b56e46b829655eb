package sojourn.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sojourn.model.SojournException;
import sojourn.model.time.Day;

class FactFileTest {

  @Test
  void aUsersRowsAreReadWithAndWithoutASource() throws SojournException {
    List<Term> terms = FactFile.read("mine.tsv", "# my own\nUlla Berg\tU. Berg|Berg\tMayor of Lund\tSE\t1999-05\t2003\n\nPer Dahl\t\tKing\tSE\t1300\t\ta chronicle\n");
    assertThat(terms).hasSize(2);
    assertThat(terms.getFirst().otherNames()).containsExactly("U. Berg", "Berg");
    assertThat(terms.getFirst().source()).isEqualTo("mine.tsv");
    assertThat(terms.getLast().end()).isNull();
    assertThat(terms.getLast().source()).isEqualTo("a chronicle");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          Ulla Berg,,Mayor,SE,12 May 1999, => mine.tsv, line 2, column 5 (start): “12 May 1999” is no date in EDTF; write 1999-05-12, 1999-05 or 1999.
          Ulla Berg,,Mayor,SE,1999,1998 => mine.tsv, line 2, column 6 (end): the end, 1998, comes before the start, 1999.
          Ulla Berg,,,SE,1999, => mine.tsv, line 2, column 3 (role): the role is empty.
          Ulla Berg,,Mayor,SE => mine.tsv, line 2, column 1 (name): there are 4 cells, not 6 or 7 separated by tabs: name, other names, role, of, start, end, source.
          Ulla Berg,,Mayor,SE,, => mine.tsv, line 2, column 5 (start): the start is empty; an end may be, while the office is held.
          """)
  void aMistakeIsNamedWithLineAndColumn(String row, String message) {
    assertThatThrownBy(() -> FactFile.read("mine.tsv", "# my own\n" + row.replace(',', '\t'))).isInstanceOf(SojournException.class).hasMessage(message);
  }

  @Test
  void aUsersRowIsAddedOrReplacesTheTermItOverlaps() throws SojournException {
    OfficeHolders table = OfficeHolders.load();
    OfficeHolders mine =
        table.with(FactFile.read("mine.tsv", "Tony Blair\t\tPrime Minister\tGB\t1997-05-03\t2007-06-27\nUlla Berg\t\tSecretary-General\tUN\t1800\t1801"));
    assertThat(mine.terms()).hasSize(table.terms().size() + 1);
    assertThat(mine.termsOf("Tony Blair", "Prime Minister", "GB")).extracting(t -> t.start().edtf()).containsExactly("1997-05-03");
    assertThat(mine.holders("Secretary-General", "UN", Day.of(1800, 7, 1).number())).extracting(Term::name).containsExactly("Ulla Berg");
    assertThat(table.with(List.of())).isSameAs(table);
  }
}
