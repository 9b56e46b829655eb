package sojourn.archive.kept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.SourceId;
import sojourn.model.text.Evidence;
import sojourn.model.text.Span;
import sojourn.model.time.DateSpan;
import sojourn.store.PointIndex;

/** Words, dates and evidence from their numbers; quotes are taken from the texts of the sources. */
final class Words {

  /** Numbers of one piece of evidence: source, start, end, rule, and the quote where it is not the text's. */
  static final int EVIDENCE = 5;

  private final String[] words;
  private final @Nullable DateSpan[] dates;
  private final List<SourceId> sources;
  private final List<PointIndex> texts;

  Words(String[] words, List<SourceId> sources, List<PointIndex> texts) {
    this.words = words;
    this.dates = new DateSpan[words.length];
    this.sources = sources;
    this.texts = texts;
  }

  String word(int number) {
    return words[number];
  }

  @Nullable String wordOr(int number) {
    return number == WordList.NONE ? null : words[number];
  }

  List<String> list(int[] numbers) {
    return Arrays.stream(numbers).mapToObj(this::word).toList();
  }

  @Nullable DateSpan date(int number) {
    if (number == WordList.NONE) {
      return null;
    }
    DateSpan known = dates[number];
    if (known == null) {
      known = DateSpan.of(words[number]);
      dates[number] = known;
    }
    return known;
  }

  /** Evidence from numbers, from one piece to before another. */
  List<Evidence> evidence(int[] numbers, int first, int end) {
    List<Evidence> found = new ArrayList<>(end - first);
    for (int i = first; i < end; i++) {
      int at = i * EVIDENCE;
      int source = numbers[at];
      Span span = new Span(numbers[at + 1], numbers[at + 2]);
      int quote = numbers[at + 4];
      found.add(new Evidence(sources.get(source), span, quote == WordList.NONE ? texts.get(source).quote(span) : words[quote], words[numbers[at + 3]]));
    }
    return found;
  }

  List<Evidence> evidence(int[] numbers) {
    return evidence(numbers, 0, numbers.length / EVIDENCE);
  }
}
