package sojourn.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sojourn.model.text.Span;

class SearchWordsTest {

  @Test
  void theFirstOfTheWordsIsFoundWithoutItsAccentsAndInCodePoints() {
    String text = "𝒜 In Zürich, they met\nGrybauskaitė.";
    assertThat(SearchWords.of("grybauskaite zurich").in(text).orElseThrow().span()).isEqualTo(new Span(5, 11));
    assertThat(SearchWords.of("Grybausk").in(text).orElseThrow().span()).isEqualTo(new Span(22, 34));
  }

  @Test
  void aWordIsNotFoundWithinAnotherAndABeginningOnlyLast() {
    assertThat(SearchWords.of("rich ").in("Zurich is rich.").orElseThrow().span()).isEqualTo(new Span(10, 14));
    assertThat(SearchWords.of("zur rich").in("Zurich")).isEmpty();
    assertThat(SearchWords.of("rich zur").in("Zurich").orElseThrow().span()).isEqualTo(new Span(0, 6));
  }

  @Test
  void theWordsAroundStandOnOneLineAndSayWhereTextIsLeftOut() {
    String text = "a b c d e f g h i j\nk l Astana m n o p q r s t u v w";
    assertThat(SearchWords.of("astana").in(text).orElseThrow().around()).isEqualTo("…f g h i j k l Astana m n o p q r s t…");
    assertThat(SearchWords.of("astana").in("Astana").orElseThrow().around()).isEqualTo("Astana");
  }

  @Test
  void signsAloneAskForNothing() {
    assertThat(SearchWords.of("\"'*(").match()).isEmpty();
    assertThat(SearchWords.of("NOT AND").match()).isEqualTo("\"NOT\" \"AND\"*");
  }
}
