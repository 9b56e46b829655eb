package sojourn.model.claim;

import java.util.List;
import sojourn.model.text.Span;

/**
 * What the words of a mention were taken to mean.
 *
 * @param meant the person's name, the place with its country, or the date as EDTF; empty where nothing could be told
 * @param reasons why, in words; empty where it was simply read
 * @param others what else they may mean, with reasons where there are any
 */
public record Choice(Span span, MentionKind kind, String meant, List<String> reasons, List<String> others) {

  public Choice {
    reasons = List.copyOf(reasons);
    others = List.copyOf(others);
  }
}
