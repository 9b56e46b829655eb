package sojourn.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.PlaceKind;

class GazetteerTest {

  private static final Gazetteer GAZETTEER = Gazetteer.open();

  private static String best(String name, PlaceContext context) {
    return GAZETTEER.best(name, context).map(c -> c.place().name() + " " + c.place().country()).orElse("none");
  }

  private static String best(String name) {
    return best(name, PlaceContext.NONE);
  }

  private static void assertBest(Map<String, String> expected) {
    Map<String, String> actual = new TreeMap<>();
    expected.keySet().forEach(name -> actual.put(name, best(name)));
    assertThat(actual).isEqualTo(new TreeMap<>(expected));
  }

  @Test
  void aNameAloneMeansTheBestKnownPlace() {
    assertBest(
        Map.ofEntries(
            Map.entry("Paris", "Paris FR"), Map.entry("New York", "New York US"), Map.entry("Washington", "Washington US"),
            Map.entry("Moscow", "Moscow RU"), Map.entry("Astana", "Astana KZ"), Map.entry("Sochi", "Sochi RU"), Map.entry("Dili", "Dili TL"),
            Map.entry("Cologne", "Cologne DE"), Map.entry("Odessa", "Odesa UA"), Map.entry("St. Petersburg", "St. Petersburg RU"),
            Map.entry("Birmingham", "Birmingham GB"), Map.entry("Alexandria", "Alexandria EG"), Map.entry("Geneva", "Geneva CH"),
            Map.entry("Tripoli", "Tripoli LY"), Map.entry("Santiago", "Santiago CL"), Map.entry("San Jose", "San José CR"),
            Map.entry("Kingston", "Kingston JM"), Map.entry("Panama City", "Panama City PA"), Map.entry("Xi'an", "Xi'an CN"),
            Map.entry("Sana'a", "Sanaa YE"), Map.entry("N’Djamena", "N'Djamena TD"), Map.entry("the Hague", "The Hague NL"),
            Map.entry("Washington, D.C.", "Washington US")));
  }

  @Test
  void countriesComeBeforeTownsAndKeepTheOthersAsCandidates() {
    for (String name : List.of("Georgia", "Jordan", "Lebanon", "Mexico", "Luxembourg", "Guatemala", "Panama")) {
      List<Candidate> candidates = GAZETTEER.lookup(name, PlaceContext.NONE);
      assertThat(candidates.getFirst().place().kind()).as(name).isEqualTo(PlaceKind.COUNTRY);
      assertThat(candidates.stream().map(c -> c.place().kind())).as(name).contains(PlaceKind.SETTLEMENT.equals(kindOfOther(name)) ? PlaceKind.SETTLEMENT : PlaceKind.REGION);
    }
    assertThat(best("Georgia", PlaceContext.inCountry("US"))).isEqualTo("Georgia US");
  }

  private static PlaceKind kindOfOther(String name) {
    return name.equals("Georgia") ? PlaceKind.REGION : PlaceKind.SETTLEMENT;
  }

  @Test
  void variantsOfCountriesNameOnePlace() {
    Map<String, String> expected =
        Map.ofEntries(
            Map.entry("Russian Federation", "RU"), Map.entry("U.S.", "US"), Map.entry("the United States", "US"), Map.entry("America", "US"),
            Map.entry("UK", "GB"), Map.entry("Britain", "GB"), Map.entry("England", "GB"), Map.entry("Holy See", "VA"),
            Map.entry("Ivory Coast", "CI"), Map.entry("Côte d’Ivoire", "CI"), Map.entry("Democratic Republic of the Congo", "CD"),
            Map.entry("Democratic Republic of Congo", "CD"), Map.entry("Republic of the Congo", "CG"), Map.entry("Kosovo", "XK"),
            Map.entry("occupied Palestinian territory", "PS"), Map.entry("West Bank", "PS"), Map.entry("Burma/Myanmar", "MM"),
            Map.entry("Republic of Korea", "KR"), Map.entry("North Korea", "KP"), Map.entry("U.S.S.R.", "RU"), Map.entry("Soviet Union", "RU"),
            Map.entry("Persia", "IR"), Map.entry("Holland", "NL"), Map.entry("Czechoslovakia", "CZ"), Map.entry("Türkiye", "TR"),
            Map.entry("Russia’s", "RU"), Map.entry("Viet Nam", "VN"), Map.entry("Republic of China", "TW"));
    Map<String, String> actual = new TreeMap<>();
    expected.keySet().forEach(name -> actual.put(name, GAZETTEER.countryOfName(name).orElse("none")));
    assertThat(actual).isEqualTo(new TreeMap<>(expected));
    assertThat(GAZETTEER.countryOfName("us")).isEmpty();
    assertThat(GAZETTEER.countryOfName("Paris")).isEmpty();
  }

