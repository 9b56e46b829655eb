package sojourn.export.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sojourn.export.data.part.Pace;
import sojourn.export.data.part.Portion;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.EncounterId;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.PlaceKind;
import sojourn.model.Snapshot;
import sojourn.model.Source;
import sojourn.model.SourceId;
import sojourn.model.Trip;
import sojourn.model.TripId;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.VisitStatus;
import sojourn.model.ReviewState;
import sojourn.model.text.Evidence;
import sojourn.model.text.FixedText;
import sojourn.model.text.Span;
import sojourn.model.time.DateSpan;

/** The one-file page: linked by keyboard, offline, under a policy that lets nothing else run. */
class PageFileTest {

  private static final String HOSTILE = "<script>document.title='broken'</script><img src=x onerror=alert(1)>\"'</style></script>";

  @TempDir Path folder;

  @Test
  void isTheSameEachTimeAndAsksForNothing() throws Exception {
    String page = page(SeedSnapshot.of());
    assertThat(page(SeedSnapshot.of())).isEqualTo(page);
    assertThat(page).contains("default-src 'none'").contains("Sergey Lavrov").contains("once between 18 January 2010");
    assertThat(page.replaceAll("(?s)<title>.*?</title>", "")).doesNotContain("http://").doesNotContain("https://").doesNotContain(" src=").doesNotContain("style=\"").doesNotContain("onclick");
  }

  @Test
  void textOfDocumentsStaysText() throws Exception {
    String page = page(many(3, HOSTILE));
    assertThat(page).contains("&lt;script&gt;document.title=").doesNotContain("<img");
    assertThat(page.split("<script", -1)).hasSize(3);
    assertThat(page.split("</script", -1)).hasSize(3);
    assertThat(page.split("</style", -1)).hasSize(2);
  }

  @Test
  void fiveHundredVisitsFitIntoFiveMegabytes() throws Exception {
    assertThat(page(many(500, "a quote that is as long as sentences of press releases usually are, with a subordinate clause")).getBytes(StandardCharsets.UTF_8).length)
        .isLessThan(5 << 20);
  }

  @Test
  void isLinkedByKeyboardOfflineWithoutComplaint() throws Exception {
    try (Chromium browser = browser()) {
      browser.call("Network.emulateNetworkConditions", "{\"offline\":true,\"latency\":0,\"downloadThroughput\":-1,\"uploadThroughput\":-1}");
      browser.open(write(page(SeedSnapshot.of())));
      assertThat(browser.run("document.documentElement.dataset.ready").asText()).isEqualTo("true");
      browser.press("Tab");
      browser.press("Tab");
      assertThat(browser.run("document.activeElement.closest('section').id").asText()).isEqualTo("map");
      String first = browser.run("document.activeElement.getAttribute('aria-label')").asText();
      browser.press("ArrowRight");
      assertThat(browser.run("document.activeElement.getAttribute('aria-label')").asText()).isNotEqualTo(first);
      browser.press("Enter");
      assertThat(browser.run("['mark','bar','person','visit'].every(k => document.querySelector('.' + k + '.on'))").asBoolean()).isTrue();
      assertThat(browser.run("document.activeElement.getAttribute('aria-pressed')").asText()).isEqualTo("true");
      assertThat(browser.run("document.getElementById('said').textContent").asText()).contains("Ban Ki-moon in");
      browser.press("Escape");
      assertThat(browser.run("document.querySelectorAll('.on').length").asInt()).isZero();
      for (String section : List.of("time", "people", "visits")) {
        browser.press("Tab");
        assertThat(browser.run("document.activeElement.closest('section').id").asText()).isEqualTo(section);
      }
      browser.press("Enter");
      assertThat(browser.run("document.querySelectorAll('.visit.on').length").asInt()).isEqualTo(1);
      assertThat(browser.complaints()).isEmpty();
      assertThat(browser.requests()).allMatch(r -> r.startsWith("file:")).hasSize(1);
    }
  }

  @Test
  void nothingInADocumentRuns() throws Exception {
    try (Chromium browser = browser()) {
      browser.open(write(page(many(3, HOSTILE))));
      assertThat(browser.run("document.title").asText()).startsWith("Journeys of").doesNotContain("broken'</script>x").isNotEqualTo("broken");
      assertThat(browser.run("document.images.length + document.querySelectorAll('script').length").asInt()).isEqualTo(2);
      assertThat(browser.run("document.querySelector('blockquote').textContent").asText()).contains("<script>document.title=");
      assertThat(browser.complaints()).isEmpty();
      browser.run("(() => { const s = document.createElement('script'); s.textContent = 'document.title=\"broken\"'; document.body.append(s); })()");
      assertThat(browser.run("document.title").asText()).isNotEqualTo("broken");
      assertThat(browser.complaints()).isNotEmpty();
    }
  }

  private Chromium browser() throws Exception {
    assumeTrue(Chromium.program().isPresent(), "no Chromium on this machine (Debian: chromium)");
    return new Chromium(Chromium.program().orElseThrow());
  }

  private Path write(String page) throws Exception {
    return Files.writeString(folder.resolve("page.html"), page);
  }

  private static String page(Snapshot snapshot) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PageFile.write(new Portion(snapshot, snapshot.visits().size()), bytes, Pace.UNSEEN);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** One traveller through cities all over the world, each stay quoted with the same words. */
  private static Snapshot many(int visits, String words) {
    SourceId source = new SourceId("s");
    Source document = new Source(source, words, words, new FixedText(words), null, List.of(), List.of());
    Person traveller = new Person(new PersonId("p"), "Anna " + words, List.of("Anna " + words), 0, List.of());
    List<Place> places = new ArrayList<>();
    List<Visit> all = new ArrayList<>();
    Evidence evidence = new Evidence(source, new Span(0, words.length()), words, "test");
    TripId trip = new TripId("t");
    for (int i = 0; i < visits; i++) {
      Place place = new Place(new PlaceId("x:" + i % 120), "Place " + i % 120 + words.substring(0, 8), "FR", -50 + i % 120, -170 + i * 37 % 340, PlaceKind.SETTLEMENT, 0);
      places.add(place);
      DateSpan day = DateSpan.day(-40_000 + i * 9L);
      all.add(new Visit(new VisitId("v" + i), traveller.id(), place.id(), day, day, VisitStatus.MADE, trip, List.of(evidence), 0.9, List.of(), ReviewState.MACHINE_READ));
    }
    Trip whole = new Trip(trip, traveller.id(), words, all.stream().map(Visit::id).toList(), null);
    return new Snapshot(
        1, words, Snapshot.byId(List.of(document), Source::id), Snapshot.byId(List.of(traveller), Person::id), Snapshot.byId(places, Place::id),
        Snapshot.byId(List.of(whole), Trip::id), Snapshot.byId(all, Visit::id), Snapshot.byId(List.<sojourn.model.Encounter>of(), e -> new EncounterId("e")),
        Snapshot.byId(List.<sojourn.model.Occasion>of(), o -> o.id()), List.of(), java.util.Map.of(), List.of());
  }
}
