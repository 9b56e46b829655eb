package sojourn.reading.intake;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import sojourn.model.SojournException;

/** The sheets of an OpenDocument spreadsheet. Empty rows and cells that are said to repeat to the end of the sheet are left out. */
final class OdsSheets implements Xml.Listener {

  private static final int MOST_REPEATS = 1_000;

  private final String name;
  private final List<SheetRows> sheets = new ArrayList<>();
  private List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private @Nullable String value;
  private String sheet = "";
  private int emptyRows;
  private int emptyCells;
  private int cellRepeats;
  private int rowRepeats;
  private boolean inCell;

  OdsSheets(String name) {
    this.name = name;
  }

  List<SheetRows> read(byte[] content) throws SojournException {
    Xml.walk(name, content, this);
    return sheets;
  }

  @Override
  public boolean begin(XMLStreamReader at) {
    switch (at.getLocalName()) {
      case "table" -> {
        String title = Xml.attribute(at, "name");
        sheet = title == null ? "" : title;
        rows = new ArrayList<>();
        emptyRows = 0;
      }
      case "table-row" -> {
        row = new ArrayList<>();
        emptyCells = 0;
        rowRepeats = repeats(at, "number-rows-repeated");
      }
      case "table-cell", "covered-table-cell" -> {
        String date = Xml.attribute(at, "date-value");
        String number = "float".equals(Xml.attribute(at, "value-type")) ? Xml.attribute(at, "value") : null;
        value = date == null ? number : date.replaceFirst("T00:00:00.*", "");
        cellRepeats = repeats(at, "number-columns-repeated");
        cell.setLength(0);
        inCell = true;
      }
      case "p" -> cell.append(inCell && !cell.isEmpty() ? " " : "");
      case "s" -> cell.append(' ');
      default -> { }
    }
    return !at.getLocalName().equals("annotation");
  }

  private static int repeats(XMLStreamReader at, String attribute) {
    String number = Xml.attribute(at, attribute);
    return number == null ? 1 : Integer.parseInt(number);
  }

  @Override
  public void words(String words) {
    if (inCell) {
      cell.append(words);
    }
  }

  @Override
  public void end(String element) {
    switch (element) {
      case "table-cell", "covered-table-cell" -> {
        inCell = false;
        String text = value == null ? cell.toString().strip() : value;
        if (text.isEmpty()) {
          emptyCells += cellRepeats;
        } else {
          for (; emptyCells > 0; emptyCells--) {
            row.add("");
          }
          for (int i = 0; i < Math.min(cellRepeats, MOST_REPEATS); i++) {
            row.add(text);
          }
        }
      }
      case "table-row" -> {
        if (row.isEmpty()) {
          emptyRows += rowRepeats;
        } else {
          for (; emptyRows > 0; emptyRows--) {
            rows.add(List.of());
          }
          for (int i = 0; i < Math.min(rowRepeats, MOST_REPEATS); i++) {
            rows.add(row);
          }
        }
      }
      case "table" -> sheets.add(new SheetRows(sheet, rows));
      default -> { }
    }
  }
}
