package sojourn.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sojourn.model.text.FixedText;
import sojourn.model.text.Span;

class TextPartTest {

  private final FixedText table = new FixedText(IntStream.rangeClosed(1, 9_000).mapToObj(i -> "row " + i).collect(Collectors.joining("\n")));

  private String words(TextPart part) {
    return table.quote(part.span());
  }

  @Test
  void ofALongTableTheRowsRoundTheEvidenceAreShown() {
    int at = table.pointIndex(table.value().indexOf("row 4500\n"));
    TextPart part = TextPart.around(table, at);
    assertThat(part.whole()).isFalse();
    assertThat(part.holds(at)).isTrue();
    assertThat(words(part)).startsWith("row " + part.first() + "\n").endsWith("row " + part.last() + "\n").contains("row 4500\n");
    assertThat(words(part).lines().count()).isEqualTo(TextPart.LINES);
  }

  @Test
  void onePartFollowsTheOtherToTheEnd() {
    TextPart first = TextPart.around(table, 0);
    TextPart second = first.moved(table, TextPart.LINES);
    assertThat(second.first()).isEqualTo(first.last() + 1);
    TextPart last = second.moved(table, 1_000_000);
    assertThat(last.last()).isEqualTo(9_000);
    assertThat(words(last)).endsWith("row 9000");
    assertThat(last.moved(table, -1_000_000).span()).isEqualTo(first.span());
  }

  @Test
  void aShortTextIsShownWhole() {
    FixedText text = new FixedText("one\ntwo\nthree");
    assertThat(TextPart.around(text, 5)).isEqualTo(new TextPart(new Span(0, 13), 1, 3, 3));
  }
}
