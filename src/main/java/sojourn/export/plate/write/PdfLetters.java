package sojourn.export.plate.write;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import sojourn.atlas.journey.Face;
import sojourn.export.plate.ink.Letters;
import sojourn.export.plate.ink.TextInk;
import sojourn.paint.Typeface;

/** Sets texts with the bundled fonts, of which a document gets the letters that it uses; kerned as they were measured. */
final class PdfLetters {

  private static final Map<Face, String> FILES =
      Map.of(
          Face.SANS, "print/Inter-Regular.ttf",
          Face.SANS_MEDIUM, "print/Inter-Medium.ttf",
          Face.SANS_SEMIBOLD, "print/Inter-SemiBold.ttf",
          Face.SERIF, "SourceSerif4-Regular.ttf",
          Face.SERIF_ITALIC, "SourceSerif4-It.ttf",
          Face.SERIF_SEMIBOLD, "SourceSerif4-Semibold.ttf");

  private final PDDocument document;
  private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
  private final Letters letters = new Letters(Typeface.bundled());

  PdfLetters(PDDocument document) {
    this.document = document;
  }

  /** Sets a text; false where the fonts lack one of its letters. */
  boolean set(PDPageContentStream page, TextInk ink) throws IOException {
    PDFont font = font(ink.setting().face());
    List<Object> parts = new ArrayList<>();
    try {
      fill(parts, font, ink);
    } catch (IllegalArgumentException e) { // a letter without a glyph
      return false;
    }
    page.beginText();
    page.setFont(font, (float) ink.setting().size());
    page.setTextMatrix(new Matrix(1, 0, 0, -1, (float) ink.left(), (float) ink.y()));
    page.showTextWithPositioning(parts.toArray());
    page.endText();
    return true;
  }

  /** Letters, and between them by how many thousandths of an em they stand closer than the font has them. */
  private void fill(List<Object> parts, PDFont font, TextInk ink) throws IOException {
    TextInk.Setting s = ink.setting();
    StringBuilder run = new StringBuilder();
    double set = 0;
    int[] points = ink.text().codePoints().toArray();
    StringBuilder before = new StringBuilder();
    for (int i = 0; i < points.length; i++) {
      String letter = Character.toString(points[i]);
      before.append(letter);
      double end = i + 1 < points.length ? letters.width(before + Character.toString(points[i + 1]), s.face(), 1) - letters.width(Character.toString(points[i + 1]), s.face(), 1) : 0;
      run.append(letter);
      set += font.getStringWidth(letter) / 1000;
      double gap = set - (end + (i + 1) * s.tracking());
      if (i + 1 < points.length && Math.abs(gap) > 0.002) {
        parts.add(run.toString());
        parts.add((float) (gap * 1000));
        run.setLength(0);
        set -= gap;
      }
    }
    parts.add(run.toString());
  }

  private PDFont font(Face face) throws IOException {
    PDFont known = fonts.get(face);
    if (known == null) {
      try (InputStream stream = PdfLetters.class.getResourceAsStream("/fonts/" + FILES.get(face))) {
        if (stream == null) {
          throw new IllegalStateException("the bundled font " + FILES.get(face) + " is missing from the program");
        }
        known = PDType0Font.load(document, stream, true);
      }
      fonts.put(face, known);
    }
    return known;
  }
}
