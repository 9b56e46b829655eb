package sojourn.export.plate.write;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPatternContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import sojourn.export.plate.ink.Fill;

/** Patterns of a document as colours; each is put on the page once. */
final class PdfPatterns {

  private final PDDocument document;
  private final double height;
  private final double points;
  private final Map<Fill, PDColor> known = new HashMap<>();

  /** For a page of a height in points, so many of them in a millimetre. */
  PdfPatterns(PDDocument document, double height, double points) {
    this.document = document;
    this.height = height;
    this.points = points;
  }

  PDColor of(Fill fill) throws IOException {
    PDColor colour = known.get(fill);
    if (colour == null) {
      colour = make(fill);
      known.put(fill, colour);
    }
    return colour;
  }

  private PDColor make(Fill fill) throws IOException {
    boolean hatch = fill.pattern() == Fill.Pattern.HATCH;
    float every = (float) (hatch ? PatternShapes.HATCH_EVERY : PatternShapes.DOTS_EVERY);
    PDTilingPattern tile = new PDTilingPattern();
    tile.setPaintType(PDTilingPattern.PAINT_COLORED);
    tile.setTilingType(PDTilingPattern.TILING_CONSTANT_SPACING);
    tile.setBBox(new PDRectangle(0, 0, every, every));
    tile.setXStep(every);
    tile.setYStep(every);
    tile.setResources(new PDResources());
    tile.setMatrix(new java.awt.geom.AffineTransform(points, 0, 0, -points, 0, height));
    try (PDPatternContentStream stream = new PDPatternContentStream(tile)) {
      stream.setStrokingColor((fill.rgb() >> 16 & 255) / 255f, (fill.rgb() >> 8 & 255) / 255f, (fill.rgb() & 255) / 255f);
      stream.setLineCapStyle(1);
      stream.setLineWidth((float) (hatch ? PatternShapes.HATCH_WIDTH : PatternShapes.DOTS_WIDTH));
      if (hatch) {
        for (int sum = 0; sum <= 2; sum++) {
          stream.moveTo((sum - 2) * every, 2 * every);
          stream.lineTo((sum + 1) * every, -every);
        }
      } else {
        stream.moveTo(every / 2, every / 2);
        stream.lineTo(every / 2, every / 2 + 0.001f);
      }
      stream.stroke();
    }
    PDResources resources = document.getPage(0).getResources();
    COSName name = resources.add(tile);
    return new PDColor(name, new PDPattern(resources));
  }
}
