package sojourn.reading.intake;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import sojourn.model.SojournException;

/** The text of an OpenDocument text: its paragraphs and tables, without deleted words, notes, comments and contents lists. */
final class Odt implements Xml.Listener {

  private static final Set<String> UNREAD =
      Set.of("tracked-changes", "annotation", "note", "table-of-content", "alphabetical-index", "bibliography", "title", "desc", "object", "binary-data",
          "automatic-styles", "font-face-decls", "scripts", "sequence-decls", "variable-decls", "forms", "ruby-text");

  private final TextAssembly out;
  private final CellText text;
  private int pages = 1;
  private int blocks;

  private Odt(TextAssembly out) {
    this.out = out;
    text = new CellText(out);
  }

  static boolean is(Map<String, byte[]> entries) {
    byte[] type = entries.get("mimetype");
    String kind = type == null ? "" : new String(type, StandardCharsets.ISO_8859_1).strip();
    return entries.containsKey("content.xml") && (type == null || kind.startsWith("application/vnd.oasis.opendocument.text"));
  }

  static Extract read(String name, Map<String, byte[]> entries) throws SojournException {
    byte[] manifest = entries.getOrDefault("META-INF/manifest.xml", new byte[0]);
    if (new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
      throw new SojournException("'%s' is locked with a password: open it, save it without one and import that.".formatted(name));
    }
    TextAssembly out = new TextAssembly(name);
    out.page("1");
    Odt odt = new Odt(out);
    Xml.walk(name, entries.getOrDefault("content.xml", new byte[0]), odt);
    Extract extract = out.done();
    return odt.pages > 1 ? extract : Extract.plain(extract.text().value());
  }

  @Override
  public boolean begin(XMLStreamReader at) throws SojournException {
    String element = at.getLocalName();
    if (UNREAD.contains(element)) {
      return false;
    }
    switch (element) {
      case "p", "h" -> {
        text.paragraph();
        blocks++;
      }
      case "table" -> text.table();
      case "table-cell" -> text.cell();
      case "s", "tab" -> out.words(" ");
      case "line-break" -> text.lineBreak();
      case "soft-page-break" -> out.page(Integer.toString(++pages));
      default -> { }
    }
    return true;
  }

  @Override
  public void end(String element) throws SojournException {
    switch (element) {
      case "p", "h" -> {
        text.paragraph();
        blocks--;
      }
      case "table-cell" -> text.cellEnd();
      case "table-row" -> text.row();
      case "table" -> text.table();
      default -> { }
    }
  }

  @Override
  public void words(String words) throws SojournException {
    if (blocks > 0) {
      out.words(words);
    }
  }
}
