package sojourn.ui.shell.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.step.Stop;
import sojourn.session.Filter;
import sojourn.session.Visible;

class CourseTest {

  private final Course course = Course.of(List.of(), Visible.of(SeedSnapshot.of(), Filter.ALL));
  private final List<Stop> stops = IntStream.range(0, course.size()).mapToObj(course::at).toList();

  @Test
  void withoutStepsItIsTheVisitsMadeInOrderOfTime() {
    assertThat(stops).extracting(Stop::place).containsExactly("Paris", "Moscow", "Moscow", "Astana", "Sochi");
  }

  @Test
  void theWholeSentenceIsQuotedAndEveryPersonCountedOnce() {
    Stop astana = stops.get(3);
    assertThat(astana.quote()).isEqualTo("United Nations Secretary-General Ban Ki-moon arrived in Astana, Kazakhstan, late on Monday, 29 November.");
    assertThat(astana.people()).hasSize(12);
    assertThat(astana.country()).isEqualTo("Kazakhstan");
    assertThat(stops.get(1).people()).extracting(m -> m.person().name()).doesNotHaveDuplicates();
  }
}
