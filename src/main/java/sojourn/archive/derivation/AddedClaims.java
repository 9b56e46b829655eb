package sojourn.archive.derivation;

import java.util.List;
import sojourn.model.SourceId;
import sojourn.model.text.Span;
import sojourn.store.ClaimKey;
import sojourn.store.Decision;

/** How claims that people added are named: by their kind and the words of the source that say so. */
public final class AddedClaims {

  /** Begins a person who is named by a decision and not by the source. */
  public static final String NAME = "name/";

  /** Between a person's claim and his name, for when a newer reading no longer has that claim. */
  public static final char CALLED = '\t';

  static final String VISIT = "added-visit/";
  static final String ENCOUNTER = "added-encounter/";

  private AddedClaims() {}

  public static boolean added(ClaimKey claim) {
    return claim.claim().startsWith(VISIT) || claim.claim().startsWith(ENCOUNTER);
  }

  /** A key that no decision bears yet. */
  public static ClaimKey visit(SourceId source, Span span, List<Decision> decisions) {
    return free(source, VISIT + text(span), decisions);
  }

  /** A key that no decision bears yet. */
  public static ClaimKey encounter(SourceId source, Span span, List<Decision> decisions) {
    return free(source, ENCOUNTER + text(span), decisions);
  }

  private static ClaimKey free(SourceId source, String says, List<Decision> decisions) {
    for (int number = 1; ; number++) {
      ClaimKey key = new ClaimKey(source, number == 1 ? says : says + "#" + number);
      if (decisions.stream().noneMatch(d -> d.claim().equals(key))) {
        return key;
      }
    }
  }

  public static String text(Span span) {
    return span.start() + "-" + span.end();
  }

  static Span span(String text) {
    int dash = text.indexOf('-');
    return new Span(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
  }
}
