package sojourn.gazetteer;

import org.jspecify.annotations.Nullable;
import sojourn.model.Place;

/**
 * A name from one of the hand-written tables.
 *
 * @param place what it names; null for another name of a settlement, which is looked up when asked for
 * @param settlement first name of the settlement that it names, or in which the landmark lies; empty where none
 * @param country today's, empty where several
 * @param since first year, 0 where unknown
 * @param until last year, 9999 where still used
 * @param acronym whether it must be written in capitals
 * @param narrow whether the table tells it apart by a word in brackets, so that alone it means something else more often
 */
record WrittenName(
    Sort sort, String name, @Nullable Place place, String settlement, String country, int since, int until, boolean acronym, boolean narrow) {

  /** Which table it is from. */
  enum Sort {
    COUNTRY,
    FORMER_STATE,
    LANDMARK,
    REGION,
    OTHER_NAME
  }
}
