package sojourn.export.plate.write;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.journey.Face;
import sojourn.export.plate.ink.Fill;
import sojourn.export.plate.ink.Group;
import sojourn.export.plate.ink.Ink;
import sojourn.export.plate.ink.PathInk;
import sojourn.export.plate.ink.Pen;
import sojourn.export.plate.ink.Plate;
import sojourn.export.plate.ink.TextInk;

/** Writes a plate as SVG 1.1: a user unit is a millimetre, layers and things have names, text is text. */
final class SvgPlate {

  private static final String SANS = "Inter, 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";
  private static final String SERIF = "'Source Serif 4', 'Source Serif Pro', Georgia, 'Times New Roman', 'Liberation Serif', serif";

  private final Plate plate;
  private final StringBuilder out = new StringBuilder(1 << 16);
  private final StringBuilder defs = new StringBuilder();
  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<Fill, String> patterns = new HashMap<>();
  private int depth = 1;

  SvgPlate(Plate plate) {
    this.plate = plate;
  }

  void write(OutputStream stream) throws IOException {
    ids.put("title", 1);
    ids.put("description", 1);
    plate.content().inks().forEach(this::ink);
    StringBuilder head = new StringBuilder();
    head.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"")
        .append(" xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" version=\"1.1\"")
        .append(" width=\"%smm\" height=\"%smm\" viewBox=\"0 0 %s %s\"".formatted(n(plate.width()), n(plate.height()), n(plate.width()), n(plate.height())))
        .append(" xml:lang=\"en\" role=\"img\" aria-labelledby=\"title description\">\n");
    head.append("  <title id=\"title\">").append(escape(plate.about().title())).append("</title>\n");
    head.append("  <desc id=\"description\">").append(escape(plate.about().description())).append("</desc>\n");
    metadata(head);
    if (!defs.isEmpty()) {
      head.append("  <defs>\n").append(defs).append("  </defs>\n");
    }
    head.append("  <rect id=\"paper\" width=\"%s\" height=\"%s\" fill=\"%s\"/>\n".formatted(n(plate.width()), n(plate.height()), hex(plate.paper())));
    stream.write(head.toString().getBytes(StandardCharsets.UTF_8));
    stream.write(out.append("</svg>\n").toString().getBytes(StandardCharsets.UTF_8));
  }

  private void metadata(StringBuilder head) {
    head.append("  <metadata>\n    <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
    head.append("      <rdf:Description rdf:about=\"\">\n");
    element(head, "dc:title", plate.about().title());
    element(head, "dc:creator", plate.about().author());
    element(head, "dc:date", plate.about().made() == null ? "" : plate.about().made().toString());
    element(head, "dc:language", "en");
    head.append("      </rdf:Description>\n    </rdf:RDF>\n  </metadata>\n");
  }

  private static void element(StringBuilder head, String name, String text) {
    if (!text.isEmpty()) {
      head.append("        <").append(name).append('>').append(escape(text)).append("</").append(name).append(">\n");
    }
  }

  private void ink(Ink ink) {
    switch (ink) {
      case Group group -> group(group);
      case PathInk path -> path(path);
      case TextInk text -> text(text);
    }
  }

  private void group(Group group) {
    if (group.inks().isEmpty()) {
      return;
    }
    String id = id(group.id());
    indent().append("<g id=\"").append(id).append('"');
    if (depth == 1) {
      out.append(" inkscape:groupmode=\"layer\"");
    }
    if (!group.label().isEmpty()) {
      out.append(" inkscape:label=\"").append(escape(group.label())).append('"');
    }
    Path2D clip = group.clip();
    if (clip != null) {
      String name = id("clip-" + id);
      defs.append("    <clipPath id=\"").append(name).append("\"><path d=\"").append(data(clip)).append("\"/></clipPath>\n");
      out.append(" clip-path=\"url(#").append(name).append(")\"");
    }
    out.append(">\n");
    depth++;
    group.inks().forEach(this::ink);
    depth--;
    indent().append("</g>\n");
  }

  private void path(PathInk ink) {
    indent().append("<path");
    if (!ink.id().isEmpty()) {
      out.append(" id=\"").append(id(ink.id())).append('"');
    }
    Fill fill = ink.fill();
    out.append(" fill=\"").append(fill == null ? "none" : fill.pattern() == Fill.Pattern.PLAIN ? hex(fill.rgb()) : "url(#" + pattern(fill) + ")").append('"');
    if (fill != null && ink.path().getWindingRule() == Path2D.WIND_EVEN_ODD) {
      out.append(" fill-rule=\"evenodd\"");
    }
    pen(ink.pen());
    out.append(" d=\"").append(data(ink.path())).append("\"/>\n");
  }

  private void pen(@Nullable Pen pen) {
    if (pen == null) {
      return;
    }
    out.append(" stroke=\"").append(hex(pen.rgb())).append("\" stroke-width=\"").append(n(pen.width())).append("\" stroke-linejoin=\"round\"");
    if (pen.round()) {
      out.append(" stroke-linecap=\"round\"");
    }
    if (!pen.dash().isEmpty()) {
      out.append(" stroke-dasharray=\"");
      pen.dash().forEach(d -> out.append(n(d)).append(' '));
      out.setCharAt(out.length() - 1, '"');
    }
  }

  private void text(TextInk ink) {
    TextInk.Setting s = ink.setting();
    indent().append("<text x=\"").append(n(ink.x())).append("\" y=\"").append(n(ink.y())).append("\" font-family=\"");
    boolean serif = s.face() == Face.SERIF || s.face() == Face.SERIF_ITALIC || s.face() == Face.SERIF_SEMIBOLD;
    out.append(serif ? SERIF : SANS).append("\" font-size=\"").append(n(s.size())).append('"');
    switch (s.face()) {
      case SANS_MEDIUM -> out.append(" font-weight=\"500\"");
      case SANS_SEMIBOLD, SERIF_SEMIBOLD -> out.append(" font-weight=\"600\"");
      case SERIF_ITALIC -> out.append(" font-style=\"italic\"");
      case SANS, SERIF -> { }
    }
    if (s.tracking() != 0) {
      out.append(" letter-spacing=\"").append(n(s.tracking() * s.size())).append('"');
    }
    switch (s.anchor()) {
      case MIDDLE -> out.append(" text-anchor=\"middle\"");
      case END -> out.append(" text-anchor=\"end\"");
      case START -> { }
    }
    out.append(" fill=\"").append(hex(s.rgb())).append('"');
    if (s.halo() > 0) {
      out.append(" stroke=\"").append(hex(s.haloRgb())).append("\" stroke-width=\"").append(n(2 * s.halo())).append("\" stroke-linejoin=\"round\" paint-order=\"stroke\"");
    }
    out.append('>').append(escape(ink.text())).append("</text>\n");
  }

  private String pattern(Fill fill) {
    return patterns.computeIfAbsent(fill, this::define);
  }

  private String define(Fill fill) {
    String name = id("pattern-" + fill.pattern().name().toLowerCase(Locale.ROOT));
    boolean hatch = fill.pattern() == Fill.Pattern.HATCH;
    double every = hatch ? PatternShapes.HATCH_EVERY : PatternShapes.DOTS_EVERY;
    double half = every / 2;
    String shape =
        hatch
            ? "<path d=\"M%s %sL%s %sM%s %sL%s %sM%s %sL%s %s\" stroke=\"%s\" stroke-width=\"%s\"/>"
                .formatted(
                    n(-half), n(half), n(half), n(-half), "0", n(every), n(every), "0", n(half), n(every + half), n(every + half), n(half), hex(fill.rgb()),
                    n(PatternShapes.HATCH_WIDTH))
            : "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>".formatted(n(half), n(half), n(PatternShapes.DOTS_WIDTH / 2), hex(fill.rgb()));
    defs.append("    <pattern id=\"%s\" patternUnits=\"userSpaceOnUse\" width=\"%s\" height=\"%s\">%s</pattern>\n".formatted(name, n(every), n(every), shape));
    return name;
  }

  private StringBuilder indent() {
    return out.repeat("  ", depth);
  }

  private String id(String wanted) {
    int count = ids.merge(wanted, 1, Integer::sum);
    return count == 1 ? wanted : id(wanted + "-" + count);
  }

  private static String data(Path2D path) {
    StringBuilder d = new StringBuilder();
    double[] c = new double[6];
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      switch (i.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> points(d.append('M'), c, 2);
        case PathIterator.SEG_LINETO -> points(d.append('L'), c, 2);
        case PathIterator.SEG_QUADTO -> points(d.append('Q'), c, 4);
        case PathIterator.SEG_CUBICTO -> points(d.append('C'), c, 6);
        default -> d.append('Z');
      }
    }
    return d.toString();
  }

  private static void points(StringBuilder d, double[] c, int count) {
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        d.append(' ');
      }
      number(d, c[i]);
    }
  }

  private static String n(double value) {
    StringBuilder text = new StringBuilder();
    number(text, value);
    return text.toString();
  }

  /** To a thousandth of a millimetre, without useless zeros. */
  private static void number(StringBuilder text, double value) {
    long thousandths = Math.round(value * 1000);
    if (thousandths < 0) {
      text.append('-');
      thousandths = -thousandths;
    }
    text.append(thousandths / 1000);
    int rest = (int) (thousandths % 1000);
    if (rest > 0) {
      text.append('.').append((char) ('0' + rest / 100));
      if (rest % 100 > 0) {
        text.append((char) ('0' + rest / 10 % 10));
        if (rest % 10 > 0) {
          text.append((char) ('0' + rest % 10));
        }
      }
    }
  }

  private static String hex(int rgb) {
    return "#%06x".formatted(rgb);
  }

  /** Also without the control characters that XML has no place for. */
  private static String escape(String text) {
    return text.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", " ").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
