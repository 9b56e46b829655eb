package sojourn.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sojourn.archive.table.DateOrder;
import sojourn.archive.table.TableReport;
import sojourn.archive.table.TableSettings;
import sojourn.gazetteer.Gazetteer;
import sojourn.model.Snapshot;
import sojourn.model.Visit;
import sojourn.model.claim.Reading;
import sojourn.model.text.Document;
import sojourn.model.text.Evidence;
import sojourn.model.text.FixedText;
import sojourn.model.time.DateSpan;

/** Tables into a collection, without the language models: remarks say nothing here. */
class TableImportTest {

  private static final Gazetteer PLACES = Gazetteer.open();

  @TempDir Path folder;

  @Test
  void guessesColumnsAndMakesVisitsWithTheirCellsAsEvidence() throws Exception {
    Path table = write("reisen.csv", "Reisender;von;bis;Ort;Land\nAnna Weber;3.4.1850;15.4.1850;Lyon;Frankreich\nAnna Weber;16.4.1850;;\"Turin; Mailand\";Italien\n");
    try (Archive archive = open()) {
      ImportReport report = archive.importPaths(List.of(table), Progress.NONE, () -> false);
      assertThat(report.failures()).isEmpty();
      Snapshot snapshot = archive.snapshot();
      assertThat(visits(snapshot)).containsExactly("Lyon FR 1850-04-03 1850-04-15", "Turin IT 1850-04-16 null", "Milan IT 1850-04-16 null");
      Visit lyon = snapshot.visits().values().iterator().next();
      assertThat(lyon.evidence()).extracting(Evidence::quote).containsExactly("Lyon", "3.4.1850", "15.4.1850");
      FixedText text = snapshot.sources().values().iterator().next().text();
      assertThat(text.cell(lyon.evidence().getFirst().span().start())).hasToString("Optional[row 2, column D]");
      assertThat(archive.check()).isEmpty();
    }
  }

  @Test
  void takesWhatStandsInAColumnWhereItsNameSaysNothing() throws Exception {
    Path table = write("trips.csv", "traveller,q1,q2\nAnna Weber,1850-04-03,Lyon\nAnna Weber,1850-04-09,Turin\n");
    try (Archive archive = open()) {
      archive.importPaths(List.of(table), Progress.NONE, () -> false);
      assertThat(visits(archive.snapshot())).containsExactly("Lyon FR 1850-04-03 null", "Turin IT 1850-04-09 null");
    }
  }

  @Test
  void asksWhichComesFirstWhereDayAndMonthAreAmbiguous() throws Exception {
    Path table = write("trips.csv", "traveller,start,place\nAnna Weber,3/4/1850,Lyon\nAnna Weber,5/6/1850,Turin\n");
    try (Archive archive = open()) {
      ImportReport asked = archive.importPaths(List.of(table), Progress.NONE, () -> false);
      assertThat(asked.failures()).singleElement().satisfies(f -> assertThat(f.message()).contains("--dates dmy or --dates mdy"));
      assertThat(archive.snapshot().sources()).isEmpty();
      archive.importPaths(List.of(table), new TableSettings(List.of(), DateOrder.MDY), Progress.NONE, () -> false);
      assertThat(visits(archive.snapshot())).containsExactly("Lyon FR 1850-03-04 null", "Turin IT 1850-05-06 null");
    }
  }

  @Test
  void neverTakesAPlaceOfAnotherCountrySilently() throws Exception {
    Path table = write("trips.csv", "traveller,start,place,country\nAnna Weber,1850-04-03,Lyon,Japan\nAnna Weber,1850-05-03,Kyoto,Japan\n");
    try (Archive archive = open()) {
      TableReport report = archive.importPaths(List.of(table), Progress.NONE, () -> false).tables().getFirst();
      assertThat(report.unresolved()).isOne();
      assertThat(report.review()).singleElement().satisfies(l -> assertThat(l.reason()).contains("Lyon").contains("France").contains("Japan"));
      assertThat(visits(archive.snapshot())).containsExactly("Lyon JP 1850-04-03 null", "Kyoto JP 1850-05-03 null");
      assertThat(archive.snapshot().places().values().stream().filter(p -> p.name().equals("Lyon")).findFirst().orElseThrow().located()).isFalse();
    }
  }

  @Test
  void namesEachRowThatBecomesNothing() throws Exception {
    Path table = write("trips.csv", "traveller,start,place\nAnna Weber,1850-04-03,Lyon\n,1850-05-03,Turin\nAnna Weber,1850-06-01,\nAnna Weber,soon,Rome\n");
    try (Archive archive = open()) {
      TableReport report = archive.importPaths(List.of(table), Progress.NONE, () -> false).tables().getFirst();
      assertThat(report.rows()).isEqualTo(4);
      assertThat(report.became()).isEqualTo(2);
      assertThat(report.refused()).extracting(TableReport.Line::row).containsExactly(3, 4);
      assertThat(report.review()).extracting(TableReport.Line::row, TableReport.Line::cell).containsExactly(org.assertj.core.groups.Tuple.tuple(5, "soon"));
    }
  }

