package sojourn.reading.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins visible lines to paragraphs and keeps the way back. Used once, for one text. */
final class CleanTextBuilder {

  /** Clean text, the fixed code point of each of its characters, and its paragraphs. */
  static final class Result {
    private final String text;
    private final int[] points;
    private final List<Paragraph> paragraphs;

    Result(String text, int[] points, List<Paragraph> paragraphs) {
      this.text = text;
      this.points = points;
      this.paragraphs = List.copyOf(paragraphs);
    }

    String text() {
      return text;
    }

    int[] points() {
      return points;
    }

    List<Paragraph> paragraphs() {
      return paragraphs;
    }
  }

  private static final Pattern MARK =
      Pattern.compile("[ \\t]*(?:(?<heading>#{1,6})|(?<bullet>[-*\\u2022\\u25aa\\u25e6\\u00b7])|(?<quote>>))[ \\t]+");
  /** Lines of hard-wrapped texts are not longer than this. */
  private static final int WIDEST_WRAP = 100;
  private static final int LONGEST_HEADING = 160;

  private final String source;
  private final int[] sourcePoints;
  private final BitSet hidden;
  private final List<TextLine> lines;
  private final StringBuilder out = new StringBuilder();
  private int[] points = new int[1024];
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private int start;
  private int width;

  CleanTextBuilder(String source, int[] sourcePoints, BitSet hidden, List<TextLine> lines) {
    this.source = source;
    this.sourcePoints = sourcePoints;
    this.hidden = hidden;
    this.lines = lines;
  }

  Result build() {
    width = wrapWidth();
    boolean blankBefore = true;
    String before = "";
    ParagraphKind kind = ParagraphKind.BODY;
    for (TextLine line : lines) {
      String words = visible(line);
      if (words.isBlank()) {
        blankBefore = true;
        continue;
      }
      ParagraphKind own = kindOf(line, words);
      if (!before.isEmpty() && !joins(before, kind, words, own, blankBefore)) {
        close(kind);
        before = "";
      }
      if (before.isEmpty()) {
        kind = own;
      }
      append(line);
      before = words;
      blankBefore = false;
    }
    close(kind);
    return new Result(out.toString(), Arrays.copyOf(points, out.length()), headings());
  }

  /** The width at which the text is wrapped by hand; 0 when its lines are paragraphs. */
  private int wrapWidth() {
    int[] lengths = lines.stream().map(this::visible).filter(l -> !l.isBlank() && l.indexOf('\t') < 0).mapToInt(String::length).sorted().toArray();
    if (lengths.length < 3) {
      return 0;
    }
    int wide = lengths[(int) (lengths.length * 0.9)];
    return wide <= WIDEST_WRAP && wide >= 40 ? wide : 0;
  }

  private String visible(TextLine line) {
    StringBuilder words = new StringBuilder();
    for (int i = line.from(); i < line.to(); i++) {
      if (!hidden.get(i)) {
        words.append(source.charAt(i));
      }
    }
    return words.toString().strip();
  }

  private ParagraphKind kindOf(TextLine line, String words) {
    Matcher mark = MARK.matcher(source).region(line.from(), line.to());
    if (words.indexOf('\t') >= 0 || tabbed(line)) {
      return ParagraphKind.TABLE_ROW;
    }
    if (!mark.lookingAt() || hidden.get(line.from())) {
      return ParagraphKind.BODY;
    }
    int from = line.from();
    if (mark.group("heading") != null) {
      hidden.set(from, mark.end());
      return ParagraphKind.HEADING;
    }
    hidden.set(from, mark.end());
    return mark.group("bullet") != null ? ParagraphKind.LIST_ITEM : ParagraphKind.BODY;
  }

  private boolean tabbed(TextLine line) {
    int tab = source.indexOf('\t', line.from());
    return tab > line.from() && tab < line.to() && !source.substring(line.from(), tab).isBlank();
  }

  private boolean joins(String before, ParagraphKind kind, String words, ParagraphKind own, boolean blank) {
    if (own != ParagraphKind.BODY || kind == ParagraphKind.HEADING || kind == ParagraphKind.TABLE_ROW) {
      return false;
    }
    boolean goesOn = Character.isLowerCase(words.codePointAt(0)) && !ends(before) && before.length() > 20;
    if (blank) {
      return goesOn;
    }
    if (width == 0) {
      return false;
    }
    boolean capitals = capitals(before) && !capitals(words);
    boolean lastLine = before.length() < width * 0.55 && ends(before) && !Character.isLowerCase(words.codePointAt(0));
    return !capitals && !lastLine;
  }

  /** Whether a line ends as a sentence does; one that ends in a dash or comma goes on. */
  private static boolean ends(String words) {
    return ".!?:;\"\u201d)\u2019]".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private static boolean capitals(String words) {
    return words.codePoints().anyMatch(Character::isUpperCase) && words.codePoints().noneMatch(Character::isLowerCase);
  }

  private void append(TextLine line) {
    if (out.length() > start) {
      char last = out.charAt(out.length() - 1);
      boolean hyphen = last == '-' && out.length() > start + 1 && Character.isLetter(out.charAt(out.length() - 2));
      if (!hyphen && last != ' ') {
        put(' ', line.from() == 0 ? 0 : line.from() - 1);
      }
    }
    for (int i = line.from(); i < line.to(); i++) {
      if (!hidden.get(i)) {
        put(i);
      }
    }
    trimEnd();
  }

  private void put(int i) {
    char c = source.charAt(i);
    if (c == '\t') {
      trimEnd();
      put('\t', i);
    } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      boolean first = out.length() == start || out.charAt(out.length() - 1) == ' ' || out.charAt(out.length() - 1) == '\t';
      if (!first) {
        put(' ', i);
      }
    } else if (Character.getType(c) != Character.FORMAT && !Character.isISOControl(c)) {
      put(straight(c), i);
    }
  }

  private void put(char c, int at) {
    if (points.length == out.length()) {
      points = Arrays.copyOf(points, points.length * 2);
    }
    points[out.length()] = sourcePoints[at];
    out.append(c);
  }

  private void trimEnd() {
    while (out.length() > start && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
  }

  private void close(ParagraphKind kind) {
    while (out.length() > start && out.charAt(out.length() - 1) <= ' ') {
      out.setLength(out.length() - 1);
    }
    if (out.length() == start) {
      return;
    }
    paragraphs.add(new Paragraph(paragraphs.size(), kind, start, out.substring(start)));
    int last = points[out.length() - 1];
    put('\n', 0);
    put('\n', 0);
    points[out.length() - 2] = last;
    points[out.length() - 1] = last;
    start = out.length();
  }

  /** Tells headings among the short paragraphs, now that what follows them is known. */
  private List<Paragraph> headings() {
    List<Paragraph> told = new ArrayList<>();
    for (Paragraph p : paragraphs) {
      boolean heading = p.kind() == ParagraphKind.BODY && heading(p.text());
      told.add(heading ? new Paragraph(p.index(), ParagraphKind.HEADING, p.start(), p.text()) : p);
    }
    return told;
  }

  private static boolean heading(String words) {
    if (words.length() > LONGEST_HEADING || Character.isLowerCase(words.codePointAt(0))) {
      return false;
    }
    char last = words.charAt(words.length() - 1);
    boolean open = ".!?:;,\"".indexOf(last) < 0;
    return capitals(words) || (open && words.indexOf('"') < 0);
  }

  static char straight(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201b', '\u02bc' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u201f' -> '"';
      default -> c;
    };
  }

  static String straight(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.chars().forEach(c -> plain.append(straight((char) c)));
    return plain.toString();
  }
}
