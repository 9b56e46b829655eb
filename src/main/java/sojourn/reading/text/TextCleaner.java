package sojourn.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sojourn.model.text.Document;

/** Makes the clean text of a document: plain quotes and spaces, no marks of layout, no front matter, no furniture. */
public final class TextCleaner {

  /** What is cut out wherever it stands; group {@code keep}, where there is one, stays. */
  private static final List<Pattern> CUT =
      List.of(
          Pattern.compile("!?\\[(?<keep>[^\\[\\]\\n]*)\\]\\((?:https?:|mailto:|/|#)[^)\\s]*\\)"),
          Pattern.compile("<?\\b(?:https?://|www\\.)[^\\s>)\\]]+>?"),
          Pattern.compile("!\\[[^\\[\\]\\n]*\\]\\([^()\\n]*\\)"),
          Pattern.compile("\\[(?:\\d{1,3}|[a-z]|note \\d+|citation needed|edit|edit source|hide|show|when\\?|who\\?|clarification needed)?\\]"),
          Pattern.compile("\\*{1,3}|(?<![\\w])_{1,2}(?=\\S)|(?<=\\S)_{1,2}(?![\\w])|\\\\(?=[#_*\\[\\]])"),
          Pattern.compile("(?m)^[ \\t]*(?:#{1,6}[ \\t]+|#{2,}[ \\t]*$|>[ \\t]+|[-*•·][ \\t]+(?=\\S))"),
          Pattern.compile("[\\u00AD\\u200B\\u200C\\u200D\\uFEFF\\u2060\\u200E\\u200F\\u202A-\\u202E]"),
          Pattern.compile("(?<=[a-z])-[ \\t]*\\R[ \\t]*(?=[a-z])(?!and\\b|or\\b|to\\b)"));

  /** Characters of a text that are read: a book of three hundred pages. */
  public static final int LONGEST = 500_000;

  /** Lines that are read of a text; half a million characters of prose have a fifth of these. */
  private static final int MOST_LINES = 60_000;

  private final Furniture furniture;

  public TextCleaner(Furniture furniture) {
    this.furniture = furniture;
  }

  /** Where the part of a text ends that is read. */
  public static int end(String whole) {
    int end = Math.min(whole.length(), LONGEST);
    int lines = 0;
    for (int i = whole.indexOf('\n'); i >= 0 && i < end; i = whole.indexOf('\n', i + 1)) {
      if (++lines == MOST_LINES) {
        return i;
      }
    }
    return end;
  }

  /** The clean text of a document. */
  public CleanText clean(Document document) {
    String whole = document.text().value();
    String fixed = whole.substring(0, end(whole));
    boolean[] cut = new boolean[fixed.length()];
    mark(cut, 0, FrontMatter.of(fixed).end());
    for (Pattern pattern : CUT) {
      cut(fixed, pattern, cut);
    }
    for (int[] line : lines(fixed)) {
      if (furniture.is(visible(fixed, cut, line[0], line[1]))) {
        mark(cut, line[0], line[1]);
      }
    }
    StringBuilder out = new StringBuilder(fixed.length());
    int[] origin = new int[fixed.length() + 1];
    for (int i = 0; i < fixed.length(); i++) {
      if (!cut[i]) {
        origin[out.length()] = i;
        out.append(plain(fixed.charAt(i)));
      }
    }
    return new CleanText(document, out.toString(), java.util.Arrays.copyOf(origin, out.length()));
  }

  private static void cut(String fixed, Pattern pattern, boolean[] cut) {
    Matcher m = pattern.matcher(fixed);
    boolean keeps = pattern.namedGroups().containsKey("keep");
    while (m.find()) {
      if (keeps) {
        mark(cut, m.start(), m.start("keep"));
        mark(cut, m.end("keep"), m.end());
      } else {
        mark(cut, m.start(), m.end());
      }
    }
  }

  private static void mark(boolean[] cut, int from, int to) {
    java.util.Arrays.fill(cut, from, to, true);
  }

  private static String visible(String fixed, boolean[] cut, int from, int to) {
    StringBuilder b = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      if (!cut[i]) {
        b.append(plain(fixed.charAt(i)));
      }
    }
    return b.toString().strip();
  }

  private static List<int[]> lines(String fixed) {
    List<int[]> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= fixed.length(); i++) {
      if (i == fixed.length() || fixed.charAt(i) == '\n') {
        lines.add(new int[] {from, i});
        from = i + 1;
      }
    }
    return lines;
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u00A0', '\u2007', '\u202F', '\u2009', '\u200A', '\u2002', '\u2003', '\u000B', '\f', '\r' -> ' ';
      case '\u2018', '\u2019', '\u201B', '\u02BC', '\u00B4' -> '\'';
      case '\u2010', '\u2011' -> '-';
      default -> c;
    };
  }
}
