package sojourn.archive.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import sojourn.model.Encounter;
import sojourn.model.EncounterKind;
import sojourn.model.Leg;
import sojourn.model.LegKind;
import sojourn.model.Person;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.PlaceKind;
import sojourn.model.Snapshot;
import sojourn.model.Trip;
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

class DerivationTest {

  private static final Place OSLO = place("Oslo", "NO");
  private static final Place BERGEN = place("Bergen", "NO");
  private static final Place LISBON = place("Lisbon", "PT");

  @Test
  void shorterNamesMeanTheOneLongerNameThatFits() {
    assertThat(names(said("a", "Maria Sousa|PT"), said("b", "Sousa|PT"), said("c", "Maria de Sousa|null"))).containsExactly("Maria de Sousa");
    assertThat(names(said("a", "Park Jae-won|KR"), said("b", "Park|KR"))).containsExactly("Park Jae-won");
    assertThat(names(said("a", "Joao Pinto|PT"), said("b", "João Pinto|PT"))).hasSize(1);
  }

  @Test
  void namesThatFitTwoPersonsOrNoneStayApart() {
    assertThat(names(said("a", "Maria Sousa|null"), said("b", "Pedro Sousa|null"), said("c", "Sousa|null"))).hasSize(3);
    assertThat(names(said("a", "Maria Sousa|null"), said("b", "Maria|null"))).hasSize(2);
    assertThat(names(said("a", "Maria Sousa|PT"), said("b", "Pedro Sousa|BR"), said("c", "Sousa|BR"))).containsExactly("Maria Sousa", "Pedro Sousa");
  }

  @Test
  void aShorterNameWithARoleNeedsTheSameOffice() {
    assertThat(names(said("a", "Ana Reis|null|"), said("b", "Reis|null"))).hasSize(2);
    assertThat(names(said("a", "Ana Reis|PT|"), said("b", "Reis|PT"))).hasSize(1);
    // a family name alone, of no office and no time: that is for somebody to decide
    assertThat(names(said("a", "Ana Reis|null"), said("b", "Reis|null|"))).hasSize(2);
    assertThat(derive(said("a", "Ana Reis|PT"), said("b", "Reis|null|")).people()).hasSize(2);
  }

  @Test
  void personsOfDifferentCountriesAreNotOne() {
    assertThat(names(said("a", "Kim Lee|KR"), said("b", "Kim Lee|SG"))).hasSize(2);
    assertThat(names(said("a", "Kim Lee|KR"), said("b", "Kim Lee|UN"))).hasSize(1);
  }

  @Test
  void whatOneDocumentKeepsApartIsNeverJoined() {
    assertThat(names(said("a", "Maria Sousa|null", "Sousa|null"), said("b", "Sousa|null"))).hasSize(2);
    assertThat(names(said("a", "Maria Sousa|null", "Maria Sousa|null"))).hasSize(2);
    Snapshot s = derive(said("a", "Maria Sousa|null", "Maria Sousa|null"));
    assertThat(s.people().keySet()).extracting(Object::toString).containsExactly("maria-sousa", "maria-sousa-2");
  }

  @Test
  void theSameStayInTwoSourcesIsOneVisitWithBothEvidences() {
    Snapshot s =
        derive(
            journey("a", stay(OSLO, "1905-06-02", "1905-06-04", VisitStatus.MADE)),
            journey("b", stay(OSLO, "1905-06-03", "1905-06-05", VisitStatus.PLANNED), stay(BERGEN, "1905-06-06", null, VisitStatus.MADE)));
    assertThat(s.visits()).hasSize(2);
    Visit oslo = s.visits().firstEntry().getValue();
    assertThat(oslo.start()).isEqualTo(DateSpan.of("1905-06-02"));
    assertThat(oslo.end()).isEqualTo(DateSpan.of("1905-06-05"));
    assertThat(oslo.status()).isEqualTo(VisitStatus.MADE);
    assertThat(oslo.evidence()).hasSize(2);
    assertThat(s.trips().values()).extracting(Trip::title).containsExactly("Oslo and Bergen 1905");
  }

