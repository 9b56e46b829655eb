package sojourn.reading.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import sojourn.model.SojournException;

/** The placemarks of a KML file as rows: name, folder, time span or stamp, point, description, and data of its own. */
final class KmlPlacemarks implements Xml.Listener {

  private static final Map<String, String> COLUMNS = Map.of("begin", "start", "when", "start", "end", "end", "description", "note");

  private final String name;
  private final List<Map<String, String>> marks = new ArrayList<>();
  private final Deque<String> folders = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private Map<String, String> mark = new LinkedHashMap<>();
  private boolean inMark;
  private String data = "";

  KmlPlacemarks(String name) {
    this.name = name;
  }

  SheetRows read(byte[] bytes) throws SojournException {
    Xml.walk(name, bytes, this);
    if (marks.isEmpty()) {
      throw new SojournException("'%s' holds no placemarks.".formatted(name));
    }
    Set<String> columns = new LinkedHashSet<>(List.of("place", "folder", "start", "end", "latitude", "longitude", "note"));
    marks.forEach(m -> columns.addAll(m.keySet()));
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.copyOf(columns));
    marks.forEach(m -> rows.add(columns.stream().map(c -> m.getOrDefault(c, "")).toList()));
    return new SheetRows("", rows);
  }

  @Override
  public boolean begin(XMLStreamReader at) {
    text.setLength(0);
    switch (at.getLocalName()) {
      case "Folder" -> folders.push("");
      case "Placemark" -> {
        inMark = true;
        mark = new LinkedHashMap<>();
        mark.put("folder", folders.isEmpty() ? "" : folders.peek());
      }
      case "Data", "SimpleData" -> {
        String own = Xml.attribute(at, "name");
        data = own == null ? "" : own;
      }
      default -> { }
    }
    return true;
  }

  @Override
  public void words(String words) {
    text.append(words);
  }

  @Override
  public void end(String element) {
    String words = text.toString().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    switch (element) {
      case "name" -> {
        if (inMark) {
          mark.put("place", words);
        } else if (!folders.isEmpty() && folders.peek().isEmpty()) {
          folders.pop();
          folders.push(words);
        }
      }
      case "begin", "when", "end", "description" -> mark.putIfAbsent(COLUMNS.getOrDefault(element, element), words);
      case "coordinates" -> {
        String[] point = words.split("[ ,]", -1);
        if (inMark && point.length >= 2 && !mark.containsKey("latitude")) {
          mark.put("longitude", point[0]);
          mark.put("latitude", point[1]);
        }
      }
      case "value", "SimpleData" -> mark.put(data.isEmpty() ? "data" : data, text.toString().strip());
      case "Placemark" -> {
        marks.add(mark);
        inMark = false;
      }
      case "Folder" -> folders.pop();
      default -> { }
    }
    text.setLength(0);
  }
}
