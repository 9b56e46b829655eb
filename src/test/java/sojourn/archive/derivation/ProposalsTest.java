package sojourn.archive.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.SamePerson;
import sojourn.model.Snapshot;
import sojourn.model.claim.PersonClaim;
import sojourn.model.claim.Reading;
import sojourn.model.text.Document;
import sojourn.model.text.Evidence;
import sojourn.model.text.FixedText;
import sojourn.model.text.Span;
import sojourn.model.time.DateSpan;
import sojourn.reading.fact.OfficeHolders;
import sojourn.reading.fact.Term;

class ProposalsTest {

  @Test
  void anotherSpellingInTheSameOfficeIsCertainWithoutOfficeAProposal() {
    assertThat(people(said("a", "2010", "Viktor Yanukovych|President|UA"), said("b", "2011", "Wiktor Janukowytsch|President|UA"))).hasSize(1);
    Snapshot s = derive(said("a", "2010", "Viktor Yanukovych|President|UA"), said("b", "2011", "Wiktor Janukowytsch||"));
    assertThat(s.people()).hasSize(2);
    SamePerson proposal = s.proposals().getFirst();
    assertThat(proposal.strength()).isGreaterThan(0.6);
    assertThat(proposal.reasons()).anyMatch(r -> r.contains("transliteration"));
    assertThat(proposal.oneSays()).hasSize(1);
    assertThat(proposal.otherSays()).hasSize(1);
  }

  @Test
  void aFamilyNameAloneInAnotherTimeIsOnlyProposed() {
    assertThat(people(said("a", "2010", "Ban Ki-moon|Secretary-General|UN"), said("b", "2011", "Ban||"))).hasSize(1);
    assertThat(people(said("a", "2010", "Ban Ki-moon|Secretary-General|UN"), said("b", "2030", "Ban||"))).hasSize(2);
    assertThat(people(said("a", "1900", "Nansen||"), said("b", "1990", "Nansen||"))).hasSize(2);
  }

  @Test
  void nobodyIsInTwoSourcesALifetimeApart() {
    Snapshot s = derive(said("a", "1850", "John Smith||"), said("b", "2010", "John Smith||"));
    assertThat(s.people()).hasSize(2);
    assertThat(s.proposals()).isEmpty();
  }

  @Test
  void theTableOfOfficeHoldersJoinsAndParts() {
    Offices offices =
        new Offices(
            new OfficeHolders(
                List.of(
                    new Term("Anders Berg", List.of(), "President", "NO", DateSpan.of("1988-01-20"), DateSpan.of("1993-01-20"), "test"),
                    new Term("Olav Berg", List.of(), "President", "NO", DateSpan.of("2001-01-20"), DateSpan.of("2009-01-20"), "test"))));
    assertThat(people(offices, said("a", "1990", "Berg|President|NO"), said("b", "2003", "Berg|President|NO"))).hasSize(2);
    assertThat(people(offices, said("a", "1990", "Berg|President|NO"), said("b", "1991", "Anders Berg|President|NO"), said("c", "2003", "Berg|President|NO")))
        .hasSize(2);
  }