  @Test
  void vagueOrCancelledStaysAreNotTakenForTheSame() {
    assertThat(derive(journey("a", stay(OSLO, "1905", "1905", VisitStatus.MADE)), journey("b", stay(OSLO, "1905", "1905", VisitStatus.MADE))).visits())
        .hasSize(2);
    assertThat(
            derive(
                    journey("a", stay(OSLO, "1905-06-02", null, VisitStatus.MADE)),
                    journey("b", stay(OSLO, "1905-06-02", null, VisitStatus.CANCELLED)))
                .visits())
        .hasSize(2);
    assertThat(derive(journey("a", stay(OSLO, null, null, VisitStatus.MADE)), journey("b", stay(OSLO, null, null, VisitStatus.MADE))).visits()).hasSize(2);
  }

  @Test
  void aSourceTellsSeveralTripsWhenTheTravellerReturnsOrIsLongAway() {
    Snapshot s =
        derive(
            journey(
                "a",
                stay(OSLO, "1905-06-02", "1905-06-02", VisitStatus.MADE),
                stay(LISBON, "1905-06-09", null, VisitStatus.RETURN),
                stay(BERGEN, "1905-06-20", "1905-06-20", VisitStatus.MADE),
                stay(OSLO, "1906-01-01", null, VisitStatus.MADE)));
    assertThat(s.trips().values()).extracting(Trip::title).containsExactly("Oslo 1905", "Bergen 1905", "Oslo 1906");
    assertThat(s.trips().values().iterator().next().span()).isEqualTo(DateSpan.of("1905-06-02/1905-06-09"));
  }

  @Test
  void aTripEndsWhereSurelyNothingIsToldForLongEvenWithVagueDates() {
    Snapshot s =
        derive(
            journey(
                "a",
                stay(BERGEN, null, null, VisitStatus.MADE),
                stay(OSLO, "1905-04", null, VisitStatus.MADE),
                stay(LISBON, null, null, VisitStatus.MADE),
                stay(BERGEN, "1907", null, VisitStatus.MADE),
                stay(OSLO, "1907-12", null, VisitStatus.MADE)));
    assertThat(s.trips().values()).extracting(Trip::title).containsExactly("Bergen to Lisbon 1905", "Bergen and Oslo 1907");
  }

  @Test
  void legsStartAtTheSeatAndFollowTheVisits() {
    Snapshot s =
        derive(
            journey(
                "a",
                stay(OSLO, "1905-06-02", "1905-06-02", VisitStatus.MADE),
                stay(OSLO, "1905-06-03", null, VisitStatus.MADE),
                stay(LISBON, "1905-06-09", null, VisitStatus.RETURN),
                stay(BERGEN, null, null, VisitStatus.PLANNED)));
    assertThat(s.legs()).extracting(Leg::kind).containsExactly(LegKind.PRESUMED, LegKind.STATED, LegKind.PLANNED);
    assertThat(s.legs()).extracting(Leg::from).containsExactly(LISBON.id(), OSLO.id(), LISBON.id());
    assertThat(s.seats()).containsValue(LISBON.id());
  }

  @Test
  void theSameMeetingInTwoSourcesIsOneEncounter() {
    Snapshot s = derive(meeting("a", "1905-06-02", "trade"), meeting("b", "1905-06", "fishing"), meeting("c", null, "trade"));
    assertThat(s.encounters()).hasSize(2);
    Encounter first = s.encounters().firstEntry().getValue();
    assertThat(first.date()).isEqualTo(DateSpan.of("1905-06-02"));
    assertThat(first.topics()).containsExactly("trade", "fishing");
    assertThat(first.evidence()).hasSize(2);
  }

  @Test
  void anEncounterInNoVisitBelongsToTheOneStayThatHoldsIt() {
    Reading stay = journey("a", stay(OSLO, "1905-06-01", "1905-06-03", VisitStatus.MADE), stay(BERGEN, "1905-06-04", null, VisitStatus.MADE));
    Snapshot s = derive(stay, meeting("b", "1905-06-02", "trade"), meeting("c", "1905-06-04", "trade"), meeting("d", "1905", "trade"));
    assertThat(s.encounters().values()).extracting(Encounter::visit).containsExactly(null, s.visits().firstEntry().getKey(), null);
  }

