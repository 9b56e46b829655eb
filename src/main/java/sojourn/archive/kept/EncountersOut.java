package sojourn.archive.kept;

import java.util.List;
import java.util.stream.IntStream;
import sojourn.model.Columns;
import sojourn.model.Encounter;
import sojourn.model.EncounterRows;

/** Encounters as bytes; {@link KeptEncounters} reads them in the same order. */
final class EncountersOut {

  private final WordList words;
  private final EvidenceList evidence;
  private final Groups groups = new Groups();

  EncountersOut(WordList words, EvidenceList evidence) {
    this.words = words;
    this.evidence = evidence;
  }

  byte[] written(EncounterRows rows) {
    Out out = new Out();
    int size = rows.size();
    RowIds.write(out, words, IntStream.range(0, size).mapToObj(rows::id).toList());
    for (int[] column : List.of(rows.traveller(), rows.person(), rows.place(), rows.visit(), rows.from(), rows.to())) {
      out.numbers(column);
    }
    int[] date = new int[size];
    int[] venue = new int[size];
    int[] reasons = new int[size];
    int[] topics = new int[size];
    int[] tellers = new int[size];
    double[] confidence = new double[size];
    EvidenceList.Rows said = evidence.new Rows(size);
    for (int i = 0; i < size; i++) {
      Encounter encounter = rows.at(i);
      mustFit(encounter, rows.visit()[i]);
      date[i] = words.of(encounter.date());
      venue[i] = words.of(encounter.venue());
      reasons[i] = groups.of(words.of(encounter.reasons()));
      topics[i] = groups.of(rows.topics()[i]);
      tellers[i] = groups.of(rows.tellers()[i]);
      confidence[i] = encounter.confidence();
      said.put(i, encounter.evidence());
    }
    for (int[] column : List.of(date, venue, reasons, topics, tellers, words.ofValues(rows.kind()), words.ofValues(rows.state()))) {
      out.numbers(column);
    }
    out.decimals(confidence);
    said.write(out);
    groups.write(out);
    return out.written();
  }

  private static void mustFit(Encounter encounter, int visit) {
    if ((encounter.visit() == null) != (visit == Columns.NONE)) {
      throw new IllegalStateException("an encounter of a visit that is not there: " + encounter.id());
    }
  }
}
