package sojourn.session;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.EncounterKind;
import sojourn.model.EntityId;
import sojourn.model.Person;
import sojourn.model.Place;
import sojourn.model.ReviewState;
import sojourn.model.Snapshot;
import sojourn.model.Tenure;
import sojourn.model.VisitStatus;

/** The facets of a snapshot as columns of numbers; each is made when first asked for. {@link Facet#CERTAINTY} has none: it depends on the time. */
final class FacetColumns {

  /**
   * One facet's columns.
   *
   * @param values by number
   * @param visits null where visits have no such property of their own
   * @param encounters the same for encounters
   */
  record Column(List<String> values, @Nullable Numbers visits, @Nullable Numbers encounters) {

    boolean @Nullable [] marks(java.util.Set<String> some) {
      if (some.isEmpty()) {
        return null;
      }
      boolean[] marks = new boolean[values.size()];
      for (int i = 0; i < marks.length; i++) {
        marks[i] = some.contains(values.get(i));
      }
      return marks;
    }
  }

  private final Snapshot snapshot;
  private final Columns columns;
  private final Map<Facet, Column> made = new EnumMap<>(Facet.class);

  FacetColumns(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.columns = snapshot.columns();
  }

  synchronized Column of(Facet facet) {
    Column known = made.get(facet);
    if (known == null) {
      known = make(facet);
      made.put(facet, known);
    }
    return known;
  }

  private Column make(Facet facet) {
    var visits = columns.visits();
    var met = columns.encounters();
    return switch (facet) {
      case TRAVELLER -> new Column(ids(columns.people()), new Numbers.One(visits.traveller(), null), new Numbers.One(met.traveller(), null));
      case PERSON -> new Column(ids(columns.people()), null, new Numbers.One(met.person(), null));
      case PLACE -> new Column(ids(columns.places()), new Numbers.One(visits.place(), null), new Numbers.One(met.place(), null));
      case COUNTRY -> countries();
      case ORGANISATION -> organisations();
      case KIND -> new Column(names(EncounterKind.values()), null, new Numbers.Small(ordinals(met.kind())));
      case TOPIC -> new Column(columns.topics(), null, new Numbers.Several(met.topics()));
      case TRIP -> new Column(ids(columns.trips()), new Numbers.One(visits.trip(), null), null);
      case SOURCE -> new Column(ids(columns.sources()), new Numbers.Several(visits.tellers()), new Numbers.Several(met.tellers()));
      case STATUS -> new Column(names(VisitStatus.values()), new Numbers.Small(ordinals(visits.status())), null);
      case CERTAINTY -> new Column(List.of(Facet.CERTAIN, Facet.POSSIBLE), null, null);
      case CONFIDENCE -> new Column(steps(), new Numbers.Small(steps(visits.confidence())), new Numbers.Small(steps(met.confidence())));
      case STATE -> new Column(names(ReviewState.values()), new Numbers.Small(ordinals(visits.state())), new Numbers.Small(ordinals(met.state())));
    };
  }

  private static List<String> ids(List<? extends EntityId> ids) {
    return ids.stream().map(EntityId::value).toList();
  }

  private static List<String> names(Enum<?>[] constants) {
    return Stream.of(constants).map(Enum::name).toList();
  }

  @SuppressWarnings("EnumOrdinal") // numbers in the list of constants above, not kept
  private static byte[] ordinals(Enum<?>[] of) {
    byte[] numbers = new byte[of.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (byte) of[i].ordinal();
    }
    return numbers;
  }

  private static List<String> steps() {
    return IntStream.range(0, Facet.STEPS).mapToObj(Integer::toString).toList();
  }

  private static byte[] steps(float[] confidence) {
    byte[] numbers = new byte[confidence.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (byte) Math.clamp((int) Math.floor(confidence[i] * Facet.STEPS + 1e-4), 0, Facet.STEPS - 1);
    }
    return numbers;
  }

  private Column countries() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    int[] of = new int[columns.places().size()];
    for (int i = 0; i < of.length; i++) {
      Place place = snapshot.places().get(columns.places().get(i));
      of[i] = place == null || place.country() == null ? Columns.NONE : number(numbers, place.country());
    }
    return new Column(List.copyOf(numbers.keySet()), new Numbers.One(columns.visits().place(), of), new Numbers.One(columns.encounters().place(), of));
  }

  private Column organisations() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    int[][] of = new int[columns.people().size()][];
    for (int i = 0; i < of.length; i++) {
      Person person = snapshot.people().get(columns.people().get(i));
      List<Tenure> tenures = person == null ? List.of() : person.tenures();
      of[i] = tenures.stream().map(Tenure::of).filter(Objects::nonNull).distinct().mapToInt(name -> number(numbers, name)).toArray();
    }
    return new Column(List.copyOf(numbers.keySet()), null, new Numbers.Through(columns.encounters().person(), of));
  }

  private static int number(Map<String, Integer> numbers, String value) {
    Integer known = numbers.putIfAbsent(value, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }
}
