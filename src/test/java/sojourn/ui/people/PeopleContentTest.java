package sojourn.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.EncounterId;
import sojourn.model.OccasionId;
import sojourn.model.PersonId;
import sojourn.model.PlaceId;
import sojourn.model.TripId;
import sojourn.model.VisitId;
import sojourn.model.time.DateSpan;
import sojourn.session.Filter;
import sojourn.session.Selection;
import sojourn.session.Visible;
import sojourn.session.tie.Days;
import sojourn.session.tie.TieIndex;

class PeopleContentTest {

  private static final PersonId LAVROV = new PersonId("sergey-lavrov");

  private final Visible visible = Visible.of(SeedSnapshot.of(), Filter.ALL);
  private final TieIndex index = TieIndex.of(visible.snapshot().columns());

  @Test
  void tiesStandInOrderOfFirstMeeting() {
    PeopleContent content = PeopleContent.of(index, visible, null, List.of());
    assertThat(content.ties()).hasSize(20);
    assertThat(content.ties().getFirst().person().name()).isEqualTo("Nicolas Sarkozy");
    Tie lavrov = content.ties().stream().filter(t -> t.person().id().equals(LAVROV)).findFirst().orElseThrow();
    assertThat(lavrov.met()).isEqualTo(5);
    assertThat(lavrov.first()).isEqualTo(Days.of(DateSpan.of("2008-04-10")));
    assertThat(lavrov.last()).isEqualTo(Days.of(DateSpan.of("2013-05-17")));
    assertThat(lavrov.offices().stream().map(Tie.Office::role).toList()).containsExactly("Foreign Minister");
  }

  @Test
  void aVisitOrItsPlaceGroupsThePeopleMetThere() {
    for (var id : List.of(new VisitId("v2"), new PlaceId("gn:1526273"))) {
      PeopleContent content = PeopleContent.of(index, visible, null, List.of(id));
      assertThat(content.group()).hasSize(12);
      assertThat(content.where()).isEqualTo("Astana");
    }
    PeopleContent several = PeopleContent.of(index, visible, null, List.of(new VisitId("v1"), new VisitId("v2")));
    assertThat(several.group()).hasSize(16);
    assertThat(several.where()).isNull();
  }

  @Test
  void whateverIsTouchedIsPutDownToPeople() {
    PersonId ban = SeedSnapshot.BAN;
    assertThat(Touched.by(visible, LAVROV, ban)).isEqualTo(Set.of(LAVROV));
    assertThat(Touched.by(visible, new EncounterId("e1"), ban)).isEqualTo(Set.of(new PersonId("nicolas-sarkozy")));
    assertThat(Touched.by(visible, new TripId("t1"), ban)).hasSize(4).doesNotContain(ban);
    assertThat(Touched.by(visible, new OccasionId("o1"), ban)).isEmpty();
  }

  @Test
  void theTravellerAloneMutesNobody() {
    assertThat(PeopleMarks.of(visible, Selection.of(SeedSnapshot.BAN), SeedSnapshot.BAN).mutes()).isFalse();
    assertThat(PeopleMarks.of(visible, Selection.of(LAVROV), SeedSnapshot.BAN).mutes()).isTrue();
  }

  @Test
  void undatedAndUncertainYearsAreShort() {
    assertThat(PersonWords.years(Days.NONE)).isEqualTo("–");
    assertThat(PersonWords.years(DateSpan.of("2010-11-30"))).isEqualTo("2010");
    assertThat(PersonWords.years(DateSpan.of("[2010-01-18..2012-05-07]"))).isEqualTo("2010–12");
    assertThat(PersonWords.years(DateSpan.of("1999/2001"))).isEqualTo("1999–2001");
    assertThat(PersonWords.years(DateSpan.of("-0043"))).isEqualTo("44 BCE");
    assertThat(PersonWords.years(DateSpan.of("2013-05-19/.."))).isEqualTo("2013–");
  }
}
