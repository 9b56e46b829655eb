package sojourn.ui.timeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sojourn.model.Encounter;
import sojourn.model.EncounterId;
import sojourn.model.EncounterKind;
import sojourn.model.EncounterRows;
import sojourn.model.EntityId;
import sojourn.model.Occasion;
import sojourn.model.OccasionId;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.PlaceKind;
import sojourn.model.Snapshot;
import sojourn.model.Tenure;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.VisitStatus;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateSpan;
import sojourn.model.time.DateStyle;
import sojourn.ui.control.CountryNames;

/**
 * What is said of a mark in its card and to those who cannot see it.
 *
 * @param hue the person's or traveller's; negative for none
 * @param lines role or traveller, then kind and date
 * @param quote the source's words, empty for none
 */
record MarkText(String title, int hue, List<String> lines, String quote) {

  MarkText {
    lines = List.copyOf(lines);
  }

  /** Said in one breath, for a screen reader. */
  String spoken() {
    return title + ". " + String.join(". ", lines) + (quote.isEmpty() ? "" : ". " + quote);
  }

  static Optional<MarkText> of(Snapshot snapshot, EntityId id) {
    return switch (id) {
      case VisitId v -> Optional.ofNullable(snapshot.visits().get(v)).map(visit -> visit(snapshot, visit));
      case EncounterId e -> Optional.ofNullable(snapshot.encounters().get(e)).map(encounter -> encounter(snapshot, encounter));
      case OccasionId o -> Optional.ofNullable(snapshot.occasions().get(o)).map(MarkText::occasion);
      case PersonId p -> Optional.ofNullable(snapshot.people().get(p)).map(person -> person(snapshot, person));
      default -> Optional.empty();
    };
  }

  private static MarkText visit(Snapshot snapshot, Visit visit) {
    Place place = snapshot.placeOf(visit);
    Person traveller = snapshot.people().get(visit.traveller());
    long met = metAt(snapshot, snapshot.columns().visits().of(visit.id()));
    List<String> lines = new ArrayList<>();
    if (traveller != null) {
      lines.add(traveller.name());
    }
    lines.add(Words.of(status(visit.status()), DateStyle.LONG.stay(visit.start(), visit.end())));
    if (met > 0) {
      lines.add(Words.of("card.met", met));
    }
    String title = place == null ? visit.place().value() : place.name();
    if (place != null && place.country() != null && place.kind() != PlaceKind.COUNTRY) {
      title += ", " + CountryNames.of(place.country());
    }
    return new MarkText(title, traveller == null ? -1 : traveller.hue(), lines, quote(visit.evidence()));
  }

  /** How many people were met at the visit of a row; over the columns, for this is asked on each move of the pointer. */
  private static long metAt(Snapshot snapshot, int visit) {
    EncounterRows rows = snapshot.columns().encounters();
    BitSet people = new BitSet();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.visit()[i] == visit && visit >= 0) {
        people.set(rows.person()[i]);
      }
    }
    return people.cardinality();
  }

  private static String status(VisitStatus status) {
    return switch (status) {
      case MADE -> "card.made";
      case PLANNED -> "card.planned";
      case RETURN -> "card.return";
      case PASSED -> "card.passed";
      case CANCELLED -> "card.cancelled";
      case MENTIONED -> "card.mentioned";
    };
  }

  private static MarkText encounter(Snapshot snapshot, Encounter encounter) {
    Person person = snapshot.people().get(encounter.person());
    List<String> lines = new ArrayList<>();
    if (person != null) {
      role(person, encounter.evidence()).ifPresent(lines::add);
    }
    lines.add(kind(encounter.kind(), encounter.date()));
    String name = person == null ? encounter.person().value() : person.name();
    return new MarkText(name, person == null ? -1 : person.hue(), lines, quote(encounter.evidence()));
  }

  private static MarkText occasion(Occasion occasion) {
    List<String> lines = List.of(Words.of("card.alone"), kind(occasion.kind(), occasion.date()));
    return new MarkText(occasion.name(), -1, lines, quote(occasion.evidence()));
  }

  private static MarkText person(Snapshot snapshot, Person person) {
    List<String> lines = new ArrayList<>();
    role(person, List.of()).ifPresent(lines::add);
    EncounterRows rows = snapshot.columns().encounters();
    int number = snapshot.columns().people().indexOf(person.id());
    long times =
        IntStream.range(0, rows.size())
            .filter(i -> rows.person()[i] == number)
            .mapToObj(i -> List.of(rows.visit()[i], rows.from()[i], rows.to()[i]))
            .distinct()
            .count();
    if (times > 0) {
      lines.add(Words.of("card.times", times));
    }
    return new MarkText(person.name(), person.hue(), lines, "");
  }

  /** The role that the same source gives, else the last one known. */
  private static Optional<String> role(Person person, List<Evidence> evidence) {
    Optional<Tenure> said =
        person.tenures().stream().filter(t -> evidence.stream().anyMatch(e -> e.source().equals(t.evidence().source()))).findFirst();
    return said.or(() -> person.tenures().isEmpty() ? Optional.empty() : Optional.of(person.tenures().getLast()))
        .map(t -> t.of() == null ? t.role() : t.role() + ", " + CountryNames.of(t.of()));
  }

  private static String kind(EncounterKind kind, @Nullable DateSpan date) {
    String when = date == null ? Words.of("card.undated") : DateStyle.LONG.format(date);
    String key =
        switch (kind) {
          case MEETING -> "card.meeting";
          case MEAL -> "card.meal";
          case EVENT -> "card.event";
          case ADDRESS -> "card.address";
          case PRESS -> "card.press";
          case CALL -> "card.call";
        };
    return Words.of(key, when);
  }

  private static String quote(List<Evidence> evidence) {
    return evidence.isEmpty() ? "" : "“" + evidence.getFirst().quote().strip().replaceAll("\\s+", " ") + "”";
  }
}
