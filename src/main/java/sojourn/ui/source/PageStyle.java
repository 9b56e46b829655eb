package sojourn.ui.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import sojourn.paint.Palette;

/** The page's style sheet: our rules, and the palette of both themes as variables. */
final class PageStyle {

  private PageStyle() {}

  /** All of it, the text set in a family of type. */
  static String css(String family) {
    return "body{font-family:\"" + family + "\",serif}" + theme("light", Palette.LIGHT) + theme("dark", Palette.DARK) + resource("page.css");
  }

  /** A file of {@code resources/source}. */
  static String resource(String name) {
    try (InputStream in = PageStyle.class.getResourceAsStream("/source/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no resource source/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String theme(String name, Palette palette) {
    Palette.Roles r = palette.roles();
    StringBuilder css = new StringBuilder("body." + name + "{");
    variable(css, "panel", r.panel());
    variable(css, "ink", r.ink());
    variable(css, "muted", r.muted());
    variable(css, "line-strong", r.lineStrong());
    variable(css, "hover", r.hover());
    variable(css, "sel", r.sel());
    variable(css, "sel-tint", r.selTint());
    variable(css, "on-sel", 0x1E2328);
    // A web view mixes white into an opaque colour of a selection, which is black on dark ground.
    int mark = r.accent();
    css.append("--mark:rgba(%d,%d,%d,0.28);".formatted(mark >> 16 & 0xFF, mark >> 8 & 0xFF, mark & 0xFF));
    css.append("}");
    for (int hue = 0; hue < palette.people().size(); hue++) {
      css.append("body.").append(name).append(" .h").append(hue).append("{");
      variable(css, "hue", palette.person(hue));
      css.append("}");
    }
    return css.toString();
  }

  private static void variable(StringBuilder css, String name, int rgb) {
    css.append("--").append(name).append(':').append(String.format(Locale.ROOT, "#%06X", rgb)).append(';');
  }
}
