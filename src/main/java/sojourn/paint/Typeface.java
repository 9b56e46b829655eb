package sojourn.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import sojourn.atlas.journey.Face;
import sojourn.atlas.journey.Lettering;
import sojourn.atlas.journey.TextMeasure;

/** The bundled fonts for headless drawing; what they lack (Chinese, Arabic …) is set in the platform's own sans. */
public final class Typeface implements TextMeasure {

  private static final Map<Face, String> FILES =
      Map.of(
          Face.SANS, "Inter-Regular.otf",
          Face.SANS_MEDIUM, "Inter-Medium.otf",
          Face.SANS_SEMIBOLD, "Inter-SemiBold.otf",
          Face.SERIF, "SourceSerif4-Regular.ttf",
          Face.SERIF_ITALIC, "SourceSerif4-It.ttf",
          Face.SERIF_SEMIBOLD, "SourceSerif4-Semibold.ttf");

  private static final FontRenderContext FINE = new FontRenderContext(null, true, true);

  private final Map<Face, Font> faces = new EnumMap<>(Face.class);
  private final Map<Lettering, Font> sized = new ConcurrentHashMap<>();
  private final Map<Measured, Double> widths = new ConcurrentHashMap<>();

  private record Measured(String text, Lettering lettering) {}

  private Typeface() {
    FILES.forEach((face, file) -> faces.put(face, read(file)));
  }

  /** The fonts that come with the program; they never change. */
  public static Typeface bundled() {
    return Bundled.FACES;
  }

  private static final class Bundled {
    private static final Typeface FACES = new Typeface();
  }

  /** The font for a text. */
  public Font font(String text, Lettering lettering) {
    Font font = sized.computeIfAbsent(lettering, this::derive);
    return font.canDisplayUpTo(text) < 0 ? font : fallback(lettering);
  }

  @Override
  public double width(String text, Lettering lettering) {
    if (widths.size() > 20_000) {
      widths.clear();
    }
    return widths.computeIfAbsent(new Measured(text, lettering), k -> measure(k.text(), k.lettering()));
  }

  private double measure(String text, Lettering lettering) {
    double advance = font(text, lettering).getStringBounds(text, FINE).getWidth();
    return advance - lettering.tracking() * lettering.size();
  }

  private Font derive(Lettering lettering) {
    Font face = faces.getOrDefault(lettering.face(), new Font(Font.SANS_SERIF, Font.PLAIN, 12));
    return spaced(face.deriveFont((float) lettering.size()), lettering);
  }

  private static Font fallback(Lettering lettering) {
    int style = lettering.face() == Face.SANS_SEMIBOLD || lettering.face() == Face.SERIF_SEMIBOLD ? Font.BOLD : Font.PLAIN;
    return spaced(new Font(Font.SANS_SERIF, style, 12).deriveFont((float) lettering.size()), lettering);
  }

  private static Font spaced(Font font, Lettering lettering) {
    Map<TextAttribute, Object> attributes = new HashMap<>();
    attributes.put(TextAttribute.KERNING, TextAttribute.KERNING_ON);
    if (lettering.tracking() != 0) {
      attributes.put(TextAttribute.TRACKING, (float) lettering.tracking());
    }
    return font.deriveFont(attributes);
  }

  private static Font read(String file) {
    try (InputStream stream = Typeface.class.getResourceAsStream("/fonts/" + file)) {
      if (stream == null) {
        throw new IllegalStateException("the bundled font " + file + " is missing from the program");
      }
      return Font.createFont(Font.TRUETYPE_FONT, stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("the bundled font " + file + " cannot be read", e);
    }
  }
}
