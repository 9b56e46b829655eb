package sojourn.export.data.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipOutputStream;
import sojourn.export.data.part.Pace;
import sojourn.export.data.part.Portion;
import sojourn.export.data.part.XmlOut;

/** An Excel workbook (Office Open XML), a sheet a table, written row by row; dates stay the EDTF texts that they are. */
final class ExcelWorkbook {

  /** What a cell can hold. */
  private static final int LONGEST = 32_767;

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String KINDS = "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final ZipOutputStream zip;
  private int cut;

  ExcelWorkbook(OutputStream out) {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  List<String> write(Portion portion, Pace pace) throws IOException {
    part("[Content_Types].xml", ExcelWorkbook::kinds);
    part("_rels/.rels", x -> x.begin("Relationships", "xmlns", PACKAGE).empty("Relationship", "Id", "rId1", "Type", OFFICE + "/officeDocument", "Target", "xl/workbook.xml"));
    part("xl/workbook.xml", ExcelWorkbook::workbook);
    part("xl/_rels/workbook.xml.rels", ExcelWorkbook::relations);
    part("xl/styles.xml", ExcelWorkbook::styles);
    for (Sheet sheet : Sheet.values()) {
      part("xl/worksheets/sheet" + number(sheet) + ".xml", x -> sheet(x, sheet, portion, pace));
    }
    zip.finish();
    return cut == 0 ? List.of() : List.of(cut + (cut == 1 ? " cell is" : " cells are") + " longer than Excel allows and cut short.");
  }

  private interface Content {
    void into(XmlOut xml) throws IOException;
  }

  private void part(String name, Content content) throws IOException {
    zip.putNextEntry(TableWriters.entry(name));
    XmlOut xml = new XmlOut(zip);
    content.into(xml);
    xml.finish();
    zip.closeEntry();
  }

  private static int number(Sheet sheet) {
    return List.of(Sheet.values()).indexOf(sheet) + 1;
  }

  private static void kinds(XmlOut x) throws IOException {
    x.begin("Types", "xmlns", KINDS);
    x.empty("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml");
    x.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    x.empty("Override", "PartName", "/xl/workbook.xml", "ContentType", KIND + "sheet.main+xml");
    x.empty("Override", "PartName", "/xl/styles.xml", "ContentType", KIND + "styles+xml");
    for (Sheet sheet : Sheet.values()) {
      x.empty("Override", "PartName", "/xl/worksheets/sheet" + number(sheet) + ".xml", "ContentType", KIND + "worksheet+xml");
    }
  }

  private static void workbook(XmlOut x) throws IOException {
    x.begin("workbook", "xmlns", MAIN, "xmlns:r", OFFICE).begin("sheets");
    for (Sheet sheet : Sheet.values()) {
      x.empty("sheet", "name", sheet.title(), "sheetId", "" + number(sheet), "r:id", "rId" + number(sheet));
    }
  }

  private static void relations(XmlOut x) throws IOException {
    x.begin("Relationships", "xmlns", PACKAGE);
    for (Sheet sheet : Sheet.values()) {
      x.empty("Relationship", "Id", "rId" + number(sheet), "Type", OFFICE + "/worksheet", "Target", "worksheets/sheet" + number(sheet) + ".xml");
    }
    x.empty("Relationship", "Id", "rId0", "Type", OFFICE + "/styles", "Target", "styles.xml");
  }

  /** Plain, and bold for the heads. */
  private static void styles(XmlOut x) throws IOException {
    x.begin("styleSheet", "xmlns", MAIN);
    x.begin("fonts", "count", "2").begin("font").empty("sz", "val", "11").empty("name", "val", "Calibri").end();
    x.begin("font").empty("b").empty("sz", "val", "11").empty("name", "val", "Calibri").end().end();
    x.begin("fills", "count", "2").begin("fill").empty("patternFill", "patternType", "none").end();
    x.begin("fill").empty("patternFill", "patternType", "gray125").end().end();
    x.begin("borders", "count", "1").begin("border").empty("left").empty("right").empty("top").empty("bottom").empty("diagonal").end().end();
    x.begin("cellStyleXfs", "count", "1").empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0").end();
    x.begin("cellXfs", "count", "2").empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0", "xfId", "0");
    x.empty("xf", "numFmtId", "0", "fontId", "1", "fillId", "0", "borderId", "0", "xfId", "0", "applyFont", "1").end();
  }

  private void sheet(XmlOut x, Sheet sheet, Portion portion, Pace pace) throws IOException {
    x.begin("worksheet", "xmlns", MAIN);
    x.begin("sheetViews").begin("sheetView", "workbookViewId", "0");
    x.empty("pane", "ySplit", "1", "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen").end().end();
    x.begin("cols").empty("col", "min", "1", "max", "" + sheet.columns().size(), "width", "18", "customWidth", "1").end();
    x.begin("sheetData");
    int[] row = {0};
    row(x, ++row[0], new ArrayList<>(sheet.columns()), "1");
    sheet.rows(portion, cells -> row(x, ++row[0], cells, null), pace);
    x.end();
    x.empty("autoFilter", "ref", "A1:" + column(sheet.columns().size() - 1) + row[0]);
  }

  private void row(XmlOut x, int number, List<?> cells, @org.jspecify.annotations.Nullable String style) throws IOException {
    x.begin("row", "r", "" + number);
    for (int i = 0; i < cells.size(); i++) {
      Object cell = cells.get(i);
      String at = column(i) + number;
      if (cell instanceof Number) {
        x.begin("c", "r", at).leaf("v", String.valueOf(cell)).end();
      } else if (!cell.toString().isEmpty()) {
        x.begin("c", "r", at, "s", style, "t", "inlineStr").begin("is").leaf("t", fitting(cell.toString()), "xml:space", "preserve").end().end();
      }
    }
    x.end();
  }

  private String fitting(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    cut++;
    return text.substring(0, LONGEST - 1) + "…";
  }

  /** "A", "B" … "AA". */
  private static String column(int index) {
    return (index >= 26 ? Character.toString('A' + index / 26 - 1) : "") + (char) ('A' + index % 26);
  }
}
