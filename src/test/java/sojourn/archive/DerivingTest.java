package sojourn.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sojourn.archive.derivation.Derived;
import sojourn.archive.derivation.Offices;
import sojourn.fixture.SeedReadings;
import sojourn.model.EncounterRows;
import sojourn.model.Place;
import sojourn.model.Snapshot;
import sojourn.model.VisitRows;
import sojourn.model.claim.Reading;
import sojourn.reading.fact.OfficeHolders;
import sojourn.store.ClaimKey;
import sojourn.store.Decision;
import sojourn.store.Decision.Aspect;
import sojourn.store.Store;

class DerivingTest {

  @TempDir Path folder;

  private Store store;

  @BeforeEach
  void open() throws Exception {
    store = Store.open(folder.resolve("seeds.sojourn"));
    for (Reading reading : SeedReadings.all()) {
      store.put(reading);
    }
  }

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  @Test
  void whatIsKeptIsWhatWasDerived() throws Exception {
    Snapshot derived = derived();
    same(deriving(0).derived(1).snapshot(), derived);
    same(kept(), derived);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatIsKeptIsWhatWasDerivedWithDecisionsTakenAndTakenBack(long seed) throws Exception {
    Random random = new Random(seed);
    List<Decision> taken = new ArrayList<>();
    for (int step = 0; step < 6; step++) {
      deriving(0).derived(1);
      Decision decision = decision(random, deriving(0).opened());
      if (!taken.isEmpty() && random.nextInt(4) == 0) {
        store.drop(taken.removeLast());
      } else {
        store.put(decision);
        taken.add(decision);
      }
      assertThat(store.derived("any")).isEmpty();
      same(deriving(Integer.MAX_VALUE).opened().snapshot(), derived());
      same(deriving(0).opened().snapshot(), derived());
      same(kept(), derived());
    }
  }

  @Test
  void claimsAreThoseOfTheDerivation() throws Exception {
    deriving(0).derived(1);
    Derived derived = deriving(Integer.MAX_VALUE).derived(1);
    assertThat(deriving(0).opened().told()).isEqualTo(derived.told());
    assertThat(derived.told().visits()).isNotEmpty();
  }

  @Test
  void sourcesTakenOutAndBroughtBackAreNotThoseKept() throws Exception {
    deriving(0).derived(1);
    store.setRemoved(SeedReadings.all().getFirst().document().id(), true);
    same(deriving(Integer.MAX_VALUE).opened().snapshot(), derived());
    assertThat(deriving(0).opened().snapshot().sources()).hasSize(SeedReadings.all().size() - 1);
    store.setRemoved(SeedReadings.all().getFirst().document().id(), false);
    assertThat(deriving(0).opened().snapshot().sources()).hasSize(SeedReadings.all().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update derived set version = 'another'",
        "update derived set state = state - 1",
        "update derived set data = x'00' where part = 'visits'",
        "update derived set data = substr(data, 1, length(data) - 1) where part = 'encounters'",
        "update derived set data = zeroblob(length(data)) where part = 'words'",
        "delete from derived where part = 'frame'",
        "update source set title = 'Changed by something else' where id = (select min(id) from source)"
      })
  void whatIsStaleForeignOrDamagedIsDerivedAnew(String damage) throws Exception {
    deriving(0).derived(1);
    store.close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("seeds.sojourn"));
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(damage);
    }
    store = Store.open(folder.resolve("seeds.sojourn"));
    assertThat(asked(deriving(Integer.MAX_VALUE, this::countedSeat))).isTrue();
    same(deriving(0).opened().snapshot(), derived());
  }

  @Test
  void keptPartsThatDoNotFitTogetherAreDerivedAnew() throws Exception {
    deriving(0).derived(1);
    store.close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("seeds.sojourn"));
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "update derived set (data, checksum) = (select d.data, d.checksum from derived d where d.part = 'words') where part = 'encounters'");
    }
    store = Store.open(folder.resolve("seeds.sojourn"));
    same(deriving(Integer.MAX_VALUE).opened().snapshot(), derived());
  }

  private int seats;

  private Optional<Place> countedSeat(String office) {
    seats++;
    return SeedReadings.seatOf(office);
  }

  /** Whether opening asked for seats, as only deriving does. */
  private boolean asked(Deriving deriving) throws Exception {
    seats = 0;
    deriving.opened();
    return seats > 0;
  }

  private Snapshot derived() throws Exception {
    return deriving(Integer.MAX_VALUE).derived(1).snapshot();
  }

  /** Read from the file, not derived. */
  private Snapshot kept() throws Exception {
    return deriving(
            0,
            office -> {
              throw new AssertionError("derived");
            })
        .opened()
        .snapshot();
  }

  private Deriving deriving(int many) {
    return deriving(many, SeedReadings::seatOf);
  }

  private Deriving deriving(int many, Function<String, Optional<Place>> seatOf) {
    return new Deriving(store, "seeds", seatOf, new Offices(OfficeHolders.load()), many);
  }

  private static Decision decision(Random random, Derived derived) {
    List<ClaimKey> visits = derived.visits().values().stream().flatMap(List::stream).sorted().toList();
    List<ClaimKey> encounters = derived.encounters().values().stream().flatMap(List::stream).sorted().toList();
    List<ClaimKey> people = derived.people().values().stream().flatMap(List::stream).sorted().toList();
    ClaimKey visit = visits.get(random.nextInt(visits.size()));
    ClaimKey encounter = encounters.get(random.nextInt(encounters.size()));
    return switch (random.nextInt(7)) {
      case 0 -> Decision.of(visit, Aspect.STATE, "CONFIRMED");
      case 1 -> Decision.of(visit, Aspect.NOT_SO, "yes");
      case 2 -> Decision.of(visit, Aspect.START, "1999-05~");
      case 3 -> Decision.of(visit, Aspect.STATUS, "PLANNED");
      case 4 -> Decision.of(encounter, Aspect.NOT_SO, "yes");
      case 5 -> Decision.of(encounter, Aspect.DATE, "");
      default -> {
        ClaimKey one = people.get(random.nextInt(people.size()));
        ClaimKey other = people.get(random.nextInt(people.size()));
        yield new Decision(one, Aspect.SAME_PERSON, other, random.nextBoolean() ? "yes" : "no");
      }
    };
  }

  /** Equal, in the same order, column by column, and each found by its id. */
  private static void same(Snapshot one, Snapshot other) {
    assertThat(one).isEqualTo(other);
    assertThat(List.copyOf(one.visits().entrySet())).isEqualTo(List.copyOf(other.visits().entrySet()));
    assertThat(List.copyOf(one.encounters().reversed().keySet())).isEqualTo(List.copyOf(other.encounters().reversed().keySet()));
    assertThat(List.copyOf(one.people().values())).isEqualTo(List.copyOf(other.people().values()));
    assertThat(List.copyOf(one.trips().values())).isEqualTo(List.copyOf(other.trips().values()));
    VisitRows v = one.columns().visits();
    VisitRows w = other.columns().visits();
    assertThat(List.of(v.traveller(), v.place(), v.trip(), v.from(), v.to(), v.sureFrom(), v.sureTo(), v.confidence()))
        .usingRecursiveComparison()
        .isEqualTo(List.of(w.traveller(), w.place(), w.trip(), w.from(), w.to(), w.sureFrom(), w.sureTo(), w.confidence()));
    assertThat(v.status()).isEqualTo(w.status());
    assertThat(v.state()).isEqualTo(w.state());
    assertThat(v.tellers()).isDeepEqualTo(w.tellers());
    EncounterRows e = one.columns().encounters();
    EncounterRows f = other.columns().encounters();
    assertThat(List.of(e.traveller(), e.person(), e.place(), e.visit(), e.from(), e.to(), e.confidence()))
        .usingRecursiveComparison()
        .isEqualTo(List.of(f.traveller(), f.person(), f.place(), f.visit(), f.from(), f.to(), f.confidence()));
    assertThat(e.kind()).isEqualTo(f.kind());
    assertThat(e.state()).isEqualTo(f.state());
    assertThat(e.topics()).isDeepEqualTo(f.topics());
    assertThat(e.tellers()).isDeepEqualTo(f.tellers());
    other.encounters().keySet().forEach(id -> assertThat(e.of(id)).isEqualTo(f.of(id)));
    other.visits().keySet().forEach(id -> assertThat(v.id(v.of(id))).isEqualTo(id));
  }
}
