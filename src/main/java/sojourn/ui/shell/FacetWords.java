package sojourn.ui.shell;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.Snapshot;
import sojourn.model.Source;
import sojourn.model.SourceId;
import sojourn.model.Trip;
import sojourn.model.TripId;
import sojourn.session.Facet;
import sojourn.session.Pick;
import sojourn.ui.control.CountryNames;
import sojourn.ui.control.Strings;

/** What facets and their values are called. */
record FacetWords(Strings strings) {

  private static final int NAMED = 2;

  String title(Facet facet) {
    return strings.text("facet." + facet.name().toLowerCase(Locale.ROOT));
  }

  /** A value's name; one that the collection does not know stands as it is. */
  String value(Facet facet, String value, Snapshot of) {
    return switch (facet) {
      case TRAVELLER, PERSON -> or(of.people().get(new PersonId(value)), Person::name, value);
      case PLACE -> or(of.places().get(new PlaceId(value)), Place::name, value);
      case COUNTRY, ORGANISATION -> CountryNames.of(value);
      case TOPIC -> value;
      case TRIP -> or(of.trips().get(new TripId(value)), Trip::title, value);
      case SOURCE -> or(of.sources().get(new SourceId(value)), FacetWords::title, value);
      case CONFIDENCE -> strings.text("facet.confidence.step", step(value), step(value) + 1);
      case KIND, STATE, STATUS, CERTAINTY -> strings.text("facet.value." + value.toLowerCase(Locale.ROOT));
    };
  }

  private static <T> String or(@Nullable T found, Function<T, String> name, String otherwise) {
    return found == null ? otherwise : name.apply(found);
  }

  private static String title(Source source) {
    return source.title().isBlank() ? source.name() : source.title().strip();
  }

  private static int step(String value) {
    return value.isEmpty() ? 0 : value.charAt(0) - '0';
  }

  /** What a condition keeps and what it keeps out, in few words. */
  String pick(Facet facet, Pick pick, Snapshot of) {
    if (facet == Facet.CONFIDENCE && pick.except().isEmpty()) {
      List<Integer> steps = pick.only().stream().map(FacetWords::step).sorted().toList();
      boolean whole = steps.getLast() - steps.getFirst() == steps.size() - 1;
      if (whole) {
        return strings.text("facet.confidence.step", steps.getFirst(), steps.getLast() + 1);
      }
    }
    String only = names(facet, pick.only(), of);
    String except = pick.except().isEmpty() ? "" : strings.text("facet.not", names(facet, pick.except(), of));
    return only.isEmpty() || except.isEmpty() ? only + except : only + ", " + except;
  }

  private String names(Facet facet, Collection<String> values, Snapshot of) {
    List<String> names = values.stream().map(v -> value(facet, v, of)).sorted().toList();
    String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
    return names.size() <= NAMED ? first : strings.text("facet.more", first, names.size() - NAMED);
  }

  /** The thing a value names, to brush it in the panels; null for none. */
  static @Nullable EntityId thing(Facet facet, String value) {
    return switch (facet) {
      case TRAVELLER, PERSON -> new PersonId(value);
      case PLACE -> new PlaceId(value);
      case TRIP -> new TripId(value);
      default -> null;
    };
  }
}
