package sojourn.export;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import sojourn.atlas.journey.Journeys;
import sojourn.model.Snapshot;
import sojourn.model.VisitId;
import sojourn.model.time.DateSpan;

/**
 * How a map image is composed.
 *
 * @param width pixels
 * @param height pixels
 * @param title empty for none
 * @param subtitle empty for none
 */
public record MapImageSettings(int width, int height, String title, String subtitle) {

  public static final int LEAST = 200;
  public static final int MOST = 12_000;

  public MapImageSettings {
    if (width < LEAST || height < LEAST || width > MOST || height > MOST) {
      throw new IllegalArgumentException("an image of " + width + " × " + height + " pixels");
    }
  }

  /** With a title from the travellers and years, and a subtitle that counts. */
  public static MapImageSettings describing(Snapshot snapshot, Set<VisitId> visits, int width, int height) {
    Journeys journeys = Journeys.where(snapshot, v -> visits.contains(v.id()));
    ResourceBundle words = ResourceBundle.getBundle("strings.map", Locale.ROOT);
    List<String> names =
        journeys.visits().stream()
            .map(v -> journeys.snapshot().people().get(v.traveller()))
            .map(p -> p == null ? "?" : p.name())
            .distinct()
            .toList();
    String years = years(journeys);
    String title =
        switch (names.size()) {
          case 0 -> journeys.snapshot().collection();
          case 1 -> fill(words, "map.image.title.one", names.getFirst(), years);
          case 2 -> fill(words, "map.image.title.two", names.getFirst(), years, names.getLast());
          default -> fill(words, "map.image.title.many", names.size(), years);
        };
    long sources = journeys.visits().stream().flatMap(v -> v.evidence().stream()).map(e -> e.source()).distinct().count();
    return new MapImageSettings(
        width, height, title, fill(words, "map.image.subtitle", journeys.visits().size(), journeys.encounters().size(), sources));
  }

  private static String years(Journeys journeys) {
    List<DateSpan> stays = journeys.visits().stream().map(v -> v.stay()).filter(s -> s != null && s.bounded()).toList();
    if (stays.isEmpty()) {
      return "";
    }
    int first = LocalDate.ofEpochDay(stays.stream().mapToLong(DateSpan::earliest).min().orElseThrow()).getYear();
    int last = LocalDate.ofEpochDay(stays.stream().mapToLong(DateSpan::latest).max().orElseThrow()).getYear();
    return ", " + (first == last ? year(first) : year(first) + "–" + year(last));
  }

  private static String year(int year) {
    return year > 0 ? Integer.toString(year) : (1 - year) + " BCE";
  }

  private static String fill(ResourceBundle words, String key, Object... values) {
    return new MessageFormat(words.getString(key), Locale.ENGLISH).format(values);
  }
}

