package sojourn.reading.date;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One rule for finding date expressions.
 *
 * @param needs words one of which a paragraph must have for the rule to be tried
 * @param as what a match becomes
 * @param fields values that the words imply
 * @param examples sentences with the words found and what they say
 * @param counterExamples sentences in which the rule finds nothing
 */
record DateRule(
    String id, Needs needs, String as, Map<String, String> fields, Pattern pattern, List<Example> examples, List<String> counterExamples) {

  /** A sentence, the words that the rule finds in it, and their notation. */
  record Example(String sentence, String words, String notation) {}

  DateRule {
    fields = Map.copyOf(fields);
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
  }
}
