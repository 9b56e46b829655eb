package sojourn.archive.derivation;

import java.util.List;

/**
 * How far two persons look like one.
 *
 * @param strength 0 to 1
 * @param certain whether it is beyond doubt
 * @param reasons in words, the strongest first
 */
record Resemblance(double strength, boolean certain, List<String> reasons) {

  static final Resemblance NONE = new Resemblance(0, false, List.of());

  Resemblance {
    reasons = List.copyOf(reasons);
  }
}
