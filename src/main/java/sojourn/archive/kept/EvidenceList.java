package sojourn.archive.kept;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sojourn.model.Snapshot;
import sojourn.model.Source;
import sojourn.model.SourceId;
import sojourn.model.text.Evidence;
import sojourn.store.PointIndex;

/** Evidence written as numbers; a quote is written only where it is not what the text says. */
final class EvidenceList {

  private final WordList words;
  private final Map<SourceId, Integer> sources = new HashMap<>();
  private final Map<SourceId, PointIndex> texts = new HashMap<>();

  EvidenceList(Snapshot snapshot, WordList words) {
    this.words = words;
    for (Source source : snapshot.sources().values()) {
      sources.put(source.id(), sources.size());
      texts.put(source.id(), new PointIndex(source.text().value()));
    }
  }

  int[] of(List<Evidence> evidence) {
    int[] numbers = new int[evidence.size() * Words.EVIDENCE];
    for (int i = 0; i < evidence.size(); i++) {
      put(evidence.get(i), numbers, i * Words.EVIDENCE);
    }
    return numbers;
  }

  private void put(Evidence evidence, int[] numbers, int at) {
    Integer source = sources.get(evidence.source());
    PointIndex text = texts.get(evidence.source());
    if (source == null || text == null) {
      throw new IllegalStateException("evidence of another source: " + evidence);
    }
    numbers[at] = source;
    numbers[at + 1] = evidence.span().start();
    numbers[at + 2] = evidence.span().end();
    numbers[at + 3] = words.of(evidence.rule());
    numbers[at + 4] = text.quote(evidence.span()).equals(evidence.quote()) ? WordList.NONE : words.of(evidence.quote());
  }

  /** Evidence of many rows, one after the other. */
  final class Rows {

    private final int[] ends;
    private int[] numbers = new int[1024];
    private int size;

    Rows(int rows) {
      ends = new int[rows];
    }

    void put(int row, List<Evidence> evidence) {
      int[] more = of(evidence);
      if (size + more.length > numbers.length) {
        numbers = Arrays.copyOf(numbers, Math.max(size + more.length, numbers.length * 2));
      }
      System.arraycopy(more, 0, numbers, size, more.length);
      size += more.length;
      ends[row] = size / Words.EVIDENCE;
    }

    void write(Out out) {
      out.numbers(ends);
      out.numbers(numbers, size);
    }
  }
}
