package sojourn.ui.shell.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.text.FixedText;
import sojourn.model.text.Span;
import sojourn.session.Filter;
import sojourn.session.Visible;

class StopsTest {

  private final List<Stop> stops = Stops.of(Visible.of(SeedSnapshot.of(), Filter.ALL));

  @Test
  void areTheVisitsMadeInOrderOfTime() {
    assertThat(stops).extracting(s -> s.place().name()).containsExactly("Paris", "Moscow", "Moscow", "Astana", "Sochi");
  }

  @Test
  void quoteTheWholeSentenceAndCountEveryPersonOnce() {
    Stop astana = stops.get(3);
    assertThat(astana.quote()).isEqualTo("United Nations Secretary-General Ban Ki-moon arrived in Astana, Kazakhstan, late on Monday, 29 November.");
    assertThat(astana.people()).hasSize(12);
    assertThat(astana.country()).isEqualTo("Kazakhstan");
    assertThat(stops.get(1).people()).extracting(m -> m.person().name()).doesNotHaveDuplicates();
  }

  @Test
  void cutLongSentencesAtAWord() {
    String sentence = "word ".repeat(100).strip() + ".";
    String quote = Sentences.about(new FixedText(sentence), new Span(0, 4));
    assertThat(quote).endsWith(" …").hasSizeLessThanOrEqualTo(Sentences.LONGEST + 2).startsWith("word word");
  }

  @Test
  void doNotBreakASentenceAfterATitle() {
    FixedText text = new FixedText("He left. Then Mr. Ban met Dr. Who in Rome. It rained.");
    assertThat(Sentences.about(text, text.span(22, 25))).isEqualTo("Then Mr. Ban met Dr. Who in Rome.");
  }
}
