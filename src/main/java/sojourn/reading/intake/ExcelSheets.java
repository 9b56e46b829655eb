package sojourn.reading.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import sojourn.model.SojournException;

/** The sheets of an Excel workbook: shared strings, days by their number format, results of formulas. */
final class ExcelSheets {

  /** Widest sheet of Excel itself. */
  private static final int MOST_COLUMNS = 16_384;
  private static final int MOST_ROWS = 1_048_576;

  private final String name;
  private final Map<String, byte[]> entries;
  private final List<String> shared = new ArrayList<>();
  private final Set<Integer> dateFormats = new HashSet<>();
  private final Set<Integer> dateStyles = new HashSet<>();
  private boolean from1904;

  ExcelSheets(String name, Map<String, byte[]> entries) {
    this.name = name;
    this.entries = entries;
    for (int builtIn = 14; builtIn <= 17; builtIn++) {
      dateFormats.add(builtIn);
    }
    dateFormats.add(22);
  }

  /** Told of elements and words; ends are seldom of interest. */
  private interface Elements extends Xml.Listener {
    @Override
    default void end(String element) throws SojournException {}

    @Override
    default void words(String words) throws SojournException {}
  }

  List<SheetRows> read() throws SojournException {
    Map<String, String> targets = targets();
    sharedStrings();
    styles();
    Map<String, String> sheets = new LinkedHashMap<>();
    walk("xl/workbook.xml", (Elements) at -> {
      if (at.getLocalName().equals("sheet")) {
        String id = Xml.attribute(at, "id");
        String title = Xml.attribute(at, "name");
        sheets.put(title == null ? "sheet " + (sheets.size() + 1) : title, id == null ? "" : targets.getOrDefault(id, ""));
      }
      from1904 |= at.getLocalName().equals("workbookPr") && "1".equals(Xml.attribute(at, "date1904"));
      return true;
    });
    List<SheetRows> found = new ArrayList<>();
    for (Map.Entry<String, String> sheet : sheets.entrySet()) {
      byte[] bytes = entries.get(sheet.getValue());
      if (bytes != null) {
        Cells cells = new Cells();
        Xml.walk(name, bytes, cells);
        found.add(new SheetRows(sheet.getKey(), cells.rows));
      }
    }
    return found;
  }

  private void walk(String path, Xml.Listener listener) throws SojournException {
    byte[] bytes = entries.get(path);
    if (bytes != null) {
      Xml.walk(name, bytes, listener);
    }
  }

  private Map<String, String> targets() throws SojournException {
    Map<String, String> targets = new HashMap<>();
    walk("xl/_rels/workbook.xml.rels", (Elements) at -> {
      String id = Xml.attribute(at, "Id");
      String target = Xml.attribute(at, "Target");
      if (id != null && target != null) {
        targets.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
      }
      return true;
    });
    return targets;
  }

  private void sharedStrings() throws SojournException {
    StringBuilder text = new StringBuilder();
    walk("xl/sharedStrings.xml", new Elements() {
      private boolean inText;

      @Override
      public boolean begin(XMLStreamReader at) {
        inText = at.getLocalName().equals("t");
        return !at.getLocalName().equals("rPh");
      }

      @Override
      public void end(String element) {
        inText = false;
        if (element.equals("si")) {
          shared.add(text.toString());
          text.setLength(0);
        }
      }

      @Override
      public void words(String words) {
        text.append(inText ? words : "");
      }
    });
  }

  private void styles() throws SojournException {
    boolean[] cellFormats = {false};
    int[] style = {0};
    walk("xl/styles.xml", new Elements() {
      @Override
      public boolean begin(XMLStreamReader at) {
        String format = Xml.attribute(at, "numFmtId");
        switch (at.getLocalName()) {
          case "numFmt" -> {
            String code = Xml.attribute(at, "formatCode");
            String plain = code == null ? "" : code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
            if (format != null && plain.matches("(?i).*(y|d.*m|m.*d).*")) {
              dateFormats.add(Integer.valueOf(format));
            }
          }
          case "cellXfs" -> cellFormats[0] = true;
          case "xf" -> {
            if (cellFormats[0] && format != null && dateFormats.contains(Integer.valueOf(format))) {
              dateStyles.add(style[0]);
            }
            style[0] += cellFormats[0] ? 1 : 0;
          }
          default -> { }
        }
        return true;
      }

      @Override
      public void end(String element) {
        cellFormats[0] &= !element.equals("cellXfs");
      }
    });
  }

  /** The cells of one sheet, as it is walked through. */
  private final class Cells implements Elements {

    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private boolean inValue;
    private int column;
    private String type = "";
    private boolean date;

    @Override
    public boolean begin(XMLStreamReader at) {
      switch (at.getLocalName()) {
        case "row" -> {
          String number = Xml.attribute(at, "r");
          int row = number == null ? rows.size() + 1 : Math.min(Integer.parseInt(number), MOST_ROWS);
          while (rows.size() < row) {
            rows.add(new ArrayList<>());
          }
          column = -1;
        }
        case "c" -> {
          String place = Xml.attribute(at, "r");
          column = Math.min(MOST_COLUMNS, place == null ? column + 1 : column(place));
          String kind = Xml.attribute(at, "t");
          type = kind == null ? "n" : kind;
          String style = Xml.attribute(at, "s");
          date = style != null && dateStyles.contains(Integer.valueOf(style));
          value.setLength(0);
        }
        default -> inValue = at.getLocalName().equals("v") || at.getLocalName().equals("t");
      }
      return !at.getLocalName().equals("f") && !at.getLocalName().equals("rPh");
    }

    @Override
    public void words(String words) {
      value.append(inValue ? words : "");
    }

    @Override
    public void end(String element) {
      inValue = false;
      if (element.equals("c") && !value.isEmpty() && !rows.isEmpty()) {
        List<String> row = rows.getLast();
        while (row.size() < column) {
          row.add("");
        }
        row.add(text(value.toString()));
      }
    }

    private static int column(String place) {
      int column = 0;
      for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
        column = column * 26 + (Character.toUpperCase(place.charAt(i)) - 'A' + 1);
      }
      return column - 1;
    }

    private String text(String raw) {
      return switch (type) {
        case "s" -> shared.get(Integer.parseInt(raw.strip()));
        case "b" -> raw.equals("1") ? "true" : "false";
        case "n" -> number(raw);
        case "d" -> raw.replaceFirst("T00:00:00.*", "");
        default -> raw;
      };
    }

    private String number(String raw) {
      BigDecimal number = new BigDecimal(raw.strip());
      String day = date ? day(number.longValue()) : null;
      return day == null ? number.stripTrailingZeros().toPlainString() : day;
    }

    /** The day of a serial number; Excel counts a 29 February 1900 that was not. */
    private @Nullable String day(long serial) {
      if (serial < 1) {
        return null;
      }
      LocalDate first = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, serial < 60 ? 31 : 30);
      return first.plusDays(serial).toString();
    }
  }
}
