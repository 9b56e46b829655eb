package sojourn.paint.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sojourn.atlas.world.Country;
import sojourn.model.SojournException;
import sojourn.model.ground.GroundChoice;
import sojourn.model.time.DateSpan;

class FormerBordersTest {

  @TempDir Path folder;

  private FormerBorders read(String... features) throws Exception {
    Path file = folder.resolve("borders.geojson");
    Files.writeString(file, "{\"type\": \"FeatureCollection\", \"crs\": {\"properties\": {}}, \"features\": [" + String.join(",", features) + "]}");
    return FormerBorders.read(file);
  }

  private static String square(String properties, double west, double south) {
    String ring = "[[%s,%s],[%s,%s],[%s,%s],[%s,%s],[%s,%s]]".formatted(west, south, west + 10, south, west + 10, south + 10, west, south + 10, west, south);
    return "{\"type\": \"Feature\", \"properties\": {" + properties + "}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [" + ring + "]}}";
  }

  private static List<String> names(FormerBorders borders, String date) {
    return borders.valid(DateSpan.of(date).earliest()).stream().mapToObj(i -> borders.states().get(i).shape().name()).toList();
  }

  @Test
  void statesHoldFromTheirStartToTheirEndWhateverTheseAreCalled() throws Exception {
    FormerBorders borders =
        read(
            square("\"NAME\": \"Empire\", \"start\": 1500, \"end\": 1806", 0, 40),
            square("\"title\": \"Union\", \"from\": \"1922-12-30\", \"to\": \"1991-12-26\"", 20, 40),
            square("\"name\": \"Republic\", \"begin\": -509, \"end\": \"-27\"", 10, 40),
            square("\"name\": \"Kingdom\", \"since\": 1806.0, \"until\": 9999", 0, 50));
    assertThat(names(borders, "1550-06-01")).containsExactly("Empire");
    assertThat(names(borders, "1806-12-31")).containsExactly("Empire", "Kingdom");
    assertThat(names(borders, "1991-12-26")).containsExactly("Union", "Kingdom");
    assertThat(names(borders, "1991-12-27")).containsExactly("Kingdom");
    assertThat(names(borders, "-0100-01-01")).containsExactly("Republic");
  }

  @Test
  void aYearHoldsUntilTheNextAndWithoutYearsAllDo() throws Exception {
    FormerBorders borders = read(square("\"name\": \"A\", \"year\": 1500", 0, 40), square("\"name\": \"B\", \"year\": 1600", 0, 40), square("\"name\": \"C\"", 20, 40));
    assertThat(names(borders, "1599-12-31")).containsExactly("A", "C");
    assertThat(names(borders, "1700-01-01")).containsExactly("B", "C");
    assertThat(names(borders, "1400-01-01")).containsExactly("C");
  }

  @Test
  void theGroundChangesOnlyWhereBordersDo() throws Exception {
    FormerBorders borders = read(square("\"name\": \"A\", \"start\": 1500, \"end\": 1599", 0, 40), square("\"name\": \"B\", \"start\": 1600", 0, 40));
    Ground ground = Ground.former(GroundChoice.own("x"), borders, DateSpan.of("1550").earliest());
    assertThat(ground.names().countries()).extracting(Country::name).containsExactly("A");
    assertThat(ground.at(DateSpan.of("1560").earliest())).isSameAs(ground);
    assertThat(ground.at(DateSpan.of("1660").earliest()).names().countries()).extracting(Country::name).containsExactly("B");
  }

  @Test
  void aNameStandsWhereThereIsRoom() throws Exception {
    Country shape = read(square("\"name\": \"A\"", 0, 40)).states().getFirst().shape();
    assertThat(shape.longitude()).isCloseTo(5, within(0.01));
    assertThat(shape.latitude()).isBetween(43.0, 47.0);
    assertThat(shape.width()).isCloseTo(10, within(0.01));
  }

  @Test
  void whatHoldsNoPolygonsIsToldOf() throws Exception {
    assertThatThrownBy(() -> read("{\"type\": \"Feature\", \"properties\": {}, \"geometry\": {\"type\": \"Point\", \"coordinates\": [1, 2]}}"))
        .isInstanceOf(SojournException.class)
        .hasMessageContaining("no polygons");
    assertThatThrownBy(() -> read(square("\"name\": \"metres\"", 500_000, 5_000_000))).hasMessageContaining("no polygons");
    Path file = Files.writeString(folder.resolve("cut.geojson"), "{\"features\": [{\"type\"");
    assertThatThrownBy(() -> FormerBorders.read(file)).isInstanceOf(SojournException.class).hasMessageContaining("cut.geojson");
  }
}
