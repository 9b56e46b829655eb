package sojourn.export.plate.page;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import sojourn.export.plate.PlateWords;
import sojourn.export.plate.map.Itinerary;
import sojourn.model.time.DateSpan;
import sojourn.model.time.DateStyle;

/** The words of a plate. */
interface PlateText {

  static String of(String key, Object... values) {
    return new MessageFormat(ResourceBundle.getBundle("strings.plate", Locale.ROOT).getString(key), Locale.ENGLISH).format(values);
  }

  /** The user's title, or one that tells travellers and years. */
  static String title(Itinerary itinerary, PlateWords words) {
    if (words.title() != null) {
      return words.title().strip();
    }
    List<String> names = itinerary.travellers().stream().map(itinerary::name).toList();
    String years = years(itinerary);
    return switch (names.size()) {
      case 0 -> of("plate.title.none");
      case 1 -> of("plate.title.one", names.getFirst(), years);
      case 2 -> of("plate.title.two", names.getFirst(), years, names.getLast());
      default -> of("plate.title.many", names.size(), years);
    };
  }

  static String subtitle(Itinerary itinerary, PlateWords words) {
    if (words.subtitle() != null) {
      return words.subtitle().strip();
    }
    long sources = itinerary.stops().stream().flatMap(s -> s.visit().evidence().stream()).map(e -> e.source()).distinct().count();
    return of(itinerary.journeys().encounters().isEmpty() ? "plate.subtitle.alone" : "plate.subtitle", itinerary.stops().size(), itinerary.journeys().encounters().size(), sources);
  }

  private static String years(Itinerary itinerary) {
    List<DateSpan> stays = itinerary.stops().stream().map(s -> s.visit().stay()).filter(s -> s != null && s.bounded()).toList();
    if (stays.isEmpty()) {
      return "";
    }
    int first = LocalDate.ofEpochDay(stays.stream().mapToLong(DateSpan::earliest).min().orElseThrow()).getYear();
    int last = LocalDate.ofEpochDay(stays.stream().mapToLong(DateSpan::latest).max().orElseThrow()).getYear();
    return ", " + (first == last ? DateStyle.year(first) : DateStyle.year(first) + "–" + DateStyle.year(last));
  }
}
