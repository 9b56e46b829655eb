package sojourn.reading.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sojourn.model.SojournException;

/** Joins the lines of pages to paragraphs, across pages too, without running titles and page numbers. Used once. */
final class PdfFlow {

  private static final Pattern NUMBER = Pattern.compile("(?i)\\W*(?:page\\s+|p\\.\\s*)?(?:\\d{1,4}|[ivxlc]{1,6})(?:\\s*(?:of|/)\\s*\\d{1,4})?\\W*");
  private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.!?:;…][\"')\\]”’]*");
  /** Share of a page's height at its top and bottom where running titles stand. */
  private static final float MARGIN = 0.13f;

  private final List<PdfLines.Page> pages;
  private final TextAssembly out;
  private @Nullable PdfLine last;
  private float leading;
  private float edge;

  PdfFlow(List<PdfLines.Page> pages, TextAssembly out) {
    this.pages = pages;
    this.out = out;
  }

  void run() throws SojournException {
    Set<String> running = running();
    for (int i = 0; i < pages.size(); i++) {
      PdfLines.Page page = pages.get(i);
      List<PdfLine> lines = page.lines().stream().filter(l -> !furniture(l, page, running)).toList();
      leading = leading(lines);
      edge = (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
      out.page(Integer.toString(i + 1));
      boolean first = true;
      for (PdfLine line : lines) {
        put(line, first);
        first = false;
      }
    }
  }

  private static boolean top(PdfLine line, PdfLines.Page page) {
    return line.base() < page.height() * MARGIN;
  }

  private static boolean bottom(PdfLine line, PdfLines.Page page) {
    return line.base() > page.height() * (1 - MARGIN);
  }

  private static boolean furniture(PdfLine line, PdfLines.Page page, Set<String> running) {
    boolean margin = top(line, page) || bottom(line, page);
    return margin && (NUMBER.matcher(line.text()).matches() || running.contains(key(line, page)));
  }

  /** Lines in the margins that return on a third of the pages, whatever their numbers. */
  private Set<String> running() {
    Map<String, Integer> counts = new HashMap<>();
    for (PdfLines.Page page : pages) {
      Set<String> here = new HashSet<>();
      page.lines().stream().filter(l -> top(l, page) || bottom(l, page)).forEach(l -> here.add(key(l, page)));
      here.forEach(k -> counts.merge(k, 1, Integer::sum));
    }
    int needed = pages.size() == 2 ? 2 : Math.max(3, pages.size() / 3);
    Set<String> running = new HashSet<>();
    counts.forEach((key, count) -> {
      if (count >= needed) {
        running.add(key);
      }
    });
    return running;
  }

  private static String key(PdfLine line, PdfLines.Page page) {
    return (top(line, page) ? "top " : "bottom ") + line.text().toLowerCase(Locale.ROOT).replaceAll("[\\d\\s]+", "#");
  }

  private static float leading(List<PdfLine> lines) {
    List<Float> steps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      float step = lines.get(i).base() - lines.get(i - 1).base();
      if (step > 1) {
        steps.add(step);
      }
    }
    steps.sort(null);
    return steps.isEmpty() ? 0 : steps.get(steps.size() / 2);
  }

  private void put(PdfLine line, boolean newPage) throws SojournException {
    PdfLine before = last;
    if (before != null) {
      boolean rows = line.cells().size() > 1 && before.cells().size() > 1 && !newPage;
      if (rows) {
        out.line();
      } else if (apart(before, line, newPage)) {
        out.paragraph();
      } else {
        joined(line);
      }
    }
    for (int i = 0; i < line.cells().size(); i++) {
      if (i > 0) {
        out.cell();
      }
      out.words(line.cells().get(i));
    }
    last = line;
  }

  /** A word that a hyphen breaks at the line's end is put together. */
  private void joined(PdfLine line) throws SojournException {
    char end = out.last();
    boolean lower = Character.isLowerCase(line.text().codePointAt(0));
    if ((end == '-' && lower) || end == '\u00ad') {
      out.dropLast();
    } else {
      out.words(" ");
    }
  }

  private boolean apart(PdfLine before, PdfLine line, boolean newPage) {
    String said = before.text();
    boolean ended = SENTENCE_END.matcher(said).matches();
    boolean lower = Character.isLowerCase(line.text().codePointAt(0));
    boolean resized = Math.abs(before.size() - line.size()) > 0.08f * line.size();
    if (resized || line.cells().size() != before.cells().size()) {
      return !(lower && !ended && newPage);
    }
    float step = line.base() - before.base();
    if (newPage || step < -line.size()) {
      return ended || (!lower && brief(before));
    }
    if (step > leading * 1.35f && leading > 0) {
      return true;
    }
    boolean indented = line.left() > before.left() + 0.7f * line.size() && line.left() < before.left() + 6 * line.size();
    return (indented && (ended || brief(before))) || (brief(before) && (ended || !lower));
  }

  /** Whether a line ends well before the text's right edge. */
  private boolean brief(PdfLine line) {
    return edge - line.right() > 0.28f * (edge - line.left());
  }
}
