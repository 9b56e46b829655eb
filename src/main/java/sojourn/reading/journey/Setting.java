package sojourn.reading.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.Place;
import sojourn.model.VisitStatus;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateSpan;

/**
 * What is known of a journey before its text is read.
 *
 * @param traveller whose journey it is, as a number of the cast
 * @param places where he was in these days
 * @param words the text that speaks of it
 */
public record Setting(int traveller, List<Place> places, @Nullable DateSpan start, @Nullable DateSpan end, Evidence words) {

  private static final double GIVEN = 0.95;

  public Setting {
    places = List.copyOf(places);
  }

  /** The visits that are known: all places of one row share its days. */
  List<Stay> stays() {
    return places.stream().map(this::stay).toList();
  }

  private Stay stay(Place place) {
    Stay stay = new Stay(traveller, place, VisitStatus.MADE, GIVEN);
    stay.start = start;
    stay.end = end;
    stay.last = end == null ? start : end;
    stay.see(words);
    stay.reason("context");
    return stay;
  }

  /** The days of the visits as one span, null where nothing is known. */
  @Nullable DateSpan days() {
    return DateSpan.covering(start, end);
  }
}
