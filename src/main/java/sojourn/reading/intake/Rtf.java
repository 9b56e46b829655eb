package sojourn.reading.intake;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import sojourn.model.SojournException;

/**
 * The text of a Rich Text document (version 1.9.1 of the format): paragraphs, rows of cells, characters by code page and by Unicode.
 * Pictures, styles, headers, footers, notes and unknown destinations are passed over. Used once.
 */
final class Rtf {

  private static final int DEEPEST = 2_000;
  private static final Set<String> UNREAD =
      Set.of("fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr",
          "footerf", "footnote", "annotation", "fldinst", "themedata", "colorschememapping", "latentstyles", "datastore", "listtable", "listoverridetable",
          "listtext", "pntext", "xmlnstbl", "rsidtbl", "generator", "filetbl", "revtbl", "shppict", "nonshppict", "bkmkstart", "bkmkend", "tc", "xe");
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("emdash", "\u2014"), Map.entry("endash", "\u2013"), Map.entry("lquote", "\u2018"), Map.entry("rquote", "\u2019"),
          Map.entry("ldblquote", "\u201c"), Map.entry("rdblquote", "\u201d"), Map.entry("bullet", "- "), Map.entry("emspace", " "), Map.entry("enspace", " "),
          Map.entry("qmspace", " "), Map.entry("tab", " "));
  private static final Map<Integer, String> CHARSETS =
      Map.of(77, "x-MacRoman", 161, "windows-1253", 162, "windows-1254", 163, "windows-1258", 177, "windows-1255", 178, "windows-1256", 186, "windows-1257",
          204, "windows-1251", 238, "windows-1250");

  private final String text;
  private final TextAssembly out;
  private final Deque<State> outer = new ArrayDeque<>();
  private final Map<Integer, Charset> fonts = new HashMap<>();
  private State state = new State(Decoding.WINDOWS, 1, false, false, false);
  private Charset page = Decoding.WINDOWS;
  private int at;
  private int skip;
  private int font = -1;
  private int pages = 1;
  /** The first half of a character whose second half is to come, or 0. */
  private char half;

  /** What a group may change for itself. */
  private record State(Charset charset, int fallback, boolean unread, boolean fonts, boolean table) {
    State charset(Charset value) {
      return new State(value, fallback, unread, fonts, table);
    }

    State fallback(int value) {
      return new State(charset, value, unread, fonts, table);
    }

    State ignored() {
      return new State(charset, fallback, true, fonts, table);
    }

    State fontTable() {
      return new State(charset, fallback, true, true, table);
    }

    State table(boolean value) {
      return new State(charset, fallback, unread, fonts, value);
    }
  }

  private Rtf(String text, TextAssembly out) {
    this.text = text;
    this.out = out;
  }

  static boolean is(byte[] bytes) {
    return bytes.length > 5 && new String(bytes, 0, 5, StandardCharsets.ISO_8859_1).equals("{\\rtf");
  }

  static Extract read(String name, byte[] bytes) throws SojournException {
    TextAssembly out = new TextAssembly(name);
    out.page("1");
    Rtf rtf = new Rtf(new String(bytes, StandardCharsets.ISO_8859_1), out);
    rtf.run(name);
    Extract extract = out.done();
    return rtf.pages > 1 ? extract : Extract.plain(extract.text().value());
  }

  private void run(String name) throws SojournException {
    while (at < text.length()) {
      char c = text.charAt(at++);
      switch (c) {
        case '{' -> {
          outer.push(state);
          if (outer.size() > DEEPEST) {
            throw new SojournException("'%s' is damaged: its groups are nested too deep; save it again with the program that made it.".formatted(name));
          }
        }
        case '}' -> {
          State before = outer.poll();
          state = before == null ? state : before;
        }
        case '\\' -> control();
        case '\r', '\n' -> { }
        default -> character(c);
      }
    }
  }

  private void character(char c) throws SojournException {
    if (skip > 0) {
      skip--;
    } else if (!state.unread) {
      out.words(c < 0x80 ? String.valueOf(c) : decoded((byte) c));
    }
  }

  private String decoded(byte b) {
    return state.charset.decode(ByteBuffer.wrap(new byte[] {b})).toString();
  }

  private void control() throws SojournException {
    if (at >= text.length()) {
      return;
    }
    char c = text.charAt(at);
    if (!letter(c)) {
      at++;
      symbol(c);
      return;
    }
    int from = at;
    while (at < text.length() && letter(text.charAt(at)) && at - from < 40) {
      at++;
    }
    String word = text.substring(from, at);
    int number = number();
    if (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    word(word, number);
  }

  private static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** The number after a control word; Integer.MIN_VALUE where none stands there. */
  private int number() {
    int from = at;
    int i = at < text.length() && text.charAt(at) == '-' ? at + 1 : at;
    int digits = i;
    while (i < text.length() && i - digits < 9 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    if (i == digits) {
      return Integer.MIN_VALUE;
    }
    at = i;
    return Integer.parseInt(text.substring(from, i));
  }

  private void symbol(char c) throws SojournException {
    switch (c) {
      case '\'' -> {
        int value = at + 2 <= text.length() ? hex(text.substring(at, at + 2)) : -1;
        at = Math.min(text.length(), at + 2);
        if (value >= 0) {
          hexByte(value);
        }
      }
      case '*' -> state = state.ignored();
      case '~' -> put("\u00a0");
      case '_' -> put("-");
      case '\\', '{', '}' -> character(c);
      case '\r', '\n' -> paragraph();
      default -> { }
    }
  }

  private static int hex(String two) {
    int high = Character.digit(two.charAt(0), 16);
    int low = Character.digit(two.charAt(1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private void hexByte(int value) throws SojournException {
    if (skip > 0) {
      skip--;
    } else if (!state.unread) {
      out.words(decoded((byte) value));
    }
  }

  private void put(String words) throws SojournException {
    if (!state.unread) {
      out.words(words);
    }
  }

  private void word(String word, int number) throws SojournException {
    if (UNREAD.contains(word)) {
      state = word.equals("fonttbl") ? state.fontTable() : state.ignored();
      return;
    }
    if (SIGNS.containsKey(word)) {
      put(SIGNS.getOrDefault(word, ""));
      return;
    }
    switch (word) {
      case "par", "sect" -> paragraph();
      case "line" -> line();
      case "cell", "nestcell" -> cell();
      case "row", "nestrow" -> row();
      case "intbl" -> state = state.table(true);
      case "pard" -> state = state.table(false);
      case "page" -> {
        if (!state.unread) {
          out.paragraph();
          out.page(Integer.toString(++pages));
        }
      }
      default -> charset(word, number);
    }
  }

  private void charset(String word, int number) throws SojournException {
    switch (word) {
      case "ansicpg" -> {
        page = Decoding.charset("windows-" + number, Decoding.charset("IBM" + number, Decoding.WINDOWS));
        state = state.charset(page);
      }
      case "mac" -> {
        page = Decoding.charset("x-MacRoman", Decoding.WINDOWS);
        state = state.charset(page);
      }
      case "f" -> {
        font = number;
        if (!state.fonts) {
          state = state.charset(fonts.getOrDefault(number, page));
        }
      }
      case "fcharset" -> {
        if (state.fonts) {
          fonts.put(font, Decoding.charset(CHARSETS.getOrDefault(number, ""), page));
        }
      }
      case "uc" -> state = state.fallback(Math.clamp(number, 0, 16));
      case "u" -> unicode(number);
      case "bin" -> at = Math.clamp((long) at + Math.max(0, number), at, text.length());
      default -> { }
    }
  }

  /** Characters beyond the basic plane come as two halves, one after the other. */
  private void unicode(int number) throws SojournException {
    skip = state.fallback;
    if (number == Integer.MIN_VALUE || state.unread) {
      return;
    }
    char c = (char) number;
    if (Character.isHighSurrogate(c)) {
      half = c;
    } else if (Character.isLowSurrogate(c) && half != 0) {
      out.words(new String(new char[] {half, c}));
      half = 0;
    } else {
      out.words(String.valueOf(c));
      half = 0;
    }
  }

  private void paragraph() throws SojournException {
    if (state.unread) {
      return;
    }
    if (state.table) {
      out.words(" ");
    } else {
      out.paragraph();
    }
  }

  private void line() throws SojournException {
    if (state.unread) {
      return;
    }
    if (state.table) {
      out.words(" ");
    } else {
      out.line();
    }
  }

  private void cell() {
    if (!state.unread) {
      out.cell();
    }
  }

  private void row() {
    if (!state.unread) {
      out.line();
    }
  }
}
