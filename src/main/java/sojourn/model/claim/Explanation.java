package sojourn.model.claim;

import java.util.List;

/**
 * A reading with what the stages noted on the way to it.
 *
 * @param choices what each mention was taken to mean, in the order of the text
 * @param unclaimed sentences that name somebody, some place or some day and led to no claim, in the order of the text
 */
public record Explanation(Reading reading, List<Choice> choices, List<Unclaimed> unclaimed) {

  public Explanation {
    choices = List.copyOf(choices);
    unclaimed = List.copyOf(unclaimed);
  }
}
