package sojourn.reading.journey;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is known of a traveller at a point of the text, as a number that changes when any of it does; of long lists the end is looked at. */
final class Tally {

  private static final int RECENT = 8;

  private Tally() {}

  static int of(Narrative narrative, List<Meeting> meetings, List<Occurrence> occasions) {
    List<Stay> stays = narrative.stays();
    int tally = Objects.hash(stays.size(), meetings.size(), occasions.size(), stay(narrative.current()), stay(narrative.planned()));
    for (Stay stay : stays.subList(Math.max(0, stays.size() - RECENT), stays.size())) {
      tally = 31 * tally + stay(stay);
    }
    for (Meeting m : meetings.subList(Math.max(0, meetings.size() - RECENT), meetings.size())) {
      tally = 31 * tally + Objects.hash(m.kind, m.date, m.place, m.venue, m.topics.size(), m.evidence.size(), m.reasons.size());
    }
    return tally;
  }

  private static int stay(@Nullable Stay s) {
    return s == null ? 0 : Objects.hash(s.place, s.status, s.left, s.start, s.end, s.last, s.evidence.size(), s.reasons.size());
  }
}
