package sojourn.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sojourn.model.claim.Explanation;
import sojourn.model.claim.MentionKind;
import sojourn.model.claim.Problem;
import sojourn.model.claim.Silence;
import sojourn.model.claim.Unclaimed;
import sojourn.model.text.FixedText;

/** Why sentences led to no claim, as the stages noted it. */
class ExplanationTest {

  private static final String TEXT =
      """
      Foreign Minister Ann Moe arrived in Oslo on 3 May 1999. President Olaf Lie arrived in Bergen on 4 May 1999.
      She did not meet Prime Minister Karl Dahl. She praised Norway.
      The minister had talks with representatives of the fishermen of Norway.
      """;

  @Test
  void eachSentenceThatLedToNothingHasItsReason() {
    Explanation told = explain(TEXT);
    FixedText text = told.reading().document().text();
    Map<String, Silence> why = told.unclaimed().stream().collect(Collectors.toMap(u -> text.quote(u.sentence()), Unclaimed::why));
    assertThat(why)
        .containsOnly(
            Map.entry("She did not meet Prime Minister Karl Dahl.", Silence.NEGATED),
            Map.entry("She praised Norway.", Silence.NO_TRIGGER),
            Map.entry("The minister had talks with representatives of the fishermen of Norway.", Silence.NOBODY));
    Unclaimed denied = told.unclaimed().getFirst();
    assertThat(denied.dropped()).hasSize(1);
    assertThat(text.quote(denied.dropped().getFirst().trigger())).startsWith("meet");
    assertThat(denied.dropped().getFirst().rule()).startsWith("meet.");
  }

  @Test
  void aPlaceKeepsWhatElseItsNameMayMean() {
    Explanation told = explain("Foreign Minister Ann Moe arrived in Paris on 3 May 1999.");
    var paris = told.choices().stream().filter(c -> c.kind() == MentionKind.PLACE).findFirst().orElseThrow();
    assertThat(paris.meant()).isEqualTo("Paris, FR");
    assertThat(paris.reasons()).anyMatch(r -> r.contains("capital of France"));
    assertThat(paris.others()).anyMatch(o -> o.startsWith("Paris, US ("));
  }

  @Test
  void readingAndExplainingAreTheSame() {
    assertThat(explain(TEXT).reading()).isEqualTo(Readers.english().read(Readers.document(TEXT)));
  }

  @Test
  void aReadingWithoutClaimsSaysWhy() {
    assertThat(problems("The Minister, Ann Moe, has not met President Olaf Lie. Ann Moe praised Norway."))
        .containsExactly("No visit and no encounter was read. 2 sentences name a person, place or date: no verb of moving or meeting (1); denied or called off (1).");
    assertThat(problems("The fish in the sea are many and the sea is deep and wide."))
        .containsExactly("No person is named in this text, so nobody's journey can be told.");
    assertThat(problems("Foreign Minister Ann Moe arrived in Oslo on 3 May 1999.")).isEmpty();
  }

  private static List<String> problems(String text) {
    return Readers.english().read(Readers.document(text)).problems().stream().map(Problem::message).toList();
  }

  private static Explanation explain(String text) {
    return Readers.english().explain(Readers.document(text));
  }
}
