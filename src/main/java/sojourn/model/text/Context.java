package sojourn.model.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateSpan;

/**
 * What is known beside a text: a remark in a row of a table speaks of the row's traveller, place and days without naming them.
 *
 * @param traveller whose journey the text is about; null where the text says so itself
 * @param places where he was, as names to be resolved; empty where the text says so itself
 * @param country name or ISO code of the country that the places are in
 * @param start the first day
 * @param end the last day
 */
public record Context(@Nullable String traveller, List<String> places, @Nullable String country, @Nullable DateSpan start, @Nullable DateSpan end) {

  /** Nothing is known but the text. */
  public static final Context NONE = new Context(null, List.of(), null, null, null);

  public Context {
    places = List.copyOf(places);
  }

  /** The days of the visit as one span, null where neither is known. */
  public @Nullable DateSpan days() {
    return DateSpan.covering(start, end);
  }
}
