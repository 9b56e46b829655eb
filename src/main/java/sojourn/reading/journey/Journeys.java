package sojourn.reading.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import sojourn.model.claim.Unclaimed;
import sojourn.model.text.Evidence;

/** All that a document says of journeys, before it becomes claims. */
public final class Journeys {

  private final int main;
  private final boolean writer;
  private final List<Stay> stays = new ArrayList<>();
  private final List<Meeting> meetings = new ArrayList<>();
  private final List<Occurrence> occasions = new ArrayList<>();

  private final Trail trail;

  Journeys(int main, boolean writer, Trail trail) {
    this.main = main;
    this.writer = writer;
    this.trail = trail;
  }

  /** The sentences that name somebody, some place or some day and are not among the words of any claim, with the reasons. */
  public List<Unclaimed> unclaimed(Scene scene, Collection<Evidence> claimed) {
    return trail.unclaimed(scene, claimed);
  }

  Trail trail() {
    return trail;
  }

  void add(List<Stay> moreStays, List<Meeting> moreMeetings, List<Occurrence> moreOccasions) {
    stays.addAll(moreStays);
    meetings.addAll(moreMeetings);
    occasions.addAll(moreOccasions);
  }

  /** The traveller whom the document is about, as a number of the cast, or -1. */
  public int main() {
    return main;
  }

  /** Whether he writes of himself. */
  public boolean writer() {
    return writer;
  }

  List<Stay> stays() {
    return stays;
  }

  List<Meeting> meetings() {
    return meetings;
  }

  List<Occurrence> occasions() {
    return occasions;
  }
}
