package sojourn.reading.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.model.SojournException;
import sojourn.model.text.Document;
import sojourn.model.text.FixedText;
import sojourn.model.text.Parts;
import sojourn.model.time.DateSpan;

/** Turns the bytes of a file into a document whose text never changes again. Immutable; safe to share between threads. */
public final class Intake {

  /** Bytes that a source may have: 64 MB. */
  public static final int LARGEST = 64 << 20;

  private final Languages languages = Languages.load();

  /** Endings of the files that can be read. */
  private static final List<String> KINDS =
      List.of(".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".pdf", ".docx", ".odt", ".rtf", ".eml", ".mbox", ".epub", ".xml", ".tei", ".zip");

  static final String KINDS_IN_WORDS =
      "Sojourn reads text, Markdown, HTML, PDF, Word (docx), OpenDocument (odt), RTF, letters (eml, mbox), books (epub), TEI, and ZIP files of these";

  /** Whether a file's ending is one of those that can be read. */
  public static boolean readable(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return KINDS.stream().anyMatch(lower::endsWith);
  }

  /** The documents in a file: of an archive its entries, of a mailbox its letters, of any other file itself alone. */
  public Parts parts(String name, byte[] bytes) throws SojournException {
    refuseSize(name, bytes);
    return Opening.parts(name, bytes);
  }

  /**
   * The document in a file.
   *
   * @param name the file's own name; only for HTML and letters does its ending count beside the content
   * @param published the day of publication as given by the user, or null
   * @throws SojournException when the file is empty, too large, damaged, locked, without text or not in English
   */
  public Document read(String name, byte[] bytes, @Nullable DateSpan published) throws SojournException {
    refuseSize(name, bytes);
    Extract extract = extract(name, bytes);
    String text = extract.text().value();
    if (text.isBlank()) {
      throw new SojournException("'%s' holds no text: there is nothing to read in it.".formatted(name));
    }
    if (text.length() > TextAssembly.LONGEST) {
      throw new SojournException(
          "'%s' holds more than %d million characters of text: split it into several files and import those."
              .formatted(name, TextAssembly.LONGEST / 1_000_000));
    }
    languages.refuseForeign(name, text);
    return new Document(name, extract.text(), published == null ? extract.published() : published, extract.markup());
  }

  /** The document in a file that is text and nothing else, whatever it looks like and in whatever language. */
  public Document plain(String name, byte[] bytes) throws SojournException {
    refuseSize(name, bytes);
    return new Document(name, new FixedText(Decoding.text(name, bytes)), null);
  }

  private static void refuseSize(String name, byte[] bytes) throws SojournException {
    if (bytes.length > LARGEST) {
      throw new SojournException(
          "'%s' has %d MB, more than the 64 MB that a source may have: split it into several files.".formatted(name, bytes.length >> 20));
    }
    if (bytes.length == 0) {
      throw new SojournException("'%s' is empty: there is nothing to read in it.".formatted(name));
    }
  }

  /** By content, whatever the ending says. */
  private static Extract extract(String name, byte[] bytes) throws SojournException {
    if (Pdf.is(bytes)) {
      return Pdf.read(name, bytes);
    }
    if (Packed.isZip(bytes)) {
      return office(name, bytes);
    }
    if (Rtf.is(bytes)) {
      return Rtf.read(name, bytes);
    }
    refuseBinary(name, bytes);
    if (Tei.is(bytes)) {
      return Tei.read(name, bytes);
    }
    if (Mail.isMailbox(bytes)) {
      List<byte[]> letters = Mail.letters(name, bytes);
      if (letters.size() == 1) {
        return Mail.read(name, letters.getFirst());
      }
      throw new SojournException("'%s' is a mailbox of several letters: import it as such.".formatted(name));
    }
    if (Mail.is(name, bytes)) {
      return Mail.read(name, bytes);
    }
    String text = Decoding.text(name, bytes);
    return html(name, text) ? HtmlArticle.read(name, text) : plain(name, text);
  }

  private static Extract plain(String name, String text) throws SojournException {
    if (name.toLowerCase(Locale.ROOT).endsWith(".xml") || text.startsWith("<?xml")) {
      throw new SojournException("'%s' is XML of another kind than TEI: export it as TEI, HTML or text and import that.".formatted(name));
    }
    return Extract.plain(text);
  }

  private static Extract office(String name, byte[] bytes) throws SojournException {
    Map<String, byte[]> entries = Packed.entries(name, bytes, path -> path.endsWith("ml") || path.endsWith(".opf") || path.equals("mimetype"));
    if (Docx.is(entries)) {
      return Docx.read(name, entries);
    }
    if (Epub.is(entries)) {
      return Epub.read(name, entries);
    }
    if (Odt.is(entries)) {
      return Odt.read(name, entries);
    }
    String kind = entries.containsKey("xl/workbook.xml") ? "a spreadsheet" : entries.containsKey("ppt/presentation.xml") ? "a presentation" : "an archive";
    throw new SojournException("'%s' is %s, not a document with text: %s.".formatted(name, kind, KINDS_IN_WORDS));
  }

  private static boolean html(String name, String text) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
      return true;
    }
    String start = text.stripLeading();
    String head = start.substring(0, Math.min(600, start.length())).toLowerCase(Locale.ROOT);
    return head.startsWith("<!doctype html") || head.startsWith("<html") || (head.startsWith("<?xml") && head.contains("<html"));
  }

  private static void refuseBinary(String name, byte[] bytes) throws SojournException {
    String kind = Signatures.kindOf(bytes);
    if (kind != null) {
      throw new SojournException("'%s' is %s: save it as text, PDF, Word (docx), OpenDocument (odt) or HTML and import that.".formatted(name, kind));
    }
  }

  /** Names of well-known binary formats by their first bytes. */
  private interface Signatures {

    static @Nullable String kindOf(byte[] bytes) {
      String start = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
      if (start.startsWith("\u0089PNG") || start.startsWith("\u00ff\u00d8\u00ff") || start.startsWith("GIF8") || start.startsWith("II*\0")) {
        return "a picture";
      }
      if (start.startsWith("SQLite format 3")) {
        return "a collection or another SQLite file";
      }
      if (start.startsWith("\u001f\u008b") || start.startsWith("7z\u00bc\u00af") || start.startsWith("BZh") || start.startsWith("Rar!")) {
        return "a compressed archive";
      }
      if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
        return "an old Office document, or one locked with a password";
      }
      boolean windows = start.startsWith("MZ") && bytes.length > 64 && bytes[2] < 32;
      return windows || start.startsWith("\u007fELF") ? "a program" : null;
    }
  }
}
