package sojourn.model.step;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sojourn.model.text.FixedText;
import sojourn.model.text.Span;

class SentencesTest {

  @Test
  void longSentencesAreCutAtAWord() {
    String sentence = "word ".repeat(100).strip() + ".";
    String quote = Sentences.about(new FixedText(sentence), new Span(0, 4));
    assertThat(quote).endsWith(" …").hasSizeLessThanOrEqualTo(Sentences.LONGEST + 2).startsWith("word word");
  }

  @Test
  void aTitleEndsNoSentence() {
    FixedText text = new FixedText("He left. Then Mr. Ban met Dr. Who in Rome. It rained.");
    assertThat(Sentences.about(text, text.span(22, 25))).isEqualTo("Then Mr. Ban met Dr. Who in Rome.");
  }
}
