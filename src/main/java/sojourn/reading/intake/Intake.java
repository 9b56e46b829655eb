package sojourn.reading.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sojourn.model.SojournException;
import sojourn.model.text.Document;
import sojourn.model.text.FixedText;
import sojourn.model.time.DateSpan;

/** Turns the bytes of a file into a document whose text never changes again. Immutable; safe to share between threads. */
public final class Intake {

  /** Bytes that a source may have: 64 MB. */
  public static final int LARGEST = 64 << 20;

  private final Languages languages = Languages.load();

  /**
   * The document in a file.
   *
   * @param name the file's own name; its ending tells HTML from text
   * @param published the day of publication as given by the user, or null
   * @throws SojournException when the file is empty, too large, binary, undecodable or not in English
   */
  public Document read(String name, byte[] bytes, @Nullable DateSpan published) throws SojournException {
    if (bytes.length > LARGEST) {
      throw new SojournException(
          "'%s' has %d MB, more than the 64 MB that a source may have: split it into several files.".formatted(name, bytes.length >> 20));
    }
    if (bytes.length == 0) {
      throw new SojournException("'%s' is empty: there is nothing to read in it.".formatted(name));
    }
    refuseBinary(name, bytes);
    String text = Decoding.text(name, bytes);
    if (html(name, text)) {
      text = HtmlArticle.text(text);
    }
    if (text.isBlank()) {
      throw new SojournException("'%s' holds no text: there is nothing to read in it.".formatted(name));
    }
    languages.refuseForeign(name, text);
    return new Document(name, new FixedText(text), published);
  }

  private static boolean html(String name, String text) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
      return true;
    }
    String start = text.stripLeading();
    String head = start.substring(0, Math.min(200, start.length())).toLowerCase(Locale.ROOT);
    return head.startsWith("<!doctype html") || head.startsWith("<html");
  }

  private static void refuseBinary(String name, byte[] bytes) throws SojournException {
    String kind = Signatures.kindOf(bytes);
    if (kind != null) {
      throw new SojournException("'%s' is %s, not a text: save it as plain text, Markdown or HTML and import that.".formatted(name, kind));
    }
  }

  /** Names of well-known binary formats by their first bytes. */
  private interface Signatures {

    static @Nullable String kindOf(byte[] bytes) {
      String start = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
      if (start.startsWith("%PDF-")) {
        return "a PDF";
      }
      if (start.startsWith("PK\u0003\u0004")) {
        return "a ZIP archive (or a DOCX, ODT or EPUB)";
      }
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
        return "an old Office document";
      }
      if (start.startsWith("{\\rtf")) {
        return "an RTF document";
      }
      boolean windows = start.startsWith("MZ") && bytes.length > 64 && bytes[2] < 32;
      return windows || start.startsWith("\u007fELF") ? "a program" : null;
    }
  }
}
