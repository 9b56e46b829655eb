package sojourn.ui.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/**
 * The bundled faces: Inter for the interface, Source Serif 4 for what is quoted from a source. In style sheets the families are {@code "Inter"},
 * {@code "Inter Medium"}, {@code "Inter Semi Bold"}, {@code "Source Serif 4"} and {@code "Source Serif 4 Semibold"}; a face is a family of its own,
 * for the toolkit does not choose among weights. Sizes are in pixels.
 */
public enum Fonts {
  SANS("Inter Regular"),
  SANS_ITALIC("Inter Italic"),
  SANS_MEDIUM("Inter Medium"),
  SANS_SEMIBOLD("Inter Semi Bold"),
  SERIF("Source Serif 4"),
  SERIF_ITALIC("Source Serif 4 Italic"),
  SERIF_SEMIBOLD("Source Serif 4 Semibold");

  private static final List<String> FILES =
      List.of(
          "Inter-Regular.otf", "Inter-Italic.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "SourceSerif4-Regular.ttf", "SourceSerif4-It.ttf",
          "SourceSerif4-Semibold.ttf");

  static {
    for (String file : FILES) {
      try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + file)) {
        if (in == null || Font.loadFont(in, 13) == null) {
          throw new IllegalStateException("the bundled font " + file + " cannot be read");
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final String face;

  Fonts(String face) {
    this.face = face;
  }

  /** The face at a size in pixels. */
  public Font at(double size) {
    return new Font(face, size);
  }
}
