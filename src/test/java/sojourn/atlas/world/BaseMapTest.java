package sojourn.atlas.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BaseMapTest {

  private final BaseMap map = BaseMap.bundled();

  @ParameterizedTest
  @EnumSource(Detail.class)
  void knowsLandFromSea(Detail detail) {
    List<Area> land = map.at(detail).land();
    assertThat(onLand(land, 5, 27)).as("Sahara").isTrue();
    assertThat(onLand(land, 71.4, 51.2)).as("Astana").isTrue();
    assertThat(onLand(land, -173.5, 66.5)).as("Chukotka, beyond the 180th meridian").isTrue();
    assertThat(onLand(land, 30, -85)).as("Antarctica").isTrue();
    assertThat(onLand(land, -40, 30)).as("Atlantic").isFalse();
    assertThat(onLand(land, 51, 41)).as("Caspian Sea").isFalse();
  }

  @ParameterizedTest
  @EnumSource(Detail.class)
  void givesEveryCapitalPointToItsCountry(Detail detail) {
    assertThat(countryAt(detail, 2.35, 48.85)).containsExactly("FR");
    assertThat(countryAt(detail, 37.6, 55.75)).containsExactly("RU");
    assertThat(countryAt(detail, 21.1, 42.6)).as("Kosovo").containsExactly("XK");
    assertThat(countryAt(detail, 34.1, 45.2)).as("the same at all scales").containsExactly("UA");
    assertThat(countryAt(detail, 10.75, 59.9)).as("Norway").containsExactly("NO");
  }

  @Test
  void drawsBordersOnceAndNeverTheCutOfTheWorld() {
    Shapes shapes = map.at(Detail.MEDIUM);
    assertThat(shapes.borders()).doesNotHaveDuplicates().hasSizeGreaterThan(300);
    assertThat(shapes.coast())
        .noneMatch(l -> l.size() > 1 && l.west() == l.east() && Math.abs(l.west()) > 179.9)
        .noneMatch(l -> l.north() < -89);
  }

  @Test
  void hasLakesThatReadersKnow() {
    List<Area> lakes = map.at(Detail.MEDIUM).lakes();
    assertThat(onLand(lakes, 76, 46.6)).as("Balkhash").isTrue();
    assertThat(onLand(lakes, 33, -1)).as("Victoria").isTrue();
    assertThat(onLand(lakes, -87, 43.5)).as("Michigan").isTrue();
    assertThat(map.at(Detail.FINE).lakes()).isEqualTo(lakes);
  }

  @Test
  void namesCountriesInFullWithTheLabelOnTheirLand() {
    List<Country> countries = map.countries();
    assertThat(countries.stream().map(Country::name)).noneMatch(n -> n.endsWith(".")).noneMatch(n -> n.contains("Is.") || n.contains("Rep."));
    Set<String> off =
        countries.stream()
            .filter(c -> !c.name().isEmpty() && c.size() > 1)
            .filter(c -> c.areas().stream().noneMatch(a -> a.contains(c.longitude(), c.latitude())))
            .map(Country::name)
            .collect(Collectors.toSet());
    assertThat(off).isEmpty();
  }

  @Test
  void hasTownsByFallingPopulationAndSeasByImportance() {
    assertThat(map.towns()).hasSizeGreaterThan(5000).isSortedAccordingTo((a, b) -> Long.compare(b.population(), a.population()));
    assertThat(map.towns()).anyMatch(t -> t.name().equals("Bishkek") && t.country().equals("KG") && t.capital());
    assertThat(map.waterNames()).isSortedAccordingTo((a, b) -> Double.compare(a.zoom(), b.zoom()));
    assertThat(map.waterNames().getFirst().name()).endsWith("Ocean");
  }

  private List<String> countryAt(Detail detail, double longitude, double latitude) {
    return map.at(detail).countries().stream().filter(c -> onLand(c.areas(), longitude, latitude)).map(Country::code).toList();
  }

  private static boolean onLand(List<Area> areas, double longitude, double latitude) {
    return areas.stream().anyMatch(a -> a.contains(longitude, latitude));
  }
}
