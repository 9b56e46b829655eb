package sojourn.archive.kept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import sojourn.model.Columns;
import sojourn.model.EncounterKind;
import sojourn.model.Leg;
import sojourn.model.LegKind;
import sojourn.model.Occasion;
import sojourn.model.OccasionId;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.PlaceKind;
import sojourn.model.SamePerson;
import sojourn.model.Snapshot;
import sojourn.model.Source;
import sojourn.model.SourceDoubt;
import sojourn.model.SourceId;
import sojourn.model.Tenure;
import sojourn.model.Trip;
import sojourn.model.TripId;
import sojourn.model.VisitId;
import sojourn.model.text.FixedText;
import sojourn.model.text.Span;
import sojourn.store.PointIndex;

/** A snapshot from its parts. Fails with a runtime exception where they do not fit together. */
final class Picture {

  static final String FRAME = "frame";
  static final String WORDS = "words";
  static final String VISITS = "visits";
  static final String ENCOUNTERS = "encounters";

  private final Map<SourceId, FixedText> texts;
  private final String[] all;
  private final In in;
  private final List<PersonId> people;
  private final List<PlaceId> places;
  private final List<TripId> trips;
  private final List<String> topics;
  private final List<SourceId> sources;
  private final Words words;
  private final KeptVisits visits;
  private final KeptEncounters encounters;
  private final VisitId[] visitIds;

  private Picture(Map<String, byte[]> parts, Map<SourceId, FixedText> texts) {
    this.texts = texts;
    all = WordList.read(part(parts, WORDS));
    in = new In(part(parts, FRAME));
    people = ids(PersonId::new);
    places = ids(PlaceId::new);
    trips = ids(TripId::new);
    topics = ids(topic -> topic);
    sources = ids(SourceId::new);
    words = new Words(all, sources, sources.stream().map(s -> new PointIndex(text(s).value())).toList());
    Numbered names = new Numbered(people, places, trips, topics);
    visits = new KeptVisits(new In(part(parts, VISITS)), all, words, names);
    encounters = new KeptEncounters(new In(part(parts, ENCOUNTERS)), all, words, names, visits);
    visitIds = new VisitId[visits.size()];
    for (int i = 0; i < visitIds.length; i++) {
      visitIds[i] = visits.id(i);
    }
  }

  static Snapshot snapshot(String collection, long number, Map<String, byte[]> parts, Map<SourceId, FixedText> texts) {
    return new Picture(parts, texts).snapshot(collection, number);
  }

  private Snapshot snapshot(String collection, long number) {
    List<Source> told = list(this::source);
    if (told.size() != texts.size()) {
      throw new IllegalStateException("not the sources of the collection");
    }
    return new Snapshot(
        number,
        collection,
        Snapshot.byId(told, Source::id),
        Snapshot.byId(list(this::person), Person::id),
        Snapshot.byId(list(this::place), Place::id),
        Snapshot.byId(list(this::trip), Trip::id),
        visits.byId(),
        encounters.byId(),
        Snapshot.byId(list(this::occasion), Occasion::id),
        list(this::leg),
        seats(),
        list(this::proposal),
        new Columns(people, places, trips, topics, sources, visits.rows(), encounters.rows()));
  }

  private static byte[] part(Map<String, byte[]> parts, String name) {
    byte[] part = parts.get(name);
    if (part == null) {
      throw new IllegalStateException("no part " + name);
    }
    return part;
  }

  private FixedText text(SourceId source) {
    FixedText text = texts.get(source);
    if (text == null) {
      throw new IllegalStateException("no source " + source);
    }
    return text;
  }

  private <T> List<T> ids(Function<String, T> id) {
    List<T> ids = new ArrayList<>();
    for (int word : in.numbers()) {
      ids.add(id.apply(all[word]));
    }
    return List.copyOf(ids);
  }

  private <T> List<T> list(Supplier<T> read) {
    int count = in.number();
    List<T> list = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      list.add(read.get());
    }
    return list;
  }

  private Source source() {
    int[] n = in.numbers();
    SourceId id = new SourceId(all[n[0]]);
    MarkList marks = new MarkList(in.numbers(), words);
    return new Source(id, all[n[1]], all[n[2]], text(id), words.date(n[3]), marks, list(this::doubt));
  }

  private SourceDoubt doubt() {
    int[] n = in.numbers();
    return new SourceDoubt(all[n[0]], n[1] < 0 ? null : new Span(n[1], n[2]));
  }

  private Person person() {
    int[] n = in.numbers();
    return new Person(new PersonId(all[n[0]]), all[n[1]], words.list(in.numbers()), n[2], list(this::tenure));
  }

  private Tenure tenure() {
    int[] n = in.numbers();
    return new Tenure(all[n[0]], words.wordOr(n[1]), words.date(n[2]), words.evidence(in.numbers()).getFirst());
  }

  private Place place() {
    int[] n = in.numbers();
    double latitude = in.decimal();
    double longitude = in.decimal();
    long population = ((long) in.number() << 32) | Integer.toUnsignedLong(in.number());
    return new Place(new PlaceId(all[n[0]]), all[n[1]], words.wordOr(n[2]), latitude, longitude, PlaceKind.valueOf(all[n[3]]), population);
  }

  private Trip trip() {
    int[] n = in.numbers();
    List<VisitId> ids = new ArrayList<>();
    for (int row : in.numbers()) {
      ids.add(visitIds[row]);
    }
    return new Trip(new TripId(all[n[0]]), new PersonId(all[n[1]]), all[n[2]], ids, words.date(n[3]));
  }

  private Occasion occasion() {
    int[] n = in.numbers();
    EncounterKind kind = EncounterKind.valueOf(all[n[2]]);
    return new Occasion(new OccasionId(all[n[0]]), visitIds[n[1]], kind, all[n[3]], words.date(n[4]), words.evidence(in.numbers()));
  }

  private Leg leg() {
    int[] n = in.numbers();
    PlaceId from = new PlaceId(all[n[2]]);
    PlaceId to = new PlaceId(all[n[3]]);
    VisitId left = n[5] == Columns.NONE ? null : visitIds[n[5]];
    return new Leg(new PersonId(all[n[0]]), new TripId(all[n[1]]), from, to, LegKind.valueOf(all[n[4]]), left, visitIds[n[6]]);
  }

  private Map<PersonId, PlaceId> seats() {
    Map<PersonId, PlaceId> seats = new HashMap<>();
    int count = in.number();
    for (int i = 0; i < count; i++) {
      int[] n = in.numbers();
      seats.put(new PersonId(all[n[0]]), new PlaceId(all[n[1]]));
    }
    return seats;
  }

  private SamePerson proposal() {
    int[] n = in.numbers();
    double strength = in.decimal();
    List<String> reasons = words.list(in.numbers());
    return new SamePerson(
        new PersonId(all[n[0]]), new PersonId(all[n[1]]), strength, reasons, words.evidence(in.numbers()), words.evidence(in.numbers()));
  }
}
