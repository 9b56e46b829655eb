package sojourn.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sojourn.gazetteer.Gazetteer;
import sojourn.model.time.Day;

class OfficeHolderTableTest {

  private static final List<Term> TERMS = OfficeHolders.load().terms();

  @Test
  void theTableIsLargeAndNoRowStandsTwice() {
    assertThat(TERMS).hasSizeGreaterThan(1000);
    Set<List<Object>> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (Term term : TERMS) {
      if (!seen.add(List.of(PersonNames.words(term.name()), term.role(), term.of(), term.start().edtf()))) {
        twice.add(term.toString());
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void termsBeginBeforeTheyEnd() {
    List<String> wrong = new ArrayList<>();
    for (Term term : TERMS) {
      if (term.start().earliest() > term.to()) {
        wrong.add(term.toString());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void nobodyHoldsTheSameOfficeTwiceAtOnce() {
    Map<List<Object>, List<Term>> byOffice = new HashMap<>();
    for (Term term : TERMS) {
      byOffice.computeIfAbsent(List.of(PersonNames.words(term.name()), term.role(), term.of()), k -> new ArrayList<>()).add(term);
    }
    List<String> overlapping = new ArrayList<>();
    for (List<Term> terms : byOffice.values()) {
      // Numbers of one letter are left out of a name's words: Henry I and Henry V.
      terms.sort(Comparator.comparingLong(Term::from));
      for (int i = 1; i < terms.size(); i++) {
        Term before = terms.get(i - 1);
        if (terms.get(i).start().earliest() < (before.end() == null ? Long.MAX_VALUE : before.end().earliest())) {
          overlapping.add(before + " and " + terms.get(i));
        }
      }
    }
    assertThat(overlapping).isEmpty();
  }

  @Test
  void everyOfficeIsOfACountryOrAnOrganisationThatTheGazetteerKnows() {
    Gazetteer gazetteer = Gazetteer.open();
    Set<String> unknown = new HashSet<>();
    for (Term term : TERMS) {
      boolean known = gazetteer.country(term.of()).isPresent() || gazetteer.organisation(term.of()).map(o -> o.key().equals(term.of())).orElse(false);
      if (!known) {
        unknown.add(term.of());
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void theTableReachesBackAndCoversTheLargeBodies() {
    assertThat(TERMS).hasSizeGreaterThan(3_900);
    for (String of : List.of("UN", "NATO", "EU", "AU", "ASEAN", "OSCE", "IMF", "World Bank", "Commonwealth", "OAS", "Arab League", "US", "GB", "FR", "RU", "CN", "VA")) {
      assertThat(TERMS.stream().filter(t -> t.of().equals(of)).count()).as(of).isGreaterThan(4);
    }
    OfficeHolders table = OfficeHolders.load();
    assertThat(table.reigns("Henry VIII")).extracting(t -> t.start().edtf()).containsExactly("1509-04-22");
    assertThat(table.holders("Prime Minister", "GB", Day.of(1783, 4, 10).number())).extracting(Term::name).containsExactly("Duke of Portland");
    assertThat(table.holders("Pope", "VA", Day.of(1322, 6, 1).number())).extracting(Term::name).containsExactly("John XXII");
  }

  /** Presidents, popes, prime ministers and secretaries of state follow one another; a day of handing over may count twice. */
  @Test
  void oneAtATimeHoldsAnOfficeThatOnePersonHolds() {
    List<String> overlapping = new ArrayList<>();
    for (List<String> office : List.of(List.of("President", "US"), List.of("Pope", "VA"), List.of("Prime Minister", "GB"), List.of("Secretary of State", "US"),
        List.of("Secretary-General", "UN"), List.of("President", "FR"), List.of("Chancellor", "DE"))) {
      List<Term> terms =
          TERMS.stream().filter(t -> t.role().equals(office.getFirst()) && t.of().equals(office.getLast())).sorted(Comparator.comparingLong(Term::from)).toList();
      for (int i = 1; i < terms.size(); i++) {
        if (terms.get(i).start().latest() < terms.get(i - 1).to() - 1) {
          overlapping.add(terms.get(i - 1) + " and " + terms.get(i));
        }
      }
    }
    assertThat(overlapping).isEmpty();
  }

  @Test
  void theTableHeadSaysWhereItsFactsAreFrom() {
    assertThat(TERMS).allSatisfy(t -> assertThat(t.source()).isNotBlank());
    assertThat(TERMS).allSatisfy(t -> assertThat(t.name()).doesNotContain(",").isEqualTo(t.name().strip()));
  }
}
