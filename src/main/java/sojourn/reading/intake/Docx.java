package sojourn.reading.intake;

import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import sojourn.model.SojournException;

/** The text of a Word document: its paragraphs and tables, without deleted words, notes, headers, footers and contents lists. */
final class Docx implements Xml.Listener {

  private static final Set<String> UNREAD = Set.of("del", "moveFrom", "Fallback", "sectPr", "docPartObj", "instrText", "delText", "object");

  private final TextAssembly out;
  private final CellText text;
  private int pages;
  private boolean listed;
  private boolean reading;

  private Docx(TextAssembly out) {
    this.out = out;
    text = new CellText(out);
  }

  static boolean is(Map<String, byte[]> entries) {
    return main(entries) != null;
  }

  private static byte @Nullable [] main(Map<String, byte[]> entries) {
    return entries.entrySet().stream().filter(e -> e.getKey().matches("word/document\\d*\\.xml")).findFirst().map(Map.Entry::getValue).orElse(null);
  }

  static Extract read(String name, Map<String, byte[]> entries) throws SojournException {
    byte[] main = main(entries);
    if (main == null) {
      throw new SojournException("'%s' has no text part: it is no Word document, or a damaged one.".formatted(name));
    }
    TextAssembly out = new TextAssembly(name);
    out.page("1");
    Docx docx = new Docx(out);
    docx.pages = 1;
    Xml.walk(name, main, docx);
    Extract extract = out.done();
    return docx.pages > 1 ? extract : Extract.plain(extract.text().value());
  }

  @Override
  public boolean begin(XMLStreamReader at) throws SojournException {
    String element = at.getLocalName();
    if (UNREAD.contains(element)) {
      return false;
    }
    switch (element) {
      case "p" -> paragraph();
      case "pStyle" -> listed = String.valueOf(Xml.attribute(at, "val")).matches("(?i)TOC\\d.*");
      case "tbl" -> out.paragraph();
      case "tr" -> text.row();
      case "tc" -> text.cell();
      case "tab" -> out.words(" ");
      case "br", "cr" -> text.lineBreak();
      case "noBreakHyphen" -> out.words("-");
      case "lastRenderedPageBreak" -> out.page(Integer.toString(++pages));
      case "t" -> reading = true;
      default -> { }
    }
    return true;
  }

  private void paragraph() throws SojournException {
    listed = false;
    text.paragraph();
  }

  @Override
  public void end(String element) throws SojournException {
    switch (element) {
      case "p" -> paragraph();
      case "tbl" -> text.table();
      case "tc" -> text.cellEnd();
      case "tr" -> text.row();
      case "t" -> reading = false;
      default -> { }
    }
  }

  @Override
  public void words(String words) throws SojournException {
    if (reading && !listed) {
      out.words(words);
    }
  }
}
