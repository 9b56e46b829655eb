package sojourn.export.plate.write;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import sojourn.export.plate.ink.Fill;
import sojourn.export.plate.ink.Group;
import sojourn.export.plate.ink.Ink;
import sojourn.export.plate.ink.PathInk;
import sojourn.export.plate.ink.Pen;
import sojourn.export.plate.ink.Plate;
import sojourn.export.plate.ink.TextInk;

/** Writes a plate as PDF: vectors, embedded fonts, tags for readers that speak, title, author and language. */
final class PdfPlate {

  private static final double POINTS = 72 / 25.4;

  private final PDPageContentStream page;
  private final PdfLetters letters;
  private final PdfPatterns patterns;
  private final PdfTags tags;
  private final Outlines outlines = new Outlines();

  private PdfPlate(PDPageContentStream page, PdfLetters letters, PdfPatterns patterns, PdfTags tags) {
    this.page = page;
    this.letters = letters;
    this.patterns = patterns;
    this.tags = tags;
  }

  static void write(Plate plate, OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage sheet = new PDPage(new PDRectangle((float) (plate.width() * POINTS), (float) (plate.height() * POINTS)));
      document.addPage(sheet);
      PdfTags tags = new PdfTags(document, sheet);
      try (PDPageContentStream page = new PDPageContentStream(document, sheet, PDPageContentStream.AppendMode.OVERWRITE, true)) {
        page.transform(new Matrix((float) POINTS, 0, 0, (float) -POINTS, 0, (float) (plate.height() * POINTS)));
        PdfPlate writer = new PdfPlate(page, new PdfLetters(document), new PdfPatterns(document, plate.height() * POINTS, POINTS), tags);
        writer.paper(plate);
        for (Ink ink : plate.content().inks()) {
          writer.ink(ink);
        }
        writer.tags.finish(page);
      }
      PdfAbout.describe(document, plate.about());
      document.setDocumentId(plate.about().hashOfWords());
      document.save(out, CompressParameters.DEFAULT_COMPRESSION);
    }
  }

  private void paper(Plate plate) throws IOException {
    tags.ornament(page);
    page.setNonStrokingColor(part(plate.paper(), 16), part(plate.paper(), 8), part(plate.paper(), 0));
    page.addRect(0, 0, (float) plate.width(), (float) plate.height());
    page.fill();
  }

  private static float part(int rgb, int shift) {
    return (rgb >> shift & 255) / 255f;
  }

  private void ink(Ink ink) throws IOException {
    switch (ink) {
      case Group group -> group(group);
      case PathInk path -> path(path);
      case TextInk text -> text(text);
    }
  }

  private void group(Group group) throws IOException {
    tags.open(group);
    if (group.clip() != null) {
      tags.suspend(page);
      page.saveGraphicsState();
      trace(group.clip());
      page.clip();
    }
    for (Ink ink : group.inks()) {
      ink(ink);
    }
    if (group.clip() != null) {
      tags.suspend(page);
      page.restoreGraphicsState();
    }
    tags.close(group);
  }

  private void path(PathInk ink) throws IOException {
    tags.mark(page, false);
    Fill fill = ink.fill();
    if (fill != null) {
      trace(ink.path());
      if (fill.pattern() == Fill.Pattern.PLAIN) {
        page.setNonStrokingColor(part(fill.rgb(), 16), part(fill.rgb(), 8), part(fill.rgb(), 0));
      } else {
        page.setNonStrokingColor(patterns.of(fill));
      }
      if (ink.path().getWindingRule() == Path2D.WIND_EVEN_ODD) {
        page.fillEvenOdd();
      } else {
        page.fill();
      }
    }
    if (ink.pen() != null) {
      pen(ink.pen());
      trace(ink.path());
      page.stroke();
    }
  }

  private void pen(Pen pen) throws IOException {
    page.setStrokingColor(part(pen.rgb(), 16), part(pen.rgb(), 8), part(pen.rgb(), 0));
    page.setLineWidth((float) pen.width());
    page.setLineJoinStyle(1);
    page.setLineCapStyle(pen.round() ? 1 : 0);
    float[] dash = new float[pen.dash().size()];
    for (int i = 0; i < dash.length; i++) {
      dash[i] = pen.dash().get(i).floatValue();
    }
    page.setLineDashPattern(dash, 0);
  }

  private void trace(Path2D path) throws IOException {
    trace(path.getPathIterator(null));
  }

  private void trace(PathIterator i) throws IOException {
    float[] c = new float[6];
    float x = 0;
    float y = 0;
    for (; !i.isDone(); i.next()) {
      int kind = i.currentSegment(c);
      switch (kind) {
        case PathIterator.SEG_MOVETO -> page.moveTo(c[0], c[1]);
        case PathIterator.SEG_LINETO -> page.lineTo(c[0], c[1]);
        case PathIterator.SEG_QUADTO -> {
          page.curveTo(x + (c[0] - x) * 2 / 3, y + (c[1] - y) * 2 / 3, c[2] + (c[0] - c[2]) * 2 / 3, c[3] + (c[1] - c[3]) * 2 / 3, c[2], c[3]);
        }
        case PathIterator.SEG_CUBICTO -> page.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
        default -> page.closePath();
      }
      int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
      x = kind == PathIterator.SEG_CLOSE ? x : c[end];
      y = kind == PathIterator.SEG_CLOSE ? y : c[end + 1];
    }
  }

  /** Words that the embedded fonts lack are drawn as outlines, with their text beside them for readers that speak and search. */
  private void text(TextInk ink) throws IOException {
    TextInk.Setting s = ink.setting();
    if (s.halo() > 0) {
      tags.ornament(page);
      pen(Pen.of(s.haloRgb(), 2 * s.halo()));
      trace(outlines.of(ink).getPathIterator(null));
      page.stroke();
    }
    tags.mark(page, true);
    page.setNonStrokingColor(part(s.rgb(), 16), part(s.rgb(), 8), part(s.rgb(), 0));
    if (!letters.set(page, ink)) {
      spoken(ink);
    }
  }

  private void spoken(TextInk ink) throws IOException {
    tags.spoken(page, ink.text());
    trace(outlines.of(ink).getPathIterator(null));
    page.fill();
    tags.suspend(page);
  }

  /** Names of kinds of tags in the order of {@link Group.Role}. */
  static @Nullable String tag(Group.Role role) {
    return switch (role) {
      case LAYER, ORNAMENT -> null;
      case TITLE -> "H1";
      case SUBTITLE, PARAGRAPH -> "P";
      case FIGURE -> "Figure";
      case TABLE -> "Table";
      case ROW -> "TR";
      case HEAD -> "TH";
      case CELL -> "TD";
    };
  }
}
