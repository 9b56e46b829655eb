package sojourn.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import sojourn.model.VisitStatus;
import sojourn.model.claim.Reading;
import sojourn.model.claim.VisitClaim;
import sojourn.reading.rule.RuleEntry;
import sojourn.reading.rule.Rules;
import sojourn.reading.rule.TriggerRule;

/** Each rule's example gives its value, and its counter-example does not. */
class RuleExamplesTest {

  @TestFactory
  Stream<DynamicTest> triggers() {
    List<DynamicTest> tests = new ArrayList<>();
    for (TriggerRule rule : Rules.english().triggers()) {
      for (String example : rule.examples()) {
        int arrow = example.indexOf(" => ");
        tests.add(DynamicTest.dynamicTest(rule.id() + ": " + example, () -> gives(rule, example.substring(0, arrow), example.substring(arrow + 4))));
      }
      for (String counter : rule.counters()) {
        tests.add(DynamicTest.dynamicTest(rule.id() + " not: " + counter, () -> givesNothing(rule, counter)));
      }
      assertThat(rule.examples()).as(rule.id()).isNotEmpty();
      assertThat(rule.counters()).as(rule.id()).isNotEmpty();
    }
    return tests.stream();
  }

  private static void gives(TriggerRule rule, String text, String value) {
    Reading reading = read(text);
    if (value.equals("-")) {
      assertThat(reading.encounters()).isEmpty();
    } else if (rule.kind() == null) {
      String status = value.contains(" ") ? value.substring(value.lastIndexOf(' ') + 1) : "";
      boolean named = Stream.of(VisitStatus.values()).anyMatch(s -> s.name().equalsIgnoreCase(status));
      String place = named ? value.substring(0, value.lastIndexOf(' ')) : value;
      VisitStatus expected = named ? VisitStatus.valueOf(status.toUpperCase(java.util.Locale.ROOT)) : VisitStatus.MADE;
      assertThat(reading.visits()).as(reading.toString()).anyMatch(v -> v.place().name().equals(place) && v.status() == expected);
    } else {
      assertThat(reading.encounters().stream().map(e -> reading.people().get(e.person()).name() + " " + e.kind())).as(reading.toString())
          .contains(value + " " + rule.kind());
    }
  }

  /** ¶ stands for a blank line. */
  private static Reading read(String text) {
    return Readers.english().read(Readers.document(text.replace(" ¶ ", "\n\n")));
  }

  private static void givesNothing(TriggerRule rule, String text) {
    Reading reading = read(text);
    assertThat(reading.encounters().stream().filter(e -> e.reasons().contains(rule.id()))).as(reading.toString()).isEmpty();
    assertThat(reading.visits().stream().filter(v -> v.reasons().contains(rule.id())).map(VisitClaim::place)).as(reading.toString()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> furniture() {
    List<DynamicTest> tests = new ArrayList<>();
    for (RuleEntry entry : Rules.english().furniture()) {
      Pattern line = Pattern.compile(entry.one("line", ""), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      entry.all("example").forEach(e -> tests.add(DynamicTest.dynamicTest(entry.id() + ": " + e, () -> assertThat(line.matcher(e).matches()).isTrue())));
      entry.all("counter").forEach(c -> tests.add(DynamicTest.dynamicTest(entry.id() + " not: " + c, () -> assertThat(line.matcher(c).matches()).isFalse())));
    }
    return tests.stream();
  }
}
