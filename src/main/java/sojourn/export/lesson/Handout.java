package sojourn.export.lesson;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import sojourn.model.SojournException;
import sojourn.paint.Palette;

/** The steps of a lesson on A4 paper, two a page: picture, caption, quote, source, people. Speaker's notes stay with the speaker. */
public final class Handout {

  private static final float POINT = 72 / 25.4f;
  private static final float MARGIN = 18 * POINT;
  private static final float PICTURE = 84 * POINT;
  private static final int PIXELS = 1600;
  private static final int A_PAGE = 2;

  private final String title;
  private final String author;
  private final List<LessonPage> pages;

  /** @param author empty for none */
  public Handout(String title, String author, List<LessonPage> pages) {
    this.title = title;
    this.author = author;
    this.pages = List.copyOf(pages);
  }

  /** The whole file; the same lesson gives the same bytes. */
  public byte[] pdf() throws SojournException {
    try (PDDocument document = new PDDocument()) {
      Fonts fonts = new Fonts(font(document, "SourceSerif4-Regular.ttf"), font(document, "SourceSerif4-Semibold.ttf"), font(document, "SourceSerif4-It.ttf"));
      document.getDocumentInformation().setTitle(title);
      if (!author.isEmpty()) {
        document.getDocumentInformation().setAuthor(author);
      }
      document.getDocumentInformation().setCreator("Sojourn");
      document.getDocumentCatalog().setLanguage("en");
      PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
      preferences.setDisplayDocTitle(true);
      document.getDocumentCatalog().setViewerPreferences(preferences);
      document.setDocumentId(Integer.toUnsignedLong((title + pages.size()).hashCode()));
      for (int first = 0; first < pages.size(); first += A_PAGE) {
        page(document, fonts, pages.subList(first, Math.min(pages.size(), first + A_PAGE)));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new SojournException("The handout cannot be made: " + e.getMessage(), e);
    }
  }

  private record Fonts(PDFont plain, PDFont bold, PDFont italic) {}

  private static PDFont font(PDDocument document, String file) throws IOException {
    try (InputStream in = Handout.class.getResourceAsStream("/fonts/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the bundled font " + file + " is missing from the program");
      }
      return PDType0Font.load(document, in, true);
    }
  }

  private void page(PDDocument document, Fonts fonts, List<LessonPage> steps) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
    float half = (PDRectangle.A4.getHeight() - 2 * MARGIN - 14) / A_PAGE;
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      float top = PDRectangle.A4.getHeight() - MARGIN;
      for (LessonPage step : steps) {
        step(document, out, fonts, step, top, width, half - 12);
        top -= half;
      }
      PdfText foot = new PdfText(out, Palette.LIGHT.roles().muted());
      foot.line(title + "  ·  " + document.getNumberOfPages() + " / " + (pages.size() + A_PAGE - 1) / A_PAGE, fonts.plain(), 8.5f, MARGIN, MARGIN - 12);
    }
  }

  private static void step(PDDocument document, PDPageContentStream out, Fonts fonts, LessonPage step, float top, float width, float room) throws IOException {
    int high = Math.round(PIXELS * PICTURE / width);
    out.drawImage(JPEGFactory.createFromImage(document, step.picture(PIXELS, high), 0.9f), MARGIN, top - PICTURE, width, PICTURE);
    PdfText text = new PdfText(out, Palette.LIGHT.roles().ink());
    PdfText soft = new PdfText(out, Palette.LIGHT.roles().muted());
    float bottom = top - room;
    float y = text.lines(step.number() + ". " + step.title(), fonts.bold(), 15, new PdfText.Column(MARGIN, top - PICTURE - 19, width, 1));
    y = soft.lines(step.caption(), fonts.plain(), 10.5f, new PdfText.Column(MARGIN, y, width, 1));
    if (!step.stop().quote().isEmpty()) {
      float begin = y + 6;
      y = text.lines(step.stop().quote(), fonts.plain(), 11.5f, new PdfText.Column(MARGIN + 12, y - 3, width - 12, 4));
      y = soft.lines(step.stop().source(), fonts.italic(), 9, new PdfText.Column(MARGIN + 12, y, width - 12, 1));
      PdfText.colour(out, Palette.LIGHT.roles().sel());
      out.addRect(MARGIN, y + 9, 2.5f, begin - y - 9);
      out.fill();
    }
    int lines = (int) Math.clamp((y - bottom) / 12f, 1, 3);
    float ignored = text.lines(step.people().isEmpty() ? "" : "Met: " + step.people(), fonts.plain(), 9.5f, new PdfText.Column(MARGIN, y - 3, width, lines));
  }
}
