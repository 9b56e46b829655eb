package sojourn.export.plate.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sojourn.export.plate.map.Itinerary;
import sojourn.export.plate.map.PlateStop;
import sojourn.model.Source;
import sojourn.model.SourceId;
import sojourn.model.text.Evidence;

/** The documents of a plate with a letter each, in the order of stops: A to Z, then AA and so on. */
record Sources(Itinerary itinerary, Map<SourceId, String> letters) {

  static Sources of(Itinerary itinerary) {
    Map<SourceId, String> letters = new LinkedHashMap<>();
    for (PlateStop stop : itinerary.stops()) {
      for (Evidence evidence : stop.visit().evidence()) {
        letters.putIfAbsent(evidence.source(), letter(letters.size()));
      }
    }
    return new Sources(itinerary, letters);
  }

  private static String letter(int number) {
    String last = Character.toString('A' + number % 26);
    return number < 26 ? last : letter(number / 26 - 1) + last;
  }

  /** Letters of a stop's documents: {@code A, C}. */
  String of(PlateStop stop) {
    return String.join(", ", stop.visit().evidence().stream().map(e -> letters.getOrDefault(e.source(), "?")).distinct().toList());
  }

  /** {@code A Activities in France}; at most so many, and how many more there are. */
  String told(int most) {
    List<String> parts = new ArrayList<>();
    letters.forEach(
        (id, letter) -> {
          Source source = itinerary.journeys().snapshot().sources().get(id);
          String title = source == null ? id.value() : source.title().isBlank() ? source.name() : source.title().strip();
          parts.add(letter + "\u00a0" + (title.length() > 90 ? title.substring(0, 88).strip() + "…" : title));
        });
    if (parts.size() == 1) {
      return PlateText.of("plate.note.source", parts.getFirst().substring(2)) + ".";
    }
    if (parts.size() > most) {
      int more = parts.size() - most;
      return String.join(". ", parts.subList(0, most)) + ". " + PlateText.of("plate.note.sources.more", more) + ".";
    }
    return parts.isEmpty() ? "" : String.join(". ", parts) + ".";
  }
}