  @Test
  void undatedVisitsStandWhereTheyAreTold() {
    Snapshot s =
        derive(
            journey("a", stay(OSLO, "1905-06-02", null, VisitStatus.MADE), stay(BERGEN, null, null, VisitStatus.MADE)),
            journey("b", stay(LISBON, "1907-06-02", null, VisitStatus.MADE)));
    assertThat(s.visits().values()).extracting(Visit::place).containsExactly(OSLO.id(), BERGEN.id(), LISBON.id());
  }

  @Test
  void datesBeforeTheCommonEraAreNamed() {
    assertThat(derive(journey("a", stay(OSLO, "-0043-03", null, VisitStatus.MADE))).trips().firstEntry().getValue().title()).isEqualTo("Oslo 44 BCE");
  }

  @Test
  void travellersHaveTheDistinctHues() {
    List<Reading> readings = new ArrayList<>();
    for (String name : List.of("Ann One", "Bob Two", "Cy Three", "Di Four", "Ed Five")) {
      readings.add(reading(name, List.of(name + "|null"), List.of(stay(OSLO, "1905", null, VisitStatus.MADE)), List.of()));
    }
    assertThat(derive(readings.toArray(Reading[]::new)).people().values()).extracting(Person::hue).startsWith(0, 9, 4, 5).doesNotHaveDuplicates();
  }

  @Test
  void nothingDependsOnTheOrderInWhichSourcesCame() {
    List<Reading> readings =
        new ArrayList<>(
            List.of(
                said("a", "Maria Sousa|PT"),
                said("b", "Sousa|PT"),
                said("c", "Maria de Sousa|null"),
                journey("d", stay(OSLO, "1905-06-02", "1905-06-04", VisitStatus.MADE)),
                journey("e", stay(OSLO, "1905-06-03", "1905-06-05", VisitStatus.MADE)),
                meeting("f", "1905-06-03", "trade")));
    Snapshot first = derive(readings.toArray(Reading[]::new));
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(readings, random);
      assertThat(derive(readings.toArray(Reading[]::new))).isEqualTo(first);
    }
  }

  private static Snapshot derive(Reading... readings) {
    List<Reading> sorted = new ArrayList<>(List.of(readings));
    sorted.sort((a, b) -> a.document().name().compareTo(b.document().name()));
    Corpus corpus = new Corpus("test", sorted, List.of(), Map.of(), Map.of());
    return Derivation.of(corpus, office -> office.equals("PT") ? Optional.of(LISBON) : Optional.empty(), 1).snapshot();
  }

  private static List<String> names(Reading... readings) {
    return derive(readings).people().values().stream().map(Person::name).toList();
  }

  private static Reading said(String document, String... people) {
    return reading(document, List.of(people), List.of(), List.of());
  }

  private static Reading journey(String document, VisitClaim... visits) {
    return reading(document, List.of("Ana Reis|PT"), List.of(visits), List.of());
  }

  private static Reading meeting(String document, String date, String topic) {
    EncounterClaim meeting =
        new EncounterClaim(0, 1, EncounterKind.MEETING, date == null ? null : DateSpan.of(date), OSLO, -1, null, List.of(topic), evidence(), 1, List.of());
    return reading(document, List.of("Ana Reis|PT", "Nils Dahl|NO"), List.of(), List.of(meeting));
  }

  private static VisitClaim stay(Place place, String start, String end, VisitStatus status) {
    return new VisitClaim(0, place, start == null ? null : DateSpan.of(start), end == null ? null : DateSpan.of(end), status, evidence(), 1, List.of());
  }

  private static List<Evidence> evidence() {
    return List.of(new Evidence(new Document("x", new FixedText("x"), null).id(), new Span(0, 1), "x", "test"));
  }

  private static Reading reading(String name, List<String> people, List<VisitClaim> visits, List<EncounterClaim> encounters) {
    List<PersonClaim> claims =
        people.stream()
            .map(p -> p.split("\\|", -1))
            .map(p -> new PersonClaim(p[0], List.of(), p.length > 2 ? null : "Minister", p[1].equals("null") ? null : p[1], evidence(), 1))
            .toList();
    Document document = new Document(name, new FixedText(name), null);
    return new Reading(document, name, null, "test", claims, visits, encounters, List.of(), List.of(), List.of());
  }

  private static Place place(String name, String country) {
    return new Place(new PlaceId("t:" + name), name, country, 50, 10, PlaceKind.SETTLEMENT, 1000);
  }
}
