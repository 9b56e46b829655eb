package sojourn.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sojourn.archive.Change.AddEncounter;
import sojourn.archive.Change.AddVisit;
import sojourn.archive.Change.CorrectEncounter;
import sojourn.archive.Change.CorrectVisit;
import sojourn.archive.Change.NotSo;
import sojourn.archive.Change.RemoveSource;
import sojourn.archive.Change.Words;
import sojourn.fixture.SeedReadings;
import sojourn.model.Encounter;
import sojourn.model.EncounterKind;
import sojourn.model.PersonId;
import sojourn.model.ReviewState;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.model.Source;
import sojourn.model.SourceId;
import sojourn.model.Visit;
import sojourn.model.VisitStatus;
import sojourn.model.claim.PersonClaim;
import sojourn.model.claim.Reading;
import sojourn.model.text.Document;
import sojourn.model.text.Span;
import sojourn.model.time.DateSpan;

class ClaimEditsTest {

  @TempDir Path folder;

  @Test
  void everyPartOfAVisitAndAnEncounterCanBeCorrectedAndUndone() throws Exception {
    try (Archive archive = imported(SeedReadings::new)) {
      Snapshot before = archive.snapshot();
      Visit visit = before.visits().firstEntry().getValue();
      Encounter met = before.encounters().values().stream().filter(e -> visit.id().equals(e.visit())).findFirst().orElseThrow();
      archive.apply(new CorrectVisit(visit.id(), DateSpan.of("2007-06-20"), null, SeedReadings.NEW_YORK, VisitStatus.PLANNED, "Mary Newcomer"));
      Visit corrected = archive.snapshot().visits().get(visit.id());
      assertThat(corrected.state()).isEqualTo(ReviewState.CORRECTED);
      assertThat(corrected.end()).isNull();
      assertThat(corrected.status()).isEqualTo(VisitStatus.PLANNED);
      assertThat(archive.snapshot().people().get(corrected.traveller()).name()).isEqualTo("Mary Newcomer");
      archive.undo();
      assertSame(archive.snapshot(), before);
      archive.apply(new CorrectEncounter(met.id(), "Mary Newcomer", DateSpan.of("2007-06-26"), EncounterKind.CALL));
      Encounter other = archive.snapshot().encounters().get(met.id());
      assertThat(other.kind()).isEqualTo(EncounterKind.CALL);
      assertThat(other.state()).isEqualTo(ReviewState.CORRECTED);
      assertThat(other.person()).isEqualTo(new PersonId("mary-newcomer"));
      archive.undo();
      archive.redo();
      assertThat(archive.snapshot().encounters().get(met.id())).isEqualTo(other);
      assertThat(archive.check()).isEmpty();
    }
  }

  @Test
  void whatIsNotSoIsGoneFromEverythingAndComesBack() throws Exception {
    try (Archive archive = imported(SeedReadings::new)) {
      Snapshot before = archive.snapshot();
      Visit visit = before.visits().firstEntry().getValue();
      archive.apply(new NotSo(visit.id()));
      assertThat(archive.snapshot().visits()).doesNotContainKey(visit.id()).hasSize(before.visits().size() - 1);
      assertThat(archive.snapshot().encounters()).hasSameSizeAs(before.encounters());
      assertThat(archive.readings().stream().mapToInt(r -> r.visits().size()).sum()).isEqualTo(before.visits().size() - 1);
      Encounter met = archive.snapshot().encounters().firstEntry().getValue();
      archive.apply(new NotSo(met.id()));
      assertThat(archive.snapshot().encounters()).doesNotContainKey(met.id());
      SourceId source = visit.evidence().getFirst().source();
      archive.apply(new RemoveSource(source));
      archive.undo();
      assertThat(archive.snapshot().visits()).doesNotContainKey(visit.id());
      archive.undo();
      archive.undo();
      assertSame(archive.snapshot(), before);
    }
  }

