package sojourn.reading.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The table of dated events of general history. Immutable; safe to share between threads. */
public final class Events {

  private static final String TABLE = "/facts/events.tsv";

  private final Map<String, Event> byName = new LinkedHashMap<>();

  private Events(List<Event> events) {
    for (Event event : events) {
      byName.putIfAbsent(event.name().toLowerCase(Locale.ROOT), event);
      event.otherNames().forEach(other -> byName.putIfAbsent(other.toLowerCase(Locale.ROOT), event));
    }
  }

  /** The table that comes with the application. */
  public static Events load() {
    List<Event> events = new ArrayList<>();
    for (String[] row : FactTable.rows(TABLE, 4)) {
      events.add(new Event(row[0], FactTable.list(row[1]), FactTable.date(TABLE, row[2]), FactTable.date(TABLE, row[3].isBlank() ? row[2] : row[3])));
    }
    return new Events(events);
  }

  /** Every name and other name, as written in the table but in lower case. */
  public List<String> names() {
    return List.copyOf(byName.keySet());
  }

  /** The event of a name, whatever its case. */
  public Optional<Event> event(String name) {
    return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
  }
}
