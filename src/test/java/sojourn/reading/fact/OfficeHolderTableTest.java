package sojourn.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sojourn.gazetteer.Gazetteer;

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
  void theTableHeadSaysWhereItsFactsAreFrom() {
    assertThat(TERMS).allSatisfy(t -> assertThat(t.source()).isNotBlank());
    assertThat(TERMS).allSatisfy(t -> assertThat(t.name()).doesNotContain(",").isEqualTo(t.name().strip()));
  }
}
