package sojourn.reading.journey;

import java.util.ArrayList;
import java.util.List;

/** All that a document says of journeys, before it becomes claims. */
public final class Journeys {

  private final int main;
  private final boolean writer;
  private final List<Stay> stays = new ArrayList<>();
  private final List<Meeting> meetings = new ArrayList<>();
  private final List<Occurrence> occasions = new ArrayList<>();

  Journeys(int main, boolean writer) {
    this.main = main;
    this.writer = writer;
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
