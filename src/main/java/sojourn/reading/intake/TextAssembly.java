package sojourn.reading.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sojourn.model.SojournException;
import sojourn.model.text.FixedText;
import sojourn.model.text.Markup;
import sojourn.model.text.PageStart;
import sojourn.model.text.Span;

/**
 * Puts a fixed text together: runs of white space become one space, paragraphs stand apart by an empty line, cells by a tab. What no
 * text may hold (control characters, halves of characters) is left out. Used once.
 */
final class TextAssembly {

  /** Characters that a source's text may have: about four long books. */
  static final int LONGEST = 8_000_000;

  private static final int UNSET = -1;

  private final String name;
  private final StringBuilder out = new StringBuilder();
  private final List<Page> pages = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private int feeds;
  private boolean space;
  /** Pages and marks before this one know where they begin. */
  private int placedPages;

  /** {@code name} is the file's, for the sentence that says that it is too long. */
  TextAssembly(String name) {
    this.name = name;
  }

  private static final class Page {
    private final String label;
    private int at = UNSET;

    Page(String label) {
      this.label = label;
    }
  }

  /** A part of the text that markup names; it begins at its first word. */
  static final class Mark {
    private final Markup.Kind kind;
    private final String value;
    private int from = UNSET;
    private int to = UNSET;

    private Mark(Markup.Kind kind, String value) {
      this.kind = kind;
      this.value = value;
    }
  }

  /** Appends words. White space at their ends counts. */
  void words(CharSequence words) throws SojournException {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (blank(c)) {
        space = true;
      } else if (Character.isHighSurrogate(c) && i + 1 < words.length() && Character.isLowSurrogate(words.charAt(i + 1))) {
        put(c);
        put(words.charAt(++i));
      } else if (Character.isSurrogate(c)) {
        put('\ufffd');
      } else if (!Character.isISOControl(c)) {
        put(c);
      }
    }
    if (out.length() > LONGEST) {
      throw new SojournException(
          "'%s' holds more than %d million characters of text: split it into several files and import those.".formatted(name, LONGEST / 1_000_000));
    }
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private void put(char c) {
    boolean started = !out.isEmpty();
    if (started && feeds > 0) {
      out.append("\n".repeat(feeds));
    } else if (started && space && out.charAt(out.length() - 1) != '\t' && out.charAt(out.length() - 1) != '\n') {
      out.append(' ');
    }
    feeds = 0;
    space = false;
    while (placedPages < pages.size()) {
      pages.get(placedPages++).at = out.length();
    }
    for (int i = marks.size() - 1; i >= 0 && marks.get(i).from == UNSET; i--) {
      marks.get(i).from = out.length();
    }
    out.append(c);
  }

  /** What follows stands on a line of its own. */
  void line() {
    feeds = Math.max(feeds, 1);
  }

  /** What follows is a paragraph of its own. */
  void paragraph() {
    feeds = 2;
  }

  /** The words so far are a cell of a row. */
  void cell() {
    if (feeds > 0 && !out.isEmpty()) {
      out.append("\n".repeat(feeds));
    }
    feeds = 0;
    space = false;
    out.append('\t');
  }

  /** A page begins with the next word. */
  void page(String label) {
    pages.add(new Page(label));
  }

  /** Whether nothing has been put in. */
  boolean isEmpty() {
    return out.isEmpty();
  }

  /** The last character put in, or a line feed at the start and after a break. */
  char last() {
    return out.isEmpty() || feeds > 0 ? '\n' : out.charAt(out.length() - 1);
  }

  /** Takes the last character back, as of a word that a line's end broke in two. */
  void dropLast() {
    out.setLength(Math.max(0, out.length() - 1));
    space = false;
  }

  /** Forgets the white space before the next word. */
  void join() {
    space = false;
    feeds = 0;
  }

  /** Markup that begins with the next word; {@link #close} ends it. */
  Mark open(Markup.Kind kind, String value) {
    Mark mark = new Mark(kind, value);
    marks.add(mark);
    return mark;
  }

  void close(Mark mark) {
    mark.to = out.length();
    if (mark.from == UNSET) {
      marks.remove(mark);
    }
  }

  /** The text with its pages and markup. */
  Extract done() {
    String text = out.toString().stripTrailing();
    text = text.isEmpty() ? text : text + "\n";
    FixedText plain = new FixedText(text);
    List<PageStart> starts = new ArrayList<>();
    Points points = new Points(text);
    for (Page page : pages) {
      if (page.at != UNSET) {
        starts.add(new PageStart(points.at(page.at), page.label));
      }
    }
    int end = text.length();
    List<Markup> markup = new ArrayList<>();
    points = new Points(text);
    for (Mark mark : marks.stream().sorted(Comparator.comparingInt((Mark m) -> m.from).thenComparingInt(m -> -m.to)).toList()) {
      if (mark.from != UNSET && mark.from < Math.min(mark.to, end)) {
        int start = points.at(mark.from);
        markup.add(new Markup(new Span(start, start + text.codePointCount(mark.from, Math.min(mark.to, end))), mark.kind, mark.value));
      }
    }
    return new Extract(new FixedText(plain.value(), starts), markup, null);
  }

  /** Code points of rising UTF-16 indices, counted once. */
  private static final class Points {
    private final String text;
    private int index;
    private int point;

    Points(String text) {
      this.text = text;
    }

    int at(int asked) {
      point += text.codePointCount(index, asked);
      index = asked;
      return point;
    }
  }
}