  @Test
  void adjectivesNameCountries() {
    Map<String, String> expected =
        Map.ofEntries(
            Map.entry("Kazakh", "KZ"), Map.entry("Lebanese", "LB"), Map.entry("British", "GB"), Map.entry("Soviet", "RU"),
            Map.entry("Dutch", "NL"), Map.entry("Siamese", "TH"), Map.entry("South Korean", "KR"), Map.entry("Palestinian", "PS"),
            Map.entry("Kosovar", "XK"), Map.entry("Scottish", "GB"), Map.entry("Prussian", "DE"), Map.entry("Emirati", "AE"),
            Map.entry("Ivorian", "CI"), Map.entry("Monégasque", "MC"), Map.entry("Swiss", "CH"), Map.entry("Yugoslav", "RS"));
    Map<String, String> actual = new TreeMap<>();
    expected.keySet().forEach(word -> actual.put(word, GAZETTEER.countryOfDemonym(word).orElse("none")));
    assertThat(actual).isEqualTo(new TreeMap<>(expected));
    assertThat(GAZETTEER.countryOfDemonym("polish")).isEmpty();
    assertThat(GAZETTEER.countryOfDemonym("Tall")).isEmpty();
  }

  @Test
  void oldNamesNameThePlaceOfToday() {
    assertBest(
        Map.ofEntries(
            Map.entry("Yeddo", "Tokyo JP"), Map.entry("Peking", "Beijing CN"), Map.entry("Constantinople", "Istanbul TR"),
            Map.entry("Canton", "Guangzhou CN"), Map.entry("Kilimane", "Quelimane MZ"), Map.entry("Bombay", "Mumbai IN"),
            Map.entry("Saigon", "Ho Chi Minh City VN"), Map.entry("Leningrad", "St. Petersburg RU"), Map.entry("Königsberg", "Kaliningrad RU"),
            Map.entry("Danzig", "Gdańsk PL"), Map.entry("Christiania", "Oslo NO"), Map.entry("Batavia", "Jakarta ID"),
            Map.entry("Léopoldville", "Kinshasa CD"), Map.entry("Nur-Sultan", "Astana KZ"), Map.entry("Kiev", "Kyiv UA"),
            Map.entry("Aix-la-Chapelle", "Aachen DE"), Map.entry("Lemberg", "Lviv UA"), Map.entry("Ceylon", "Ceylon LK"),
            Map.entry("Siam", "Siam TH"), Map.entry("Formosa", "Formosa TW"), Map.entry("Rangoon", "Yangon MM")));
  }

  @Test
  void regionsAndLandmarksAreKnown() {
    assertBest(
        Map.ofEntries(
            Map.entry("Crimea", "Crimea UA"), Map.entry("Patagonia", "Patagonia AR"), Map.entry("Scotland", "Scotland GB"),
            Map.entry("Bali", "Bali ID"), Map.entry("California", "California US"), Map.entry("Bavaria", "Bavaria DE"),
            Map.entry("the Kremlin", "Kremlin RU"), Map.entry("Elysée Palace", "Élysée Palace FR"), Map.entry("Camp David", "Camp David US"),
            Map.entry("UN Headquarters", "UN Headquarters US"), Map.entry("Blue House", "Blue House KR")));
    Place palace = GAZETTEER.best("Élysée Palace", PlaceContext.NONE).orElseThrow().place();
    assertThat(GAZETTEER.settlementOf(palace).map(Place::name)).contains("Paris");
    assertThat(palace.kind()).isEqualTo(PlaceKind.LANDMARK);
  }