  @Test
  void markedWordsBecomeAClaimWithThemAsEvidence() throws Exception {
    try (Archive archive = imported(SeedReadings::new)) {
      Snapshot before = archive.snapshot();
      Source source = before.sources().firstEntry().getValue();
      Words words = new Words(source.id(), new Span(3, 40));
      archive.apply(new AddVisit(words, "Ban Ki-moon", SeedReadings.NEW_YORK, DateSpan.of("2007-06-28"), null, VisitStatus.MADE));
      archive.apply(new AddEncounter(words, "Ban Ki-moon", "Mary Newcomer", EncounterKind.MEETING, DateSpan.of("2007-06-28"), SeedReadings.NEW_YORK));
      Visit added = archive.snapshot().visits().values().stream().filter(v -> !before.visits().containsKey(v.id())).findFirst().orElseThrow();
      assertThat(added.evidence()).singleElement().satisfies(e -> assertThat(e.quote()).isEqualTo(source.text().quote(words.span())));
      Encounter met = archive.snapshot().encounters().values().stream().filter(e -> !before.encounters().containsKey(e.id())).findFirst().orElseThrow();
      assertThat(met.visit()).isEqualTo(added.id());
      assertThat(archive.check()).isEmpty();
      archive.apply(new NotSo(met.id()));
      archive.apply(new NotSo(added.id()));
      assertSame(archive.snapshot(), before);
      archive.undo();
      assertThat(archive.snapshot().visits()).containsKey(added.id());
      assertThatThrownBy(() -> archive.apply(new AddVisit(new Words(source.id(), new Span(3, 3)), "X", SeedReadings.NEW_YORK, null, null, VisitStatus.MADE)))
          .hasMessageStartingWith("Mark the words");
    }
  }

  @Test
  void aNewerReaderReadsAgainAndCorrectionsStay() throws Exception {
    boolean[] newer = new boolean[1];
    try (Archive archive = imported(() -> new Renaming(newer))) {
      assertThat(archive.outdated()).isEmpty();
      Visit visit = archive.snapshot().visits().firstEntry().getValue();
      archive.apply(new CorrectVisit(visit.id(), DateSpan.of("2007-06-20"), visit.end(), SeedReadings.NEW_YORK, visit.status()));
      Snapshot before = archive.snapshot();
      newer[0] = true;
      assertThat(archive.outdated()).hasSize(5);
      RereadReport report = archive.reread(archive.outdated(), Progress.NONE, () -> false);
      assertThat(report).isEqualTo(new RereadReport(5, report.kept(), 0, List.of(), false));
      assertThat(report.kept()).isPositive();
      assertThat(archive.outdated()).isEmpty();
      assertThat(archive.snapshot().people().values()).anyMatch(p -> p.name().endsWith("Esq"));
      Visit again = archive.snapshot().visits().get(visit.id());
      assertThat(again.start()).isEqualTo(DateSpan.of("2007-06-20"));
      assertThat(again.state()).isEqualTo(ReviewState.CORRECTED);
      assertThat(archive.check()).isEmpty();
      assertThat(archive.nextUndo()).contains("Read again 5 documents");
      archive.undo();
      assertSame(archive.snapshot(), before);
      archive.redo();
      assertThat(archive.snapshot().visits().get(visit.id())).isEqualTo(again);
      assertThat(archive.check()).isEmpty();
    }
  }

  /** A reader that comes to call everybody Esquire. */
  private record Renaming(boolean[] newer) implements DocumentReader {

    @Override
    public Document take(String name, byte[] bytes, DateSpan published) throws SojournException {
      return new SeedReadings().take(name, bytes, published);
    }

    @Override
    public String version() {
      return newer[0] ? "newer" : new ArrayList<>(SeedReadings.all()).getFirst().reader();
    }

    @Override
    public Reading read(Document document) throws SojournException {
      Reading r = new SeedReadings().read(document);
      if (!newer[0]) {
        return r;
      }
      List<PersonClaim> people =
          r.people().stream().map(p -> new PersonClaim(p.name() + " Esq", p.otherNames(), p.role(), p.of(), p.evidence(), p.confidence())).toList();
      return new Reading(r.document(), r.title(), r.published(), "newer", people, r.visits(), r.encounters(), r.occasions(), r.mentions(), r.problems());
    }
  }

  private Archive imported(java.util.function.Supplier<DocumentReader> reader) throws SojournException {
    Archive archive = Archive.open(folder.resolve("edits.sojourn"), reader, SeedReadings::seatOf);
    archive.importPaths(List.of(Path.of("seeds")), Progress.NONE, () -> false);
    return archive;
  }

  private static void assertSame(Snapshot a, Snapshot b) {
    assertThat(a.visits()).isEqualTo(b.visits());
    assertThat(a.encounters()).isEqualTo(b.encounters());
    assertThat(a.people()).isEqualTo(b.people());
    assertThat(a.trips()).isEqualTo(b.trips());
  }
}
