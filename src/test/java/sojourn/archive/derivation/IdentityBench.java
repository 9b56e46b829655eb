package sojourn.archive.derivation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sojourn.model.claim.Reading;

/** Prints how long telling people apart takes; not a test. */
final class IdentityBench {

  private IdentityBench() {}

  public static void main(String[] arguments) {
    for (int round = 0; round < 3; round++) {
      for (int count : new int[] {1250, 2500, 5000, 10000}) {
        List<Reading> readings = ProposalsTest.crowd(count);
        Corpus corpus = new Corpus("bench", readings, List.of(), Map.of(), Map.of());
        long start = System.nanoTime();
        var snapshot = Derivation.of(corpus, o -> Optional.empty(), 1).snapshot();
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println(count + " persons of sources, " + snapshot.people().size() + " people, " + snapshot.proposals().size() + " proposals, " + millis + " ms");
      }
    }
  }
}
