package sojourn.atlas.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Names of oceans and seas: {@code basemap/seas.tsv}, name, longitude, latitude and least zoom, tab-separated. */
final class SeaNames {

  private SeaNames() {}

  /** Together with further names, the most important first. */
  static List<WaterName> with(List<WaterName> others) {
    try (InputStream stream = SeaNames.class.getResourceAsStream("/basemap/seas.tsv")) {
      if (stream == null) {
        throw new IllegalStateException("basemap/seas.tsv is missing from the program");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return Stream.concat(lines.lines().filter(l -> !l.isBlank()).map(SeaNames::parse), others.stream())
          .sorted(Comparator.comparingDouble(WaterName::zoom))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WaterName parse(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    return new WaterName(cells.get(0), Double.parseDouble(cells.get(1)), Double.parseDouble(cells.get(2)), Double.parseDouble(cells.get(3)));
  }
}
