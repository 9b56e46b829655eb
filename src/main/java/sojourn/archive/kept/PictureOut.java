package sojourn.archive.kept;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import sojourn.model.Columns;
import sojourn.model.EntityId;
import sojourn.model.Leg;
import sojourn.model.Occasion;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.SamePerson;
import sojourn.model.Snapshot;
import sojourn.model.Source;
import sojourn.model.SourceMark;
import sojourn.model.Tenure;
import sojourn.model.Trip;
import sojourn.model.VisitId;

/** A snapshot as parts of bytes; {@link Picture} reads them in the same order. */
final class PictureOut {

  private final Snapshot snapshot;
  private final Columns columns;
  private final WordList words = new WordList();
  private final EvidenceList evidence;
  private final Out out = new Out();

  PictureOut(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.columns = snapshot.columns();
    this.evidence = new EvidenceList(snapshot, words);
  }

  /** All parts. Fails with a runtime exception where something does not fit, so that it cannot be kept. */
  Map<String, byte[]> parts() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    out.numbers(words.ofIds(columns.people()));
    out.numbers(words.ofIds(columns.places()));
    out.numbers(words.ofIds(columns.trips()));
    out.numbers(words.of(columns.topics()));
    out.numbers(words.ofIds(columns.sources()));
    parts.put(Picture.VISITS, new VisitsOut(words, evidence).written(columns.visits()));
    parts.put(Picture.ENCOUNTERS, new EncountersOut(words, evidence).written(columns.encounters()));
    all(List.copyOf(snapshot.sources().values()), this::source);
    all(List.copyOf(snapshot.people().values()), this::person);
    all(List.copyOf(snapshot.places().values()), this::place);
    all(List.copyOf(snapshot.trips().values()), this::trip);
    all(List.copyOf(snapshot.occasions().values()), this::occasion);
    all(snapshot.legs(), this::leg);
    all(List.copyOf(snapshot.seats().entrySet()), seat -> out.numbers(new int[] {words.of(seat.getKey()), words.of(seat.getValue())}));
    all(snapshot.proposals(), this::proposal);
    parts.put(Picture.FRAME, out.written());
    parts.put(Picture.WORDS, words.written());
    return parts;
  }

  private <T> void all(List<T> values, Consumer<T> write) {
    out.number(values.size());
    values.forEach(write);
  }

  private void source(Source source) {
    out.numbers(new int[] {words.of(source.id()), words.of(source.name()), words.of(source.title()), words.of(source.published())});
    int[] marks = new int[source.marks().size() * MarkList.MARK];
    for (int i = 0; i < source.marks().size(); i++) {
      SourceMark mark = source.marks().get(i);
      EntityId names = mark.names();
      int at = i * MarkList.MARK;
      marks[at] = mark.span().start();
      marks[at + 1] = mark.span().end();
      marks[at + 2] = words.of(mark.kind().name()) * 2 + (names instanceof PersonId ? 1 : 0);
      marks[at + 3] = words.of(names);
    }
    out.numbers(marks);
    all(
        source.doubts(),
        doubt -> {
          var span = doubt.span();
          out.numbers(new int[] {words.of(doubt.message()), span == null ? -1 : span.start(), span == null ? -1 : span.end()});
        });
  }

  private void person(Person person) {
    out.numbers(new int[] {words.of(person.id()), words.of(person.name()), person.hue()});
    out.numbers(words.of(person.names()));
    all(person.tenures(), this::tenure);
  }

  private void tenure(Tenure tenure) {
    out.numbers(new int[] {words.of(tenure.role()), words.of(tenure.of()), words.of(tenure.when())});
    out.numbers(evidence.of(List.of(tenure.evidence())));
  }

  private void place(Place place) {
    out.numbers(new int[] {words.of(place.id()), words.of(place.name()), words.of(place.country()), words.of(place.kind().name())});
    out.decimal(place.latitude());
    out.decimal(place.longitude());
    out.number((int) (place.population() >>> 32));
    out.number((int) place.population());
  }

  private void trip(Trip trip) {
    out.numbers(new int[] {words.of(trip.id()), words.of(trip.traveller()), words.of(trip.title()), words.of(trip.span())});
    out.numbers(trip.visits().stream().mapToInt(this::row).toArray());
  }

  private void occasion(Occasion occasion) {
    int visit = row(occasion.visit());
    out.numbers(new int[] {words.of(occasion.id()), visit, words.of(occasion.kind().name()), words.of(occasion.name()), words.of(occasion.date())});
    out.numbers(evidence.of(occasion.evidence()));
  }

  private void leg(Leg leg) {
    VisitId from = leg.fromVisit();
    out.numbers(
        new int[] {
          words.of(leg.traveller()), words.of(leg.trip()), words.of(leg.from()), words.of(leg.to()), words.of(leg.kind().name()),
          from == null ? Columns.NONE : row(from), row(leg.toVisit())
        });
  }

  private void proposal(SamePerson same) {
    out.numbers(new int[] {words.of(same.one()), words.of(same.other())});
    out.decimal(same.strength());
    out.numbers(words.of(same.reasons()));
    out.numbers(evidence.of(same.oneSays()));
    out.numbers(evidence.of(same.otherSays()));
  }

  private int row(VisitId visit) {
    int row = columns.visits().of(visit);
    if (row == Columns.NONE) {
      throw new IllegalStateException("no row for " + visit);
    }
    return row;
  }
}
