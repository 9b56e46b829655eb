package sojourn.reading.journey;

import java.util.ArrayList;
import java.util.List;
import sojourn.model.Place;
import sojourn.model.PlaceKind;
import sojourn.model.VisitStatus;
import sojourn.reading.mention.UnitSentence;

/** Visits that a text only speaks of: wished, proposed, cancelled, or said not to have happened. They take no part in the narrative. */
final class Talk {

  private static final double CONFIDENCE = 0.5;
  private static final int BEFORE = 5;

  private final Scene scene;
  private final int traveller;
  private final Quotes quotes;
  private final List<Stay> stays = new ArrayList<>();

  Talk(Scene scene, int traveller) {
    this.scene = scene;
    this.traveller = traveller;
    this.quotes = new Quotes(scene);
  }

  /** Takes in a move that is not said to have happened. */
  void take(Happening h) {
    boolean denied = h.modality() == Modality.DENIED;
    boolean cancelled = denied && h.noun() && !never(h);
    for (int number : h.places()) {
      Place place = scene.places().get(number).place();
      if (place.kind() != PlaceKind.UNKNOWN && place.country() != null) {
        Stay stay = new Stay(traveller, place, cancelled ? VisitStatus.CANCELLED : VisitStatus.MENTIONED, CONFIDENCE);
        stay.see(quotes.around(h));
        stay.reason(cancelled ? "talk.cancelled" : denied ? "talk.denied" : "talk.open");
        stays.add(stay);
      }
    }
  }

  /** "There was no visit to Oslo": nothing was planned that could be cancelled. */
  private boolean never(Happening h) {
    UnitSentence s = scene.sentences().get(h.sentence());
    for (int i = Math.max(0, h.from() - BEFORE); i < h.from(); i++) {
      if (s.unit(i).is("no", "never", "without")) {
        return true;
      }
    }
    return false;
  }

  /** Those to places of which the text says nothing more certain, each place once. */
  List<Stay> beside(List<Stay> told) {
    List<Stay> left = new ArrayList<>();
    for (Stay stay : stays) {
      boolean known = told.stream().anyMatch(s -> s.within(stay.place)) || left.stream().anyMatch(s -> s.place.id().equals(stay.place.id()));
      if (!known) {
        left.add(stay);
      }
    }
    return left;
  }
}
