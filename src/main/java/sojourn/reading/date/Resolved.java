package sojourn.reading.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateSpan;

/** What one mention means under one assumption on the year. */
record Resolved(@Nullable DateSpan date, @Nullable DateSpan edge, @Nullable DateSpan stayStart, List<String> reasons) {

  static final Resolved NOTHING = new Resolved(null, null, null, List.of());

  Resolved {
    reasons = List.copyOf(reasons);
  }

  static Resolved of(@Nullable DateSpan date, String... reasons) {
    return date == null ? NOTHING : new Resolved(date, null, null, List.of(reasons));
  }
}
