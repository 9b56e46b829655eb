package sojourn.ui.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sojourn.model.Columns;
import sojourn.model.EncounterId;
import sojourn.model.EncounterRows;
import sojourn.model.EntityId;
import sojourn.model.Occasion;
import sojourn.model.OccasionId;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Snapshot;
import sojourn.model.SourceId;
import sojourn.model.VisitId;
import sojourn.model.VisitRows;
import sojourn.model.text.Evidence;
import sojourn.model.text.Span;
import sojourn.session.Visible;

/** All that a source states, in the order of its text, visible or not: found once for a source, so that a filter that moves reads no records. */
final class Told {

  private final SourceId source;
  private final Snapshot snapshot;
  private final List<Statement> all = new ArrayList<>();

  private Told(SourceId source, Snapshot snapshot) {
    this.source = source;
    this.snapshot = snapshot;
  }

  static Told by(SourceId source, Snapshot snapshot) {
    Told told = new Told(source, snapshot);
    told.read();
    return told;
  }

  @SuppressWarnings("ReferenceEquality") // a snapshot is swapped whole
  boolean isOf(SourceId other, Snapshot of) {
    return source.equals(other) && snapshot == of;
  }

  private void read() {
    Columns columns = snapshot.columns();
    int number = columns.sources().indexOf(source);
    VisitRows visits = columns.visits();
    EncounterRows met = columns.encounters();
    for (int i = 0; i < visits.size(); i++) {
      if (tells(visits.tellers()[i], number)) {
        add(visits.at(i).evidence(), visits.id(i), hue(visits.at(i).traveller()));
      }
    }
    for (int i = 0; i < met.size(); i++) {
      if (tells(met.tellers()[i], number)) {
        add(met.at(i).evidence(), met.id(i), hue(met.at(i).person()));
      }
    }
    snapshot.occasions().values().forEach(o -> add(o.evidence(), o.id(), -1));
    all.sort(Comparator.comparing(s -> s.evidence().span()));
  }

  private static boolean tells(int[] tellers, int source) {
    for (int teller : tellers) {
      if (teller == source) {
        return true;
      }
    }
    return false;
  }

  private void add(List<Evidence> evidence, EntityId says, int hue) {
    evidence.stream().filter(e -> e.source().equals(source)).forEach(e -> all.add(new Statement(e, says, hue)));
  }

  private int hue(PersonId id) {
    Person person = snapshot.people().get(id);
    return person == null ? -1 : person.hue();
  }

  /** Of a part of the text, what is visible, and passages whether or not they are. */
  List<Statement> in(Span part, Visible visible) {
    return all.stream().filter(s -> s.evidence().span().overlaps(part) && shown(s.says(), visible)).toList();
  }

  private boolean shown(EntityId says, Visible visible) {
    VisitRows visits = snapshot.columns().visits();
    return switch (says) {
      case VisitId v -> visible.visitRows().get(visits.of(v)) || !visits.status()[visits.of(v)].counts();
      case EncounterId e -> visible.encounterRows().get(snapshot.columns().encounters().of(e));
      case OccasionId o -> {
        Occasion occasion = snapshot.occasions().get(o);
        yield occasion != null && visible.visits().containsKey(occasion.visit());
      }
      default -> false;
    };
  }

  /** Where the first words on what is meant stand. */
  Optional<Span> first(Meant meant) {
    return all.stream().filter(s -> meant.test(s.says())).map(s -> s.evidence().span()).findFirst();
  }

  /** The visit or encounter that has just these words as evidence, given by the user. */
  Optional<EntityId> added(Span words) {
    return all.stream().filter(s -> s.evidence().span().equals(words) && s.evidence().rule().startsWith("user.")).map(Statement::says).reduce((a, b) -> b);
  }
}
