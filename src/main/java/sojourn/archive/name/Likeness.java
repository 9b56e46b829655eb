package sojourn.archive.name;

import java.util.List;

/**
 * How like two names are.
 *
 * @param score 0 for names of different people, 1 for the same name
 * @param reasons in words
 * @param alone whether one of them is no more than a family name
 */
public record Likeness(double score, List<String> reasons, boolean alone) {

  public static final Likeness NONE = new Likeness(0, List.of(), false);

  public Likeness {
    reasons = List.copyOf(reasons);
  }
}