  @Test
  void theContextMovesTheRanking() {
    assertThat(best("Paris", PlaceContext.inCountry("US"))).isEqualTo("Paris US");
    assertThat(best("Cambridge", PlaceContext.inCountry("US"))).isEqualTo("Cambridge US");
    assertThat(best("Halifax (Nova Scotia)")).isEqualTo("Halifax CA");
    assertThat(best("Georgetown, Guyana")).isEqualTo("Georgetown GY");
    assertThat(best("Cambridge, Massachusetts")).isEqualTo("Cambridge US");
    assertThat(best("Alexandria", new PlaceContext(null, Set.of(), List.of(place("Arlington, Virginia")), null))).isEqualTo("Alexandria EG");
    assertThat(best("Tripoli", new PlaceContext(null, Set.of("LB"), List.of(place("Beirut")), null))).isEqualTo("Tripoli LB");
    assertThat(best("Yeddo", new PlaceContext(null, Set.of(), List.of(), 1860))).isEqualTo("Tokyo JP");
    double in1860 = GAZETTEER.lookup("Yeddo", new PlaceContext(null, Set.of(), List.of(), 1860)).getFirst().score();
    double in2020 = GAZETTEER.lookup("Yeddo", new PlaceContext(null, Set.of(), List.of(), 2020)).getFirst().score();
    assertThat(in1860).isGreaterThan(in2020);
  }

  private static Place place(String name) {
    return GAZETTEER.best(name, PlaceContext.NONE).orElseThrow().place();
  }

  @Test
  void aSmallTownElsewhereThanTheTextSaysIsNotTaken() {
    assertThat(best("Springfield", PlaceContext.inCountry("MN"))).isEqualTo("none");
    assertThat(GAZETTEER.lookup("Springfield", PlaceContext.inCountry("MN"))).isNotEmpty();
  }

  @Test
  void candidatesGiveReasonsInWords() {
    Candidate paris = GAZETTEER.best("Paris", PlaceContext.inCountry("FR")).orElseThrow();
    assertThat(paris.reasons())
        .containsExactly(
            "the capital of France, 2,138,551 inhabitants", "in France, which the text names",
            "preferred to 19 others, first of them Paris in the United States");
    List<Candidate> all = GAZETTEER.lookup("Springfield", PlaceContext.NONE);
    assertThat(all).hasSize(12).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    assertThat(all).allSatisfy(c -> assertThat(c.score()).isBetween(0.0, 1.0));
  }

  @Test
  void theLongestNameInTokensIsFound() {
    assertThat(longest("Democratic Republic of the Congo today")).isEqualTo(5);
    assertThat(longest("New York , where")).isEqualTo(2);
    assertThat(longest("St. Petersburg and Moscow")).isEqualTo(2);
    assertThat(longest("Port-au-Prince in")).isEqualTo(1);
    assertThat(longest("Astana , Kazakhstan")).isEqualTo(1);
    assertThat(longest("Washington , D.C. ,")).isEqualTo(3);
    assertThat(longest("Rio de Janeiro")).isEqualTo(3);
    assertThat(longest("10 Downing Street")).isEqualTo(3);
    assertThat(longest("arrived in Paris")).isZero();
    assertThat(longest("nice weather")).isZero();
    assertThat(longest("The following")).isZero();
    assertThat(longest("On Monday")).isZero();
    assertThat(longest("The Hague")).isEqualTo(2);
    assertThat(longest("US and")).isEqualTo(1);
    assertThat(longest("Zzyzzx")).isZero();
  }

  private static int longest(String text) {
    return GAZETTEER.longestName(List.of(text.split(" ")), 0);
  }

