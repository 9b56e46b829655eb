package sojourn.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sojourn.archive.Change.Confirm;
import sojourn.archive.Change.CorrectVisit;
import sojourn.archive.Change.JoinPeople;
import sojourn.archive.Change.PartPeople;
import sojourn.archive.Change.RemoveSource;
import sojourn.export.ReadingJson;
import sojourn.fixture.SeedReadings;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.Leg;
import sojourn.model.LegKind;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.ReviewState;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.model.Source;
import sojourn.model.SourceId;
import sojourn.model.Trip;
import sojourn.model.Visit;
import sojourn.model.VisitStatus;
import sojourn.model.claim.Reading;
import sojourn.model.text.Document;
import sojourn.model.time.DateSpan;

class ArchiveTest {

  private static final PersonId LAVROV = new PersonId("sergey-lavrov");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("journeys.sojourn");
  }

  @Test
  void importingAFolderGivesTheCollectionACarefulPersonWouldMake() throws Exception {
    try (Archive archive = open()) {
      ImportReport report = archive.importPaths(List.of(Path.of("seeds")), Progress.NONE, () -> false);
      assertThat(report.failures()).isEmpty();
      assertThat(report.added()).hasSize(5);
      Snapshot snapshot = archive.snapshot();
      Snapshot byHand = SeedSnapshot.of();
      assertThat(snapshot.sources().keySet()).containsExactlyElementsOf(byHand.sources().keySet());
      assertThat(snapshot.sources().values()).extracting(Source::doubts).isEqualTo(byHand.sources().values().stream().map(Source::doubts).toList());
      assertThat(snapshot.visits().values()).extracting(Visit::place).containsExactlyElementsOf(places(byHand));
      assertThat(snapshot.encounters()).hasSameSizeAs(byHand.encounters());
      assertThat(snapshot.occasions()).hasSameSizeAs(byHand.occasions());
      assertThat(snapshot.people().values())
          .extracting(Person::name)
          .containsExactlyInAnyOrderElementsOf(byHand.people().values().stream().map(Person::name).toList());
      assertThat(snapshot.trips().values())
          .extracting(Trip::title)
          .containsExactly("Paris 2007", "Moscow 2008", "Moscow, undated", "Astana 2010", "Sochi 2013");
      assertThat(snapshot.legs()).extracting(Leg::kind).containsExactlyInAnyOrderElementsOf(byHand.legs().stream().map(Leg::kind).toList());
      assertThat(snapshot.legs().stream().filter(l -> l.kind() == LegKind.PRESUMED)).allMatch(l -> l.from().equals(SeedReadings.NEW_YORK.id()));
      assertThat(snapshot.seats()).isEqualTo(byHand.seats());
      assertThat(archive.check()).isEmpty();
    }
  }

  private static List<sojourn.model.PlaceId> places(Snapshot snapshot) {
    return snapshot.visits().values().stream()
        .sorted((a, b) -> Long.compare(day(snapshot, a), day(snapshot, b)))
        .map(Visit::place)
        .toList();
  }

  private static long day(Snapshot snapshot, Visit visit) {
    return visit.start() != null ? visit.start().earliest() : snapshot.trips().get(visit.trip()).span().earliest();
  }

  @Test
  void theSamePersonInSeveralSourcesIsOneWithHisRolesByTime() throws Exception {
    try (Archive archive = imported()) {
      Person lavrov = archive.snapshot().people().get(LAVROV);
      assertThat(lavrov.tenures()).hasSize(3).allMatch(t -> t.role().equals("Foreign Minister"));
      assertThat(lavrov.tenures()).isSortedAccordingTo((a, b) -> DateSpan.compare(a.when(), b.when()));
    }
  }

  @Test
  void importingAgainChangesNothing() throws Exception {
    try (Archive archive = imported()) {
      Snapshot before = archive.snapshot();
      ImportReport report = archive.importPaths(List.of(Path.of("seeds"), Path.of("seeds/000_156b5abc900dc32a.txt")), Progress.NONE, () -> false);
      assertThat(report.added()).isEmpty();
      assertThat(report.unchanged()).isGreaterThanOrEqualTo(5);
      assertSame(archive.snapshot(), before);
      assertThat(archive.nextUndo()).contains("Import 5 documents");
    }
  }

  @Test
  void removingAnySourceAndImportingItAgainRestoresTheSameCollection() throws Exception {
    try (Archive archive = imported()) {
      Snapshot before = archive.snapshot();
      for (Source source : before.sources().values()) {
        archive.apply(new RemoveSource(source.id()));
        assertThat(archive.snapshot().sources()).hasSize(4).doesNotContainKey(source.id());
        assertThat(archive.snapshot().visits().values()).allMatch(v -> !v.evidence().getFirst().source().equals(source.id()));
        archive.importPaths(List.of(Path.of("seeds", source.name())), Progress.NONE, () -> false);
        assertSame(archive.snapshot(), before);
        assertThat(archive.check()).isEmpty();
      }
    }
  }

  @Test
  void theOrderOfImportDoesNotMatter() throws Exception {
    String inOneGo;
    try (Archive archive = imported()) {
      inOneGo = new ReadingJson().write(archive.readings());
    }
    try (Archive archive = Archive.open(folder.resolve("other.sojourn"), SeedReadings::new, SeedReadings::seatOf)) {
      for (int seed : new int[] {3, 0, 4, 1, 2}) {
        String name = SeedSnapshot.of().sources().values().stream().toList().get(seed).name();
        archive.importPaths(List.of(Path.of("seeds", name)), Progress.NONE, () -> false);
      }
      assertThat(new ReadingJson().write(archive.readings())).isEqualTo(inOneGo);
    }
  }

  @Test
  void undoAndRedoSurviveARestart() throws Exception {
    Snapshot full;
    try (Archive archive = imported()) {
      full = archive.snapshot();
      assertThat(archive.canRedo()).isFalse();
      assertThat(archive.undo()).contains("Import 5 documents");
      assertThat(archive.snapshot().sources()).isEmpty();
      assertThat(archive.snapshot().people()).isEmpty();
    }
    try (Archive archive = open()) {
      assertThat(archive.canUndo()).isFalse();
      assertThat(archive.undo()).isEmpty();
      assertThat(archive.redo()).contains("Import 5 documents");
      assertSame(archive.snapshot(), full);
    }
    try (Archive archive = open()) {
      assertSame(archive.snapshot(), full);
      assertThat(archive.canRedo()).isFalse();
    }
  }

  @Test
  void everyChangesInverseRestoresWhatWasThere() throws Exception {
    try (Archive archive = imported()) {
      Snapshot before = archive.snapshot();
      Visit paris = before.visits().values().iterator().next();
      SourceId third = before.sources().values().stream().toList().get(2).id();
      List<Change> changes =
          List.of(
              new RemoveSource(third),
              new JoinPeople(LAVROV, new PersonId("vladimir-putin"), true),
              new PartPeople(LAVROV, third),
              new Confirm(paris.id(), true),
              new CorrectVisit(paris.id(), DateSpan.of("2007-06-24"), null, SeedReadings.NEW_YORK, VisitStatus.PLANNED));
      for (Change change : changes) {
        Change inverse = archive.apply(change);
        Snapshot changed = archive.snapshot();
        assertThat(same(changed, before)).as("%s changes something", change).isFalse();
        archive.apply(inverse);
        assertSame(archive.snapshot(), before);
        archive.undo();
        assertSame(archive.snapshot(), changed);
        archive.undo();
        assertSame(archive.snapshot(), before);
        archive.redo();
        assertSame(archive.snapshot(), changed);
        archive.undo();
      }
    }
  }

  @Test
  void peoplePartedInOneSourceAreTwoAndStayTwoWhenItIsImportedAgain() throws Exception {
    try (Archive archive = imported()) {
      Source third = archive.snapshot().sources().values().stream().toList().get(2);
      archive.apply(new PartPeople(LAVROV, third.id()));
      assertThat(archive.snapshot().people()).containsKeys(LAVROV, new PersonId("sergey-lavrov-2"));
      archive.apply(new RemoveSource(third.id()));
      assertThat(archive.snapshot().people()).doesNotContainKey(new PersonId("sergey-lavrov-2"));
      archive.importPaths(List.of(Path.of("seeds", third.name())), Progress.NONE, () -> false);
      assertThat(archive.snapshot().people()).containsKeys(LAVROV, new PersonId("sergey-lavrov-2"));
    }
  }

  @Test
  void joinedPeopleAreOneWithBothNames() throws Exception {
    try (Archive archive = imported()) {
      archive.apply(new JoinPeople(LAVROV, new PersonId("rosa-otunbaeva")));
      assertThat(archive.snapshot().people()).doesNotContainKey(LAVROV);
      assertThat(archive.snapshot().people().get(new PersonId("rosa-otunbaeva")).names()).containsExactly("Rosa Otunbaeva", "Sergey Lavrov");
    }
  }

  @Test
  void whomOneSourceKeepsApartIsJoinedOnlyOnDemandAndSeparationSurvivesImportingAgain() throws Exception {
    try (Archive archive = imported()) {
      PersonId putin = archive.personNamed("putin");
      assertThatThrownBy(() -> archive.apply(new JoinPeople(LAVROV, putin))).hasMessageContaining("names both");
      PersonId other = archive.personNamed("Rosa Otunbaeva");
      Snapshot before = archive.snapshot();
      archive.apply(new JoinPeople(LAVROV, other));
      PersonId one = archive.personNamed("Sergey Lavrov");
      archive.apply(new Change.PartName(one, "Sergey Lavrov"));
      assertThat(archive.snapshot().people()).containsKeys(LAVROV, other);
      archive.undo();
      archive.undo();
      assertSame(archive.snapshot(), before);
      archive.apply(new Change.KeepApart(LAVROV, other));
      assertThat(archive.nextUndo()).contains("Keep Sergey Lavrov and Rosa Otunbaeva apart");
      Source source = archive.snapshot().sources().firstEntry().getValue();
      archive.apply(new RemoveSource(source.id()));
      archive.importPaths(List.of(Path.of("seeds", source.name())), Progress.NONE, () -> false);
      assertThatThrownBy(() -> archive.personNamed("Nobody at all")).hasMessageContaining("nobody called");
      assertSame(archive.snapshot(), before);
    }
  }

  @Test
  void correctionsStandBesideTheReadingAndShowInState() throws Exception {
    try (Archive archive = imported()) {
      Visit paris = archive.snapshot().visits().values().iterator().next();
      archive.apply(new CorrectVisit(paris.id(), DateSpan.of("2007-06-24"), paris.end(), SeedReadings.NEW_YORK, paris.status()));
      Visit corrected = archive.snapshot().visits().get(paris.id());
      assertThat(corrected.start()).isEqualTo(DateSpan.of("2007-06-24"));
      assertThat(corrected.place()).isEqualTo(SeedReadings.NEW_YORK.id());
      assertThat(corrected.state()).isEqualTo(ReviewState.CORRECTED);
      assertThat(corrected.evidence()).isEqualTo(paris.evidence());
      assertThat(archive.readings().getFirst().visits().getFirst().start()).isEqualTo(DateSpan.of("2007-06-24"));
      assertThat(archive.check()).isEmpty();
    }
  }

  @Test
  void aBadFileIsReportedAndDoesNotStopTheOthers() throws Exception {
    Path bad = Files.writeString(folder.resolve("bad.txt"), "Ceci n'est pas un voyage.");
    Path missing = folder.resolve("missing.txt");
    try (Archive archive = open()) {
      List<String> told = new ArrayList<>();
      ImportReport report =
          archive.importPaths(List.of(bad, missing, Path.of("seeds")), (done, total, name) -> told.add(done + "/" + total + " " + name), () -> false);
      assertThat(report.added()).hasSize(5);
      assertThat(report.failures())
          .containsExactly(
              new ImportReport.Failure(bad, "bad.txt is not in English."), new ImportReport.Failure(missing, "There is no file " + missing + "."));
      assertThat(told).hasSize(8).startsWith("0/7 000_156b5abc900dc32a.txt").endsWith("7/7 ");
    }
  }

  @Test
  void aMistakeOfTheReadersCostsOneDocumentOnly() throws Exception {
    DocumentReader faulty =
        new DocumentReader() {
          private final SeedReadings seeds = new SeedReadings();

          @Override
          public Document take(String name, byte[] bytes, DateSpan published) throws SojournException {
            return seeds.take(name, bytes, published);
          }

          @Override
          public Reading read(Document document) throws SojournException {
            if (document.name().startsWith("002")) {
              throw new IllegalStateException("a bug");
            }
            return seeds.read(document);
          }
        };
    try (Archive archive = Archive.open(file, () -> faulty, SeedReadings::seatOf)) {
      ImportReport report = archive.importPaths(List.of(Path.of("seeds")), Progress.NONE, () -> false);
      assertThat(report.added()).hasSize(4);
      assertThat(report.failures()).singleElement().extracting(ImportReport.Failure::message).asString().contains("002").contains("IllegalStateException");
      assertThat(archive.check()).isEmpty();
    }
  }

  @Test
  void anImportCanBeStoppedBetweenDocuments() throws Exception {
    try (Archive archive = open()) {
      List<String> told = new ArrayList<>();
      ImportReport report = archive.importPaths(List.of(Path.of("seeds")), (done, total, name) -> told.add(name), () -> told.size() == 2);
      assertThat(report.cancelled()).isTrue();
      assertThat(archive.snapshot().sources()).hasSize(2);
    }
  }

  @Test
  void coloursStayWhenMoreIsImported() throws Exception {
    try (Archive archive = open()) {
      archive.importPaths(List.of(Path.of("seeds/004_ce4f8a330fb24679.txt")), Progress.NONE, () -> false);
      Snapshot before = archive.snapshot();
      assertThat(before.people().get(SeedSnapshot.BAN).hue()).isZero();
      archive.importPaths(List.of(Path.of("seeds")), Progress.NONE, () -> false);
      before.people().values().forEach(p -> assertThat(archive.snapshot().people().get(p.id()).hue()).isEqualTo(p.hue()));
    }
  }

  @Test
  void whoMetOnTheSameVisitHasAHueOfHisOwn() throws Exception {
    try (Archive archive = imported()) {
      Snapshot snapshot = archive.snapshot();
      Visit astana = snapshot.visits().values().stream().filter(v -> v.place().value().equals("gn:1526273")).findFirst().orElseThrow();
      List<Integer> hues =
          snapshot.encounters().values().stream()
              .filter(e -> astana.id().equals(e.visit()))
              .map(e -> snapshot.people().get(e.person()).hue())
              .toList();
      assertThat(hues).hasSize(12).doesNotContain(0);
      assertThat(hues.stream().distinct().count()).isEqualTo(11);
    }
  }

  @Test
  void sourcesAreNamedByNameOrBeginningOfId() throws Exception {
    try (Archive archive = imported()) {
      SourceId first = archive.snapshot().sources().firstEntry().getKey();
      assertThat(archive.sourceNamed("000_156b5abc900dc32a.txt")).isEqualTo(first);
      assertThat(archive.sourceNamed(first.value().substring(0, 10))).isEqualTo(first);
      assertThatThrownBy(() -> archive.sourceNamed("00")).isInstanceOf(SojournException.class).hasMessageContaining("Several sources");
      assertThatThrownBy(() -> archive.sourceNamed("nothing")).isInstanceOf(SojournException.class).hasMessageContaining("no source");
    }
  }

  @Test
  void aCollectionThatMustBeThereIsNotMade() {
    assertThatThrownBy(() -> Archive.openExisting(file, SeedReadings::new, SeedReadings::seatOf)).hasMessageContaining("There is no collection");
    assertThat(file).doesNotExist();
  }

  private Archive open() throws SojournException {
    return Archive.open(file, SeedReadings::new, SeedReadings::seatOf);
  }

  private Archive imported() throws SojournException {
    Archive archive = open();
    archive.importPaths(List.of(Path.of("seeds")), Progress.NONE, () -> false);
    return archive;
  }

  private static void assertSame(Snapshot now, Snapshot before) {
    assertThat(numbered(now)).isEqualTo(numbered(before));
    assertThat(now.people().keySet()).containsExactlyElementsOf(before.people().keySet());
    assertThat(now.visits().keySet()).containsExactlyElementsOf(before.visits().keySet());
    assertThat(now.encounters().keySet()).containsExactlyElementsOf(before.encounters().keySet());
  }

  private static boolean same(Snapshot now, Snapshot before) {
    return numbered(now).equals(numbered(before));
  }

  private static Snapshot numbered(Snapshot s) {
    return new Snapshot(
        0, s.collection(), s.sources(), s.people(), s.places(), s.trips(), s.visits(), s.encounters(), s.occasions(), s.legs(), s.seats(), List.of());
  }
}
