package sojourn.reading.layout;

import java.util.List;

/** What the layout must know of places: whether words name one. */
@FunctionalInterface
public interface PlaceNames {

  /** Nothing known. */
  Known NOTHING = new Known(0, 0, false);

  /**
   * A known name.
   *
   * @param words how many words it has, 0 where no name begins
   * @param weight inhabitants, or more than any town has for a country
   * @param country whether it names a country
   */
  record Known(int words, double weight, boolean country) {}

  /** The longest name that the words begin with. */
  Known leading(List<String> words);
}