  @Test
  void remembersTheMappingForTheNextFileAndIsUndoneInOneStep() throws Exception {
    Path first = write("a.csv", "x1,x2,x3\nAnna Weber,1850-04-03,Lyon\n");
    Path second = write("b.csv", "x1,x2,x3\nAnna Weber,1851-04-03,Turin\n");
    try (Archive archive = open()) {
      archive.importPaths(List.of(first), new TableSettings(List.of("traveller=x1", "start=x2", "place=x3"), null), Progress.NONE, () -> false);
      archive.importPaths(List.of(second), Progress.NONE, () -> false);
      assertThat(visits(archive.snapshot())).containsExactly("Lyon FR 1850-04-03 null", "Turin IT 1851-04-03 null");
      archive.undo();
      assertThat(archive.snapshot().sources()).hasSize(1);
    }
  }

  @Test
  void whatTwoTablesReportOfOneMeetingIsOneEncounterWithTwoSources() throws Exception {
    Path there = write("there.csv", "traveller,start,end,place,country,persons met\nAnna Weber,1850-04-03,1850-04-05,Lyon,France,Paul Durand\n");
    Path here = write("here.csv", "traveller,start,place,country,persons met\nPaul Durand,1850-04-04,Lyon,France,Anna Weber\nPaul Durand,1850-04-04,Rome,Italy,Anna Weber\n");
    try (Archive archive = open()) {
      archive.importPaths(List.of(there, here), Progress.NONE, () -> false);
      assertThat(archive.snapshot().encounters().values().stream().map(e -> e.evidence().stream().map(Evidence::source).distinct().count()))
          .containsExactlyInAnyOrder(2L, 1L);
    }
  }

  @Test
  void tripsAreSplitAndJoinedByTheUserAndUndone() throws Exception {
    Path table = write("trips.csv", "traveller,start,place\nAnna Weber,1850-04-03,Lyon\nAnna Weber,1850-04-09,Turin\nAnna Weber,1850-08-01,Rome\n");
    try (Archive archive = open()) {
      archive.importPaths(List.of(table), Progress.NONE, () -> false);
      assertThat(trips(archive)).containsExactly(2, 1);
      List<Visit> visits = List.copyOf(archive.snapshot().visits().values());
      archive.apply(new Change.SplitTrip(visits.get(1).id()));
      assertThat(trips(archive)).containsExactly(1, 1, 1);
      archive.apply(new Change.JoinTrip(archive.snapshot().visits().get(visits.get(2).id()).trip()));
      assertThat(trips(archive)).containsExactly(1, 2);
      archive.undo();
      archive.undo();
      assertThat(trips(archive)).containsExactly(2, 1);
      archive.redo();
      assertThat(trips(archive)).containsExactly(1, 1, 1);
    }
  }

  private static List<Integer> trips(Archive archive) {
    return archive.snapshot().trips().values().stream().map(t -> t.visits().size()).toList();
  }

  @Test
  void readsRowsOfOtherFormats() throws Exception {
    Path lines = write("a.jsonl", "{\"traveller\":\"Anna Weber\",\"start\":\"1850\",\"place\":\"Lyon\",\"country\":\"FR\"}\n");
    Path features =
        write("b.geojson", "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"title\":\"Turin\",\"traveller\":\"Anna Weber\"},"
            + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[7.68,45.07]},\"when\":{\"timespans\":[{\"start\":{\"in\":\"1851-05\"},\"end\":{\"in\":\"1851-06\"}}]}}]}");
    Path family = write("c.ged", "0 HEAD\n0 @I1@ INDI\n1 NAME Anna /Weber/\n1 BIRT\n2 PLAC Wien\n1 EMIG\n2 DATE ABT 1852\n2 PLAC Hamburg, Germany\n0 TRLR\n");
    Path kml =
        write("d.kml", "<kml><Document><Folder><name>Anna Weber</name><Placemark><name>Rome</name><TimeSpan><begin>1853</begin><end>1854</end></TimeSpan>"
            + "<Point><coordinates>12.48,41.9,0</coordinates></Point></Placemark></Folder></Document></kml>");
    try (Archive archive = open()) {
      archive.importPaths(List.of(lines, features, family), Progress.NONE, () -> false);
      ImportReport placemarks = archive.importPaths(List.of(kml), new TableSettings(List.of("traveller=folder"), null), Progress.NONE, () -> false);
      assertThat(placemarks.failures()).isEmpty();
      assertThat(visits(archive.snapshot()))
          .containsExactly("Lyon FR 1850 null", "Turin IT 1851-05 1851-06", "Hamburg DE 1852~ null", "Rome IT 1853 1854");
    }
  }

  private static List<String> visits(Snapshot snapshot) {
    List<String> all = new ArrayList<>();
    for (Visit v : snapshot.visits().values()) {
      var place = snapshot.places().get(v.place());
      all.add(place.name() + " " + place.country() + " " + edtf(v.start()) + " " + edtf(v.end()));
    }
    return all.stream().map(s -> s.replace("Turin ", "Turin ").replace("Torino ", "Turin ").replace("Milano ", "Milan ")).collect(Collectors.toList());
  }

  private static String edtf(DateSpan date) {
    return date == null ? "null" : date.edtf();
  }

  private Path write(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private Archive open() throws Exception {
    return Archive.open(folder.resolve("trips.sojourn"), Silent::new, office -> Optional.empty());
  }

  /** Knows places and reads nothing. */
  private static final class Silent implements DocumentReader {
    @Override
    public Document take(String name, byte[] bytes, DateSpan published) {
      return new Document(name, new FixedText(new String(bytes, StandardCharsets.UTF_8)), published);
    }

    @Override
    public Reading read(Document document) {
      return new Reading(document, document.name(), null, "none", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public Optional<Gazetteer> gazetteer() {
      return Optional.of(PLACES);
    }
  }
}