  @Test
  void twoWhomOneDocumentNamesAreNeverJoinedNorProposed() {
    String[] given = {"Viktor", "Wiktor", "Victor", "V.", "Anna", ""};
    String[] family = {"Yanukovych", "Janukowytsch", "Yanukovich", "Ianoukovitch"};
    String[] office = {"President|UA", "|", "Minister|UA", "President|"};
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      List<Reading> readings = new ArrayList<>();
      for (int source = 0; source < 4; source++) {
        List<String> people = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
          people.add((given[random.nextInt(given.length)] + " " + family[random.nextInt(family.length)]).strip() + "|" + office[random.nextInt(office.length)]);
        }
        readings.add(said("s" + source, random.nextBoolean() ? "2010" : null, people.toArray(String[]::new)));
      }
      Corpus corpus = new Corpus("test", readings, List.of(), Map.of(), Map.of());
      Derived derived = Derivation.of(corpus, o -> Optional.empty(), 1);
      derived.people().forEach((id, claims) -> assertThat(claims).extracting(c -> c.source()).as(id.value()).doesNotHaveDuplicates());
      for (SamePerson proposal : derived.snapshot().proposals()) {
        Set<Object> sources = new HashSet<>();
        derived.people().get(proposal.one()).forEach(c -> sources.add(c.source()));
        assertThat(derived.people().get(proposal.other())).noneMatch(c -> sources.contains(c.source()));
      }
    }
  }

  @Test
  void theWorkGrowsWithThePeopleNotWithTheirPairs() {
    Map<Integer, Long> pairs = new HashMap<>();
    for (int count : new int[] {1250, 5000}) {
      List<Reading> readings = crowd(count);
      List<Corrected> corrected = Corrected.all(new Corpus("test", readings, List.of(), Map.of(), Map.of()));
      var names = new sojourn.archive.name.Names();
      var people = Identities.of(corrected, List.of(), names, new Offices(new OfficeHolders(List.of())));
      pairs.put(people.size(), (long) new Resemblances(names).pairs(people.stream().map(Identity::cluster).toList()).size());
    }
    int few = pairs.keySet().stream().min(Comparator.naturalOrder()).orElseThrow();
    int many = pairs.keySet().stream().max(Comparator.naturalOrder()).orElseThrow();
    double growth = (double) pairs.get(many) / pairs.get(few) / ((double) many / few);
    assertThat(pairs.get(many)).isLessThan(60L * many);
    assertThat(growth).as("pairs for a person, against a quarter of the people").isLessThan(3);
  }

  /** Made-up people, four to a document, given and family names as unevenly spread as real ones. */
  static List<Reading> crowd(int count) {
    String[] heads = {"Ber", "Lind", "Sol", "Hag", "Kar", "Mor", "Ros", "Stein", "Vik", "Dal", "Nord", "Eng", "Fal", "Gran", "Hol", "Jans", "Klein", "Lar"};
    String[] tails = {"berg", "strom", "sen", "mann", "ov", "ovich", "ski", "ano", "etti", "ez", "ier", "aud", "worth", "ton", "ley", "by", "ic", "enko"};
    String[] given = {"John", "Anna", "Pedro", "Maria", "Ivan", "Li", "Omar", "Greta", "Paul", "Ruth", "Kofi", "Aiko", "Luis", "Nina", "Emil", "Sara"};
    Random random = new Random(5);
    List<Reading> readings = new ArrayList<>();
    for (int at = 0; at < count; at += 4) {
      List<String> people = new ArrayList<>();
      while (people.size() < 4) {
        int g = (int) (given.length * random.nextDouble() * random.nextDouble());
        int h = (int) (heads.length * random.nextDouble() * random.nextDouble());
        String name = given[g] + " " + (char) ('A' + random.nextInt(26)) + ". " + heads[h] + middle(random.nextInt(Math.max(1, count / 70))) + tails[random.nextInt(tails.length)];
        if (people.stream().noneMatch(p -> p.startsWith(name))) {
          people.add(name + "||");
        }
      }
      readings.add(said("d%05d".formatted(at), String.valueOf(1900 + random.nextInt(100)), people.toArray(String[]::new)));
    }
    return readings;
  }

  private static String middle(int number) {
    return "" + "aeiou".charAt(number % 5) + "bdfgklmnprstvz".charAt(number / 5 % 14);
  }

  private static List<String> people(Reading... readings) {
    return derive(readings).people().values().stream().map(Person::name).toList();
  }

  private static List<PersonId> people(Offices offices, Reading... readings) {
    return List.copyOf(Derivation.of(corpus(readings), o -> Optional.empty(), offices, 1).snapshot().people().keySet());
  }

  private static Snapshot derive(Reading... readings) {
    return Derivation.of(corpus(readings), o -> Optional.empty(), 1).snapshot();
  }

  private static Corpus corpus(Reading... readings) {
    return new Corpus("test", List.of(readings), List.of(), Map.of(), Map.of());
  }

  private static Reading said(String document, @Nullable String published, String... people) {
    List<PersonClaim> claims = new ArrayList<>();
    for (String person : people) {
      String[] p = person.split("\\|", -1);
      claims.add(new PersonClaim(p[0], List.of(), p[1].isEmpty() ? null : p[1], p[2].isEmpty() ? null : p[2], evidence(), 1));
    }
    DateSpan day = published == null ? null : DateSpan.of(published);
    return new Reading(new Document(document, new FixedText(document), null), document, day, "test", claims, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static List<Evidence> evidence() {
    return List.of(new Evidence(new Document("x", new FixedText("x"), null).id(), new Span(0, 1), "x", "test"));
  }
}
