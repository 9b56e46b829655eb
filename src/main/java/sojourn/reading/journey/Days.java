package sojourn.reading.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateSpan;

/** The days that the date mentions of a scene mean, by their number. */
public interface Days {

  /** The day or span meant, or null where nothing pins it down. */
  @Nullable DateSpan span(int mention);

  /** Why, in words. */
  List<String> reasons(int mention);

  /** The day on which the text speaks, when it says "today"; else null. */
  @Nullable DateSpan today();

  /** The day of publication, said to be about right, for what "has" just happened; null where it is not known to the day. */
  @Nullable DateSpan justNow();

  /** The first day of the stay that "the second day of the visit" counts from, or null. */
  @Nullable DateSpan stayStart(int mention);

  /** Whether it looks ahead from the day on which the text speaks, as "tomorrow" does, or lies after the day of publication. */
  boolean ahead(int mention);

  /** Whether it names the evening or night. */
  boolean late(int mention);

  /** Whether it names a part of the day only, and goes on with the day the narrative has reached. */
  boolean partOnly(int mention);
}
