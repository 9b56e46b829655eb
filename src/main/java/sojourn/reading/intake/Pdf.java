package sojourn.reading.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;
import sojourn.model.SojournException;

/** The text layer of a PDF, with its pages. */
final class Pdf {

  private static final int MOST_PAGES = 5_000;
  /** Fewer letters a page than this are stamps on pictures. */
  private static final int FEW_LETTERS = 8;
  /** The library tells a damaged file's every fault; one sentence of ours is enough. */
  private static final Logger LOG = Logger.getLogger("org.apache");

  private Pdf() {}

  static boolean is(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1).contains("%PDF-");
  }

  static Extract read(String name, byte[] bytes) throws SojournException {
    LOG.setLevel(Level.OFF);
    FontMappers.set(OneFont.MAPPER);
    PdfStreams.refuseBombs(name, bytes);
    try (PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(bytes), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      int pages = document.getNumberOfPages();
      if (pages > MOST_PAGES) {
        throw new SojournException("'%s' has %d pages, more than %d: split it into several files.".formatted(name, pages, MOST_PAGES));
      }
      PdfLines lines = new PdfLines();
      lines.writeText(document, Writer.nullWriter());
      TextAssembly out = new TextAssembly(name);
      new PdfFlow(lines.pages(), out).run();
      Extract extract = out.done();
      refuseScan(name, extract.text().value(), pages);
      return extract;
    } catch (InvalidPasswordException e) {
      throw new SojournException("'%s' is locked with a password: open it, save or print it to a PDF without one and import that.".formatted(name), e);
    } catch (PdfLines.TooMuch e) {
      throw new SojournException("'%s' draws far more than a text needs: print it to a new PDF and import that.".formatted(name), e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new SojournException("'%s' is a damaged PDF: fetch it again, or print it to a new PDF and import that.".formatted(name), e);
    }
  }

  private static void refuseScan(String name, String text, int pages) throws SojournException {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long unknown = text.codePoints().filter(c -> c == 0xfffd || Character.getType(c) == Character.PRIVATE_USE).count();
    if (letters < (long) FEW_LETTERS * Math.max(1, pages)) {
      throw new SojournException(
          "'%s' is a scan: its %d pages are pictures without a text layer; run OCR on it first (OCRmyPDF, for example) and import the result."
              .formatted(name, pages));
    }
    if (unknown * 3 > letters) {
      throw new SojournException(
          "'%s' has a text layer that names no letters, only shapes; run OCR on it first (OCRmyPDF with --force-ocr, for example) and import the result."
              .formatted(name));
    }
  }

  /** Gives one bundled font for whatever a file does not embed: which fonts a machine has must not change what is read on it. */
  private static final class OneFont implements FontMapper {

    static final OneFont MAPPER = new OneFont();

    private final TrueTypeFont font = load();

    private static TrueTypeFont load() {
      try (InputStream in = FontMapper.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
        if (in == null) {
          throw new IllegalStateException("PDFBox comes without its fallback font");
        }
        return new TTFParser().parse(new RandomAccessReadBuffer(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, @Nullable PDFontDescriptor descriptor) {
      return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, @Nullable PDFontDescriptor descriptor) {
      return new FontMapping<>(font, true);
    }

    @Override
    public CIDFontMapping getCIDFont(String baseFont, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo info) {
      return new CIDFontMapping(null, font, true);
    }
  }
}
