package sojourn.ui.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sojourn.model.Encounter;
import sojourn.model.EntityId;
import sojourn.model.Occasion;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.PlaceId;
import sojourn.model.SourceId;
import sojourn.model.TripId;
import sojourn.model.Visit;
import sojourn.model.text.Evidence;
import sojourn.model.text.Span;
import sojourn.session.Visible;

/**
 * A piece of evidence and the visit, encounter or occasion that it states.
 *
 * @param hue the hue of the person it is about, −1 for nobody's
 */
record Statement(Evidence evidence, EntityId says, int hue) {

  /** All that is visible, and passages whether or not they are, in the order of the text. */
  static List<Statement> in(SourceId source, Visible visible) {
    List<Statement> all = new ArrayList<>();
    Stream<Visit> apart = visible.snapshot().visits().values().stream().filter(v -> !v.status().counts() && !visible.visits().containsKey(v.id()));
    Stream.concat(visible.visits().values().stream(), apart).forEach(v -> v.evidence().forEach(e -> all.add(new Statement(e, v.id(), hue(visible, v.traveller())))));
    visible.encounters().values().forEach(n -> n.evidence().forEach(e -> all.add(new Statement(e, n.id(), hue(visible, n.person())))));
    visible.occasions().forEach(o -> o.evidence().forEach(e -> all.add(new Statement(e, o.id(), -1))));
    return all.stream().filter(s -> s.evidence.source().equals(source)).sorted(Comparator.comparing(s -> s.evidence.span())).toList();
  }

  /** The evidence of whatever can be selected, in no particular order; none for a source. */
  static List<Evidence> of(EntityId id, Visible visible) {
    List<Evidence> found = new ArrayList<>();
    for (Visit visit : visible.visits().values()) {
      boolean meant =
          switch (id) {
            case PlaceId place -> visit.place().equals(place);
            case TripId trip -> visit.trip().equals(trip);
            case PersonId person -> visit.traveller().equals(person);
            default -> visit.id().equals(id);
          };
      if (meant) {
        found.addAll(visit.evidence());
      }
    }
    Visit apart = visible.visits().containsKey(id) ? null : visible.snapshot().visits().get(id);
    if (apart != null && !apart.status().counts()) {
      found.addAll(apart.evidence());
    }
    for (Encounter encounter : visible.encounters().values()) {
      if (encounter.id().equals(id) || encounter.person().equals(id)) {
        found.addAll(encounter.evidence());
      }
    }
    for (Occasion occasion : visible.occasions()) {
      if (occasion.id().equals(id)) {
        found.addAll(occasion.evidence());
      }
    }
    return found;
  }

  /** The visit or encounter that has just these words as evidence. */
  static Optional<EntityId> added(SourceId source, Span words, Visible visible) {
    return in(source, visible).stream().filter(s -> s.evidence().span().equals(words) && s.evidence().rule().startsWith("user.")).map(Statement::says).reduce((a, b) -> b);
  }

  private static int hue(Visible visible, PersonId id) {
    Person person = visible.snapshot().people().get(id);
    return person == null ? -1 : person.hue();
  }
}
