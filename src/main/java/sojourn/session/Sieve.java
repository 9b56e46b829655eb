package sojourn.session;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.Encounter;
import sojourn.model.EncounterRows;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.Snapshot;
import sojourn.model.Visit;
import sojourn.model.VisitRows;
import sojourn.model.text.Evidence;

/** A filter over the columns of a snapshot: linear, a few nanoseconds a row, but for words, which are sought in the texts of each row. */
final class Sieve {

  private final Snapshot snapshot;
  private final Filter filter;
  private final String words;
  private final Columns columns;
  private final boolean @Nullable [] travellers;
  private final boolean @Nullable [] places;
  private final boolean @Nullable [] sources;
  private final long from;
  private final long to;

  Sieve(Snapshot snapshot, Filter filter) {
    this.snapshot = snapshot;
    this.filter = filter;
    words = filter.search().strip().toLowerCase(Locale.ROOT);
    columns = snapshot.columns();
    travellers = filter.travellers().isEmpty() ? null : marked(columns.people(), filter.travellers()::contains);
    sources = filter.sources().isEmpty() ? null : marked(columns.sources(), filter.sources()::contains);
    MapExtent extent = filter.extent();
    places = extent == null ? null : marked(columns.places(), id -> within(extent, snapshot.places().get(id)));
    TimeWindow window = filter.window();
    from = window == null ? Long.MIN_VALUE : window.firstDay();
    to = window == null ? Long.MAX_VALUE : window.lastDay();
  }

  private static <T> boolean[] marked(List<T> values, java.util.function.Predicate<T> which) {
    boolean[] marks = new boolean[values.size()];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = which.test(values.get(i));
    }
    return marks;
  }

  private static boolean within(MapExtent extent, @Nullable Place place) {
    return place != null && place.located() && extent.contains(place.latitude(), place.longitude());
  }

  /** What is kept of both; a visit that lacks the words stays with an encounter that has them. */
  record Kept(BitSet visits, BitSet encounters) {}

  Kept kept() {
    VisitRows visits = columns.visits();
    EncounterRows met = columns.encounters();
    BitSet frame = new BitSet(visits.size());
    for (int i = 0; i < visits.size(); i++) {
      if (keepsFrame(visits, i)) {
        frame.set(i);
      }
    }
    BitSet encounters = new BitSet(met.size());
    BitSet held = new BitSet();
    for (int i = 0; i < met.size(); i++) {
      if (keeps(met, i, frame)) {
        encounters.set(i);
        if (met.visit()[i] >= 0) {
          held.set(met.visit()[i]);
        }
      }
    }
    if (!words.isEmpty()) {
      for (int i = frame.nextSetBit(0); i >= 0; i = frame.nextSetBit(i + 1)) {
        if (!held.get(i) && !keepsWords(visits.at(i))) {
          frame.clear(i);
        }
      }
    }
    return new Kept(frame, encounters);
  }

  private boolean keepsFrame(VisitRows rows, int i) {
    return rows.possibly(i, from, to)
        && filter.statuses().contains(rows.status()[i])
        && (travellers == null || travellers[rows.traveller()[i]])
        && (places == null || places[rows.place()[i]])
        && told(rows.tellers()[i]);
  }

  private boolean keeps(EncounterRows rows, int i, BitSet frame) {
    int visit = rows.visit()[i];
    return rows.possibly(i, from, to)
        && (visit < 0 || frame.get(visit))
        && (travellers == null || travellers[rows.traveller()[i]] || travellers[rows.person()[i]])
        && (places == null || (rows.place()[i] >= 0 && places[rows.place()[i]]))
        && told(rows.tellers()[i])
        && (words.isEmpty() || keepsWords(rows.at(i)));
  }

  private boolean told(int[] tellers) {
    if (sources == null) {
      return true;
    }
    for (int teller : tellers) {
      if (sources[teller]) {
        return true;
      }
    }
    return false;
  }

  private boolean keepsWords(Visit visit) {
    return holdsPlace(visit.place()) || holdsName(visit.traveller()) || holdsQuote(visit.evidence());
  }

  private boolean keepsWords(Encounter encounter) {
    return holdsName(encounter.person())
        || holdsName(encounter.traveller())
        || holdsPlace(encounter.place())
        || encounter.topics().stream().anyMatch(this::holds)
        || holdsQuote(encounter.evidence());
  }

  private boolean holdsPlace(@Nullable PlaceId id) {
    Place place = id == null ? null : snapshot.places().get(id);
    return place != null && holds(place.name());
  }

  private boolean holdsQuote(List<Evidence> evidence) {
    return evidence.stream().anyMatch(e -> holds(e.quote()));
  }

  private boolean holdsName(PersonId id) {
    var person = snapshot.people().get(id);
    return person != null && person.names().stream().anyMatch(this::holds);
  }

  private boolean holds(String text) {
    return text.toLowerCase(Locale.ROOT).contains(words);
  }
}
