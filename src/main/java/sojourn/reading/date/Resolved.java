package sojourn.reading.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateSpan;

/**
 * What one mention means under one assumption on the year.
 *
 * @param alternatives other days that the words allow
 */
record Resolved(@Nullable DateSpan date, @Nullable DateSpan edge, @Nullable DateSpan stayStart, List<String> reasons, List<DateSpan> alternatives) {

  static final Resolved NOTHING = new Resolved(null, null, null, List.of(), List.of());

  Resolved {
    reasons = List.copyOf(reasons);
    alternatives = List.copyOf(alternatives);
  }

  Resolved(@Nullable DateSpan date, @Nullable DateSpan edge, @Nullable DateSpan stayStart, List<String> reasons) {
    this(date, edge, stayStart, reasons, List.of());
  }

  static Resolved of(@Nullable DateSpan date, String... reasons) {
    return date == null ? NOTHING : new Resolved(date, null, null, List.of(reasons));
  }

  /** The same with one more reason, and other days that the words allow. */
  Resolved with(String reason, List<DateSpan> others) {
    List<String> all = new ArrayList<>(reasons);
    all.add(reason);
    return new Resolved(date, edge, stayStart, all, others);
  }
}
