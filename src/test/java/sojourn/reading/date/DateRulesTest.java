package sojourn.reading.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DateRulesTest {

  private final DateFinder finder = DateFinder.english();

  @TestFactory
  Stream<DynamicTest> everyRuleFindsItsExamples() {
    return finder.rules().stream().flatMap(rule -> rule.examples().stream().map(e -> DynamicTest.dynamicTest(rule.id() + ": " + e.sentence(), () -> {
      String text = PlainLine.of(e.sentence()).text();
      assertThat(rule.as().equals("nothing") ? claimed(rule, text) : found(rule, text)).contains(e.words() + " | " + e.notation());
    })));
  }

  @TestFactory
  Stream<DynamicTest> noRuleFindsItsCounterExamples() {
    return finder.rules().stream().flatMap(rule -> rule.counterExamples().stream().map(c -> DynamicTest.dynamicTest(rule.id() + ": " + c, () -> {
      List<String> own = finder.find(c).stream().filter(m -> m.rule().equals(rule.id())).map(m -> c.substring(m.start(), m.end())).toList();
      assertThat(own).isEmpty();
    })));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleHasAnExampleAndACounterExample() {
    return finder.rules().stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
      assertThat(rule.examples()).isNotEmpty();
      assertThat(rule.counterExamples()).isNotEmpty();
    }));
  }

  private List<String> found(DateRule rule, String text) {
    return finder.find(text).stream().filter(m -> m.rule().equals(rule.id())).map(m -> plain(m, text)).toList();
  }

  /** The words without the bounding word before them, which belongs to no rule. */
  private static String plain(DateMention m, String text) {
    DateExpression e = m.expression() instanceof DateExpression.Bounded b ? b.of() : m.expression();
    String words = text.substring(m.start(), m.end());
    return (m.expression() instanceof DateExpression.Bounded ? words.substring(words.indexOf(' ') + 1) : words) + " | " + e.notation();
  }

  private static List<String> claimed(DateRule rule, String text) {
    Matcher m = rule.pattern().matcher(text);
    return m.results().map(r -> r.group() + " | nothing").toList();
  }
}
