package sojourn.archive.kept;

import java.util.List;
import java.util.stream.IntStream;
import sojourn.model.Visit;
import sojourn.model.VisitRows;

/** Visits as bytes; {@link KeptVisits} reads them in the same order. */
final class VisitsOut {

  private final WordList words;
  private final EvidenceList evidence;
  private final Groups groups = new Groups();

  VisitsOut(WordList words, EvidenceList evidence) {
    this.words = words;
    this.evidence = evidence;
  }

  byte[] written(VisitRows rows) {
    Out out = new Out();
    int size = rows.size();
    RowIds.write(out, words, IntStream.range(0, size).mapToObj(rows::id).toList());
    for (int[] column : List.of(rows.traveller(), rows.place(), rows.trip(), rows.from(), rows.to(), rows.sureFrom(), rows.sureTo())) {
      out.numbers(column);
    }
    int[] start = new int[size];
    int[] end = new int[size];
    int[] reasons = new int[size];
    int[] tellers = new int[size];
    double[] confidence = new double[size];
    EvidenceList.Rows said = evidence.new Rows(size);
    for (int i = 0; i < size; i++) {
      Visit visit = rows.at(i);
      start[i] = words.of(visit.start());
      end[i] = words.of(visit.end());
      reasons[i] = groups.of(words.of(visit.reasons()));
      tellers[i] = groups.of(rows.tellers()[i]);
      confidence[i] = visit.confidence();
      said.put(i, visit.evidence());
    }
    for (int[] column : List.of(start, end, reasons, tellers, words.ofValues(rows.status()), words.ofValues(rows.state()))) {
      out.numbers(column);
    }
    out.decimals(confidence);
    said.write(out);
    groups.write(out);
    return out.written();
  }
}
