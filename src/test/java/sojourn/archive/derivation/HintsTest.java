package sojourn.archive.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sojourn.model.EncounterKind;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.PlaceKind;
import sojourn.model.Snapshot;
import sojourn.model.Visit;
import sojourn.model.VisitStatus;
import sojourn.model.claim.EncounterClaim;
import sojourn.model.claim.PersonClaim;
import sojourn.model.claim.Reading;
import sojourn.model.claim.VisitClaim;
import sojourn.model.text.Document;
import sojourn.model.text.Evidence;
import sojourn.model.text.FixedText;
import sojourn.model.text.Span;
import sojourn.model.time.DateSpan;
import sojourn.store.ClaimKey;
import sojourn.store.Decision;
import sojourn.store.Decision.Aspect;

class HintsTest {

  private static final Place OSLO = place("Oslo");
  private static final Place BERGEN = place("Bergen");

  @Test
  void theYearThatAnotherSourceStatesIsPreferredAndSaid() {
    Snapshot s = derive(List.of(), journey("a", null, stay(OSLO, "XXXX-06-02", "XXXX-06-02")), journey("b", null, stay(OSLO, "1905-06-02", "1905-06-04")));
    Visit oslo = s.visits().firstEntry().getValue();
    assertThat(s.visits()).hasSize(1);
    assertThat(oslo.start()).isEqualTo(DateSpan.of("1905-06-02"));
    assertThat(oslo.end()).isEqualTo(DateSpan.of("1905-06-04"));
    assertThat(oslo.reasons()).containsExactly("another source of the collection states 2 June 1905: b");
  }

  @Test
  void oneDayWithinBoundsIsTheOneThatAnotherSourceStates() {
    Snapshot s = derive(List.of(), journey("a", null, stay(OSLO, "[1905-05-01..1905-07-01]", null)), journey("b", null, stay(OSLO, "1905-06-02", null)));
    assertThat(s.visits().values()).extracting(Visit::start).containsExactly(DateSpan.of("1905-06-02"));
  }

  @Test
  void oneOfSeveralDaysIsTakenAndNoOtherBetween() {
    Reading open = journey("a", null, stay(OSLO, "[1905-05-06,1905-06-05]", null));
    assertThat(derive(List.of(), open, journey("b", null, stay(OSLO, "1905-06-05", null))).visits().values()).extracting(Visit::start).containsExactly(DateSpan.of("1905-06-05"));
    assertThat(starts(derive(List.of(), open, journey("b", null, stay(OSLO, "1905-05-20", null))))).contains("[1905-05-06,1905-06-05]");
  }

  @Test
  void whereOthersStateSeveralOrAnotherDayTheDateStaysOpen() {
    Reading open = journey("a", null, stay(OSLO, "XXXX-06-02", null));
    assertThat(starts(derive(List.of(), open, journey("b", null, stay(OSLO, "1905-06-02", null)), journey("c", null, stay(OSLO, "1907-06-02", null)))))
        .contains("XXXX-06-02");
    assertThat(starts(derive(List.of(), open, journey("b", null, stay(OSLO, "1905-06-03", null))))).contains("XXXX-06-02");
    assertThat(starts(derive(List.of(), open, journey("b", null, stay(BERGEN, "1905-06-02", null))))).contains("XXXX-06-02");
    assertThat(starts(derive(List.of(), open))).containsExactly("XXXX-06-02");
  }

  @Test
  void aVisitWithoutDaysTakesThemOnlyFromASourceOfTheSameTime() {
    Reading dated = journey("b", null, stay(OSLO, "1905-06-02", "1905-06-04"));
    assertThat(derive(List.of(), journey("a", "1905-06-06", stay(OSLO, null, null)), dated).visits()).hasSize(1);
    assertThat(derive(List.of(), journey("a", null, stay(OSLO, null, null), stay(BERGEN, "1905-06-05", null)), dated).visits()).hasSize(2);
    assertThat(derive(List.of(), journey("a", null, stay(OSLO, null, null)), dated).visits()).as("of no time at all").hasSize(2);
    assertThat(derive(List.of(), journey("a", "1930-06-06", stay(OSLO, null, null)), dated).visits()).as("of another time").hasSize(2);
  }

  @Test
  void anEncounterFollowsItsVisit() {
    EncounterClaim meeting =
        new EncounterClaim(0, 1, EncounterKind.MEETING, DateSpan.of("XXXX-06-02"), OSLO, 0, null, List.of(), evidence(), 1, List.of());
    Reading open = reading("a", null, List.of(stay(OSLO, "XXXX-06-02", null)), List.of(meeting));
    Snapshot s = derive(List.of(), open, journey("b", null, stay(OSLO, "1905-06-02", null)));
    assertThat(s.encounters().firstEntry().getValue().date()).isEqualTo(DateSpan.of("1905-06-02"));
  }

  @Test
  void whatThePersonDecidedStays() {
    Reading open = journey("a", null, stay(OSLO, "XXXX-06-02", null));
    ClaimKey key = ClaimKeys.of(open).visits().getFirst();
    Snapshot s = derive(List.of(Decision.of(key, Aspect.STATE, "confirmed")), open, journey("b", null, stay(OSLO, "1905-06-02", null)));
    assertThat(starts(s)).contains("XXXX-06-02");
  }

  private static List<String> starts(Snapshot s) {
    return s.visits().values().stream().map(v -> v.start() == null ? "" : v.start().edtf()).toList();
  }

  private static Snapshot derive(List<Decision> decisions, Reading... readings) {
    List<Reading> sorted = new ArrayList<>(List.of(readings));
    sorted.sort((a, b) -> a.document().name().compareTo(b.document().name()));
    return Derivation.of(new Corpus("test", sorted, decisions, Map.of(), Map.of()), office -> Optional.empty(), 1).snapshot();
  }

  private static Reading journey(String document, String published, VisitClaim... visits) {
    return reading(document, published, List.of(visits), List.of());
  }

  private static Reading reading(String name, String published, List<VisitClaim> visits, List<EncounterClaim> encounters) {
    List<PersonClaim> people =
        List.of(new PersonClaim("Ana Reis", List.of(), "Minister", "PT", evidence(), 1), new PersonClaim("Nils Dahl", List.of(), "Minister", "NO", evidence(), 1));
    Document document = new Document(name, new FixedText(name), null);
    DateSpan day = published == null ? null : DateSpan.of(published);
    return new Reading(document, name, day, "test", people, visits, encounters, List.of(), List.of(), List.of());
  }

  private static VisitClaim stay(Place place, String start, String end) {
    DateSpan from = start == null ? null : DateSpan.of(start);
    return new VisitClaim(0, place, from, end == null ? null : DateSpan.of(end), VisitStatus.MADE, evidence(), 1, List.of());
  }

  private static List<Evidence> evidence() {
    return List.of(new Evidence(new Document("x", new FixedText("x"), null).id(), new Span(0, 1), "x", "test"));
  }

  private static Place place(String name) {
    return new Place(new PlaceId("t:" + name), name, "NO", 50, 10, PlaceKind.SETTLEMENT, 1000);
  }
}
