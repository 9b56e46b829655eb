package sojourn.export.data.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.export.data.part.Bounds;
import sojourn.model.time.DateSpan;

/** Dates as TEI's attributes: {@code when}, or {@code from} and {@code to}, only where they are certain; else {@code notBefore} and {@code notAfter}. */
interface TeiDates {

  /** One date. */
  static String[] of(@Nullable DateSpan date) {
    return of(date, date);
  }

  /** A stay. */
  static String[] of(@Nullable DateSpan start, @Nullable DateSpan end) {
    List<String> attributes = new ArrayList<>();
    Bounds bounds = Bounds.of(start, end);
    String from = bounds.from();
    String to = bounds.to();
    if (bounds.sure() && from != null && to != null) {
      attributes.addAll(from.equals(to) ? List.of("when", from) : List.of("from", from, "to", to));
    } else {
      if (from != null) {
        attributes.addAll(List.of("notBefore", from));
      }
      if (to != null) {
        attributes.addAll(List.of("notAfter", to));
      }
      if (from != null || to != null) {
        DateSpan stay = DateSpan.covering(start, end);
        attributes.addAll(List.of("cert", stay != null && stay.qualified() ? "low" : "medium"));
      }
    }
    return attributes.toArray(new String[0]);
  }
}
