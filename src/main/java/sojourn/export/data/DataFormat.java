package sojourn.export.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The formats of data. CSV, Excel, JSON lines, GeoJSON, Linked Places, KML and the reading format come back through import. The tables and places bring
 * back visits, encounters, occasions, people with names and the office held then, places and dates, with the export as their source: what they do
 * not carry are the texts of the sources, offices by time, corrections as steps, and decisions on who is one person, nor people who neither travel nor meet anybody. The reading format carries the texts
 * and all claims. KML carries a place without coordinates only as a name; the graphs, TEI, calendar and TimelineJS go out only.
 */
public enum DataFormat {
  PAGE("page", ".html .htm"),
  CSV("csv", ".csv"),
  TABLES("tables", ".zip"),
  EXCEL("xlsx", ".xlsx"),
  LINES("jsonl", ".jsonl .ndjson"),
  READING("reading", ".json"),
  GEOJSON("geojson", ".geojson .geo.json"),
  LPF("lpf", ".lpf.json .lpf"),
  KML("kml", ".kml"),
  GEXF("gexf", ".gexf"),
  GRAPHML("graphml", ".graphml"),
  JSONLD("jsonld", ".jsonld"),
  TEI("tei", ".tei.xml .xml .tei"),
  CALENDAR("ics", ".ics"),
  TIMELINE("timelinejs", ".timeline.json");

  private final String key;
  private final String endings;

  DataFormat(String key, String endings) {
    this.key = key;
    this.endings = endings;
  }

  /** What commands call it. */
  public String key() {
    return key;
  }

  /** How its files' names end; the first is the usual one. */
  public List<String> endings() {
    return List.of(endings.split(" ", -1));
  }

  /** The format that a file's ending means; the longest ending counts, so that "x.lpf.json" is no "x.json". */
  public static Optional<DataFormat> guess(String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    record Ending(DataFormat format, String ending) {}
    return Arrays.stream(values())
        .flatMap(f -> f.endings().stream().map(e -> new Ending(f, e)))
        .filter(e -> lower.endsWith(e.ending()))
        .max(Comparator.comparingInt(e -> e.ending().length()))
        .map(Ending::format);
  }

  /** The format of a key. */
  public static Optional<DataFormat> of(String key) {
    return Arrays.stream(values()).filter(f -> f.key.equalsIgnoreCase(key.strip())).findFirst();
  }

  /** All keys, parted by commas. */
  public static String keys() {
    return Arrays.stream(values()).map(DataFormat::key).collect(Collectors.joining(", "));
  }
}
