package sojourn.export.plate.map;

import org.jspecify.annotations.Nullable;
import sojourn.model.Place;
import sojourn.model.Visit;

/**
 * A visit with its number on the plate.
 *
 * @param number from 1, in order of time
 * @param place null where it is not known any more
 * @param open whether its place in the order is not certain
 * @param workedOut whether its date was worked out
 * @param traveller number of the traveller on the plate, from 0
 */
public record PlateStop(int number, Visit visit, @Nullable Place place, boolean open, boolean workedOut, int traveller) {

  /** {@code 3†} where the order is open. */
  public String sign() {
    return number + (open ? "†" : "");
  }
}
