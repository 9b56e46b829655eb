package sojourn.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.gazetteer.Candidate;
import sojourn.gazetteer.Gazetteer;
import sojourn.gazetteer.PlaceContext;
import sojourn.model.Place;
import sojourn.model.text.Context;
import sojourn.model.text.Evidence;
import sojourn.model.text.Span;
import sojourn.model.time.DateSpan;
import sojourn.reading.journey.Setting;
import sojourn.reading.text.CleanText;

/** What is known beside a text, with its places resolved. */
final class Surrounding {

  private static final int LONGEST = 600;

  private Surrounding() {}

  /** The setting that a context gives, or null where it names no traveller. His number of the cast is 0. */
  static @Nullable Setting of(Context context, CleanText clean, Gazetteer gazetteer) {
    return context.traveller() == null ? null : new Setting(0, places(context, gazetteer), context.start(), context.end(), words(clean));
  }

  /** The beginning of the text: it speaks of what the context gives. */
  static Evidence words(CleanText clean) {
    String text = clean.document().text().value();
    int points = text.codePointCount(0, text.length());
    int from = 0;
    while (from < points && Character.isWhitespace(text.codePointAt(text.offsetByCodePoints(0, from)))) {
      from++;
    }
    return clean.evidence(new Span(from, Math.max(from, Math.min(points, from + LONGEST))), "context");
  }

  private static List<Place> places(Context context, Gazetteer gazetteer) {
    String named = context.country();
    String code = named == null ? null : gazetteer.country(named).map(Place::country).or(() -> gazetteer.countryOfName(named)).orElse(null);
    PlaceContext around = new PlaceContext(code, code == null ? Set.of() : Set.of(code), List.of(), year(context.start()));
    List<Place> places =
        context.places().stream().flatMap(name -> gazetteer.best(name, around).stream()).map(Candidate::place).distinct().toList();
    return places.isEmpty() && code != null ? gazetteer.country(code).stream().toList() : places;
  }

  private static @Nullable Integer year(@Nullable DateSpan start) {
    return start == null || !start.edtf().matches("\\d{4}.*") ? null : Integer.valueOf(start.edtf().substring(0, 4));
  }
}
