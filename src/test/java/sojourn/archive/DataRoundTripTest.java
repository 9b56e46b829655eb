package sojourn.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sojourn.export.data.DataFiles;
import sojourn.export.data.DataFormat;
import sojourn.export.data.part.Pace;
import sojourn.export.data.part.Portion;
import sojourn.fixture.SeedReadings;
import sojourn.fixture.SeedSnapshot;
import sojourn.gazetteer.Gazetteer;
import sojourn.model.Person;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.Snapshot;
import sojourn.model.time.DateSpan;

/** What is exported as data comes back by import: visits, encounters, occasions, dates and people, whatever the format. */
class DataRoundTripTest {

  private static final Gazetteer PLACES = Gazetteer.open();
  private static final Snapshot SEEDS = SeedSnapshot.of();

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(names = {"CSV", "EXCEL", "LINES", "READING", "GEOJSON", "LPF", "KML"})
  void theSeedsComeBack(DataFormat format) throws Exception {
    Path file = export(format, "trips" + format.endings().getFirst());
    Snapshot back = imported(file);
    assertThat(visits(back)).isEqualTo(visits(SEEDS));
    assertThat(encounters(back)).isEqualTo(encounters(SEEDS));
    assertThat(occasions(back)).isEqualTo(occasions(SEEDS));
  }

  @ParameterizedTest
  @EnumSource
  void theSameCollectionGivesTheSameBytes(DataFormat format) throws Exception {
    Path one = export(format, "one" + format.endings().getFirst());
    Path other = export(format, "other" + format.endings().getFirst());
    assertThat(Files.readAllBytes(other)).isNotEmpty().isEqualTo(Files.readAllBytes(one));
  }

  @ParameterizedTest
  @EnumSource(names = {"GEOJSON", "LPF"})
  void featuresAreKnownByWhatIsInAFileCalledJson(DataFormat format) throws Exception {
    Snapshot back = imported(export(format, "trips.json"));
    assertThat(visits(back)).isEqualTo(visits(SEEDS));
  }

  @org.junit.jupiter.api.Test
  void theReadingFormatKeepsToTheFilter() throws Exception {
    Snapshot part = only("Moscow");
    Path file = folder.resolve("part.json");
    new DataFiles(new Portion(part, SEEDS.visits().size()), SeedReadings::all).write(DataFormat.READING, file, Pace.UNSEEN);
    assertThat(visits(imported(file))).isEqualTo(visits(part)).hasSizeLessThan(SEEDS.visits().size());
  }

  /** The visits of one place, with nothing else. */
  private static Snapshot only(String place) {
    List<sojourn.model.Visit> kept = SEEDS.visits().values().stream().filter(v -> place(SEEDS, v.place()).startsWith(place)).toList();
    List<sojourn.model.VisitId> ids = kept.stream().map(sojourn.model.Visit::id).toList();
    List<sojourn.model.Encounter> met = SEEDS.encounters().values().stream().filter(e -> ids.contains(e.visit())).toList();
    return new Snapshot(
        1, "part", SEEDS.sources(), SEEDS.people(), SEEDS.places(), SEEDS.trips(), Snapshot.byId(kept, sojourn.model.Visit::id),
        Snapshot.byId(met, sojourn.model.Encounter::id), new java.util.LinkedHashMap<>(), List.of(), SEEDS.seats(), List.of());
  }

  private Path export(DataFormat format, String name) throws Exception {
    Path file = folder.resolve(name);
    DataFiles.Done done = new DataFiles(new Portion(SEEDS, SEEDS.visits().size()), SeedReadings::all).write(format, file, Pace.UNSEEN);
    assertThat(done.stopped()).isFalse();
    try (var beside = Files.list(folder)) {
      assertThat(beside.filter(p -> p.toString().endsWith(".part"))).isEmpty();
    }
    return file;
  }

  private Snapshot imported(Path file) throws Exception {
    try (Archive archive = Archive.open(folder.resolve("back.sojourn"), WithPlaces::new, SeedReadings::seatOf)) {
      ImportReport report = archive.importPaths(List.of(file), Progress.NONE, () -> false);
      assertThat(report.failures()).isEmpty();
      assertThat(report.tables()).allMatch(t -> t.review().isEmpty() && t.refused().isEmpty());
      return archive.snapshot();
    }
  }

  /** Knows the places of the seeds and the gazetteer. */
  private static final class WithPlaces implements DocumentReader {
    private final SeedReadings seeds = new SeedReadings();

    @Override
    public sojourn.model.text.Document take(String name, byte[] bytes, DateSpan published) throws sojourn.model.SojournException {
      return seeds.take(name, bytes, published);
    }

    @Override
    public sojourn.model.claim.Reading read(sojourn.model.text.Document document) throws sojourn.model.SojournException {
      return seeds.read(document);
    }

    @Override
    public Optional<Place> place(PlaceId id) {
      return seeds.place(id);
    }

    @Override
    public List<Place> named(String name, String country) {
      return seeds.named(name, country);
    }

    @Override
    public Optional<Gazetteer> gazetteer() {
      return Optional.of(PLACES);
    }
  }

  private static List<String> visits(Snapshot s) {
    return s.visits().values().stream()
        .map(v -> name(s, v.traveller()) + " | " + place(s, v.place()) + " | " + edtf(v.start()) + " | " + edtf(v.end()) + " | " + v.status())
        .sorted()
        .toList();
  }

  private static List<String> encounters(Snapshot s) {
    return s.encounters().values().stream()
        .map(
            e ->
                name(s, e.traveller()) + " | " + name(s, e.person()) + " | " + e.kind() + " | " + edtf(e.date()) + " | " + place(s, e.place()) + " | "
                    + e.venue() + " | " + e.topics() + " | " + (e.visit() == null ? "" : edtf(Objects.requireNonNull(s.visits().get(e.visit())).start())))
        .sorted()
        .toList();
  }

  private static List<String> occasions(Snapshot s) {
    return s.occasions().values().stream().map(o -> o.name() + " | " + o.kind() + " | " + edtf(o.date())).sorted().toList();
  }

  private static String name(Snapshot s, sojourn.model.PersonId id) {
    Person person = s.people().get(id);
    return person == null ? "?" : person.name();
  }

  private static String place(Snapshot s, PlaceId id) {
    Place place = id == null ? null : s.places().get(id);
    return place == null ? "" : place.name() + ", " + place.country();
  }

  private static String edtf(DateSpan date) {
    return date == null ? "" : date.edtf();
  }
}
