package sojourn.reading.intake;

import java.util.List;
import java.util.Map;
import sojourn.model.SojournException;

/** Tables out of spreadsheets and maps: Excel (xlsx), OpenDocument (ods), KML and KMZ. */
public final class Workbooks {

  private Workbooks() {}

  /** The sheets of a file that have rows. Fails with a sentence where it is damaged or of another kind. */
  public static List<SheetRows> read(String name, byte[] bytes) throws SojournException {
    if (!Packed.isZip(bytes)) {
      return List.of(new KmlPlacemarks(name).read(bytes));
    }
    Map<String, byte[]> entries = Packed.entries(name, bytes, path -> path.endsWith(".xml") || path.endsWith(".rels") || path.endsWith(".kml"));
    byte[] content = entries.get("content.xml");
    byte[] kml = entries.entrySet().stream().filter(e -> e.getKey().endsWith(".kml")).map(Map.Entry::getValue).findFirst().orElse(null);
    List<SheetRows> sheets;
    if (entries.containsKey("xl/workbook.xml")) {
      sheets = new ExcelSheets(name, entries).read();
    } else if (content != null) {
      sheets = new OdsSheets(name).read(content);
    } else if (kml != null) {
      sheets = List.of(new KmlPlacemarks(name).read(kml));
    } else {
      throw new SojournException("'%s' holds no sheets: save it as xlsx, ods or CSV.".formatted(name));
    }
    return sheets.stream().filter(s -> s.rows().stream().anyMatch(r -> r.stream().anyMatch(c -> !c.isBlank()))).toList();
  }
}