  @Test
  void everyCountryHasANameAndMostACapitalOfItsOwn() {
    int capitals = 0;
    for (String[] row : Resource.table("/gazetteer/countries.tsv", 7)) {
      Place country = GAZETTEER.country(row[0]).orElseThrow();
      assertThat(country.id()).isEqualTo(new PlaceId("c:" + row[0]));
      assertThat(GAZETTEER.place(country.id())).contains(country);
      assertThat(GAZETTEER.countryName(row[0])).isEqualTo(row[1]);
      assertThat(GAZETTEER.countryOfName(row[1])).as(row[1]).contains(row[0]);
      if (!row[2].isEmpty()) {
        assertThat(GAZETTEER.capital(row[0]).map(Place::country)).as(row[2]).contains(row[0]);
        capitals++;
      }
    }
    assertThat(capitals).isGreaterThan(235);
    assertThat(GAZETTEER.capital("KZ").map(Place::name)).contains("Astana");
    assertThat(GAZETTEER.capital("LB").map(Place::name)).contains("Beirut");
    assertThat(GAZETTEER.capital("ZZ")).isEmpty();
  }

  @Test
  void idsLeadBackToTheirPlaces() {
    for (String name : List.of("Paris", "Georgia", "Kremlin", "Siam", "Bavaria", "Minnesota", "Tōkyō")) {
      for (Candidate candidate : GAZETTEER.lookup(name, PlaceContext.NONE)) {
        assertThat(GAZETTEER.place(candidate.place().id())).contains(candidate.place());
      }
    }
    assertThat(GAZETTEER.place(new PlaceId("gn:1"))).isEmpty();
    assertThat(GAZETTEER.place(new PlaceId("gn:x"))).isEmpty();
    assertThat(GAZETTEER.place(new PlaceId("l:nowhere"))).isEmpty();
    assertThat(GAZETTEER.place(new PlaceId("t:Nowhere"))).isEmpty();
  }

  @Test
  void townsOfABoxComeByPopulation() {
    List<Place> towns = GAZETTEER.townsIn(48, 1.5, 49.5, 3.5, 100_000);
    assertThat(towns.getFirst().name()).isEqualTo("Paris");
    assertThat(towns).allSatisfy(t -> assertThat(t.population()).isGreaterThanOrEqualTo(100_000));
    assertThat(GAZETTEER.townsIn(-25, 170, -10, -170, 50_000).stream().map(Place::country)).contains("FJ");
  }

  @Test
  void organisationsHaveSeatsAndKeysThatAreNoCountries() {
    assertThat(GAZETTEER.organisations()).hasSizeGreaterThan(120);
    for (Organisation each : GAZETTEER.organisations()) {
      assertThat(GAZETTEER.country(each.key())).as(each.key()).isEmpty();
      assertThat(GAZETTEER.organisation(each.key())).contains(each);
    }
    assertThat(GAZETTEER.organisation("United Nations").map(Organisation::key)).contains("UN");
    assertThat(GAZETTEER.organisation("Organization for Security and Cooperation in Europe").map(Organisation::key)).contains("OSCE");
    assertThat(GAZETTEER.organisation("the UN").map(o -> o.seat().name())).contains("New York");
    assertThat(GAZETTEER.organisation("can")).isEmpty();
  }

  @Test
  void everyWrittenOtherNameLeadsToASettlementAndEveryLandmarkToItsTown() {
    for (String[] row : Resource.table("/gazetteer/old-names.tsv", 4)) {
      List<Candidate> candidates = GAZETTEER.lookup(row[0], PlaceContext.inCountry(row[2]));
      assertThat(candidates.stream().anyMatch(c -> row[2].equals(c.place().country()) && c.place().kind() == PlaceKind.SETTLEMENT)).as(row[0]).isTrue();
    }
    for (String[] row : Resource.table("/gazetteer/landmarks.tsv", 6)) {
      Place place = GAZETTEER.lookup(row[0], PlaceContext.inCountry(row[2])).stream().map(Candidate::place).filter(p -> p.kind() == PlaceKind.LANDMARK).findFirst().orElseThrow();
      if (!row[1].isEmpty()) {
        assertThat(GAZETTEER.settlementOf(place)).as(row[0] + " in " + row[1]).isPresent();
      }
    }
  }

  @Test
  void theIndexFoldsAsWeDo() {
    int strange = 0;
    for (Place town : GAZETTEER.townsIn(-90, -180, 90, 180, 30_000)) {
      boolean found = GAZETTEER.lookup(town.name(), PlaceContext.inCountry(town.country())).stream().anyMatch(c -> c.place().name().equals(town.name()));
      strange += found ? 0 : 1;
    }
    assertThat(strange).isZero();
  }
}
