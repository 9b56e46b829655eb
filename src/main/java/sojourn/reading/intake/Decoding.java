package sojourn.reading.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sojourn.model.SojournException;

/** Finds the encoding of a text: Unicode by mark or by its zero bytes, UTF-8 when valid, else the one-byte set that makes the likeliest words. */
interface Decoding {

  Charset WINDOWS = Charset.forName("windows-1252");
  Charset WIDE_LITTLE = Charset.forName("UTF-32LE");
  Charset WIDE_BIG = Charset.forName("UTF-32BE");
  Pattern DECLARED = Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?(?<set>[\\w:.-]+)");
  /** What English texts hold beside ASCII, in Windows, old Macintosh and DOS files alike. */
  String LIKELY = "\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u2022\u00a0\u00a3\u20ac\u00b0\u00bd\u00a7\u00a9\u00ab\u00bb\u00e0\u00e1\u00e2\u00e3\u00e4\u00e5"
      + "\u00e6\u00e7\u00e8\u00e9\u00ea\u00eb\u00ec\u00ed\u00ee\u00ef\u00f1\u00f2\u00f3\u00f4\u00f5\u00f6\u00f8\u0153\u0161\u017e\u00f9\u00fa\u00fb\u00fc\u00c0\u00c1\u00c9"
      + "\u00c8\u00c7\u00c4\u00d6\u00dc\u00d8\u0160\u017d\u00df\r\n";

  /** The text without byte-order mark, line ends as they are. */
  static String text(String name, byte[] bytes) throws SojournException {
    Charset marked = marked(bytes);
    if (marked != null) {
      String text = strict(bytes, marked);
      if (text == null) {
        throw new SojournException(
            "'%s' begins as %s but cannot be decoded: save it again as UTF-8 and import that.".formatted(name, marked.name()));
      }
      return storable(text.startsWith("\ufeff") ? text.substring(1) : text);
    }
    Charset wide = wide(bytes);
    String text = strict(bytes, wide == null ? StandardCharsets.UTF_8 : wide);
    if (text == null) {
      text = new String(bytes, declared(bytes));
    }
    if (controls(text) * 100L > text.length()) {
      throw new SojournException("'%s' is binary data, not a text: save it as text, PDF, Word, OpenDocument or HTML and import that.".formatted(name));
    }
    return storable(text);
  }

  /** The text with the two things that no collection can keep, zeros and halves of characters, replaced one for one. */
  private static String storable(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (c == 0 || Character.isSurrogate(c)) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, '\ufffd');
      }
    }
    return out == null ? text : out.toString();
  }

  /** The set of a name, or another where the platform has none of that name. */
  static Charset charset(String name, Charset otherwise) {
    try {
      return name.isBlank() ? otherwise : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return otherwise;
    }
  }

  /** The set that a web page or an XML file says it is in, else the likeliest. */
  private static Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 2048), StandardCharsets.ISO_8859_1);
    Matcher m = DECLARED.matcher(head);
    Charset said = m.find() ? charset(m.group("set"), StandardCharsets.UTF_8) : StandardCharsets.UTF_8;
    boolean latin = said.equals(StandardCharsets.ISO_8859_1) || said.equals(StandardCharsets.US_ASCII); // as browsers take it
    return latin ? WINDOWS : said.name().startsWith("UTF-") || !said.canEncode() ? likeliest(bytes) : said;
  }

  /** The one-byte set under which most characters beyond ASCII are such as English texts hold; Windows when in doubt. */
  private static Charset likeliest(byte[] bytes) {
    Charset best = WINDOWS;
    long most = likely(bytes, WINDOWS);
    for (String name : new String[] {"x-MacRoman", "IBM850", "IBM437"}) {
      Charset set = charset(name, WINDOWS);
      long score = likely(bytes, set);
      if (score > most + most / 10) {
        best = set;
        most = score;
      }
    }
    return best;
  }

  private static long likely(byte[] bytes, Charset set) {
    boolean[] good = new boolean[256];
    for (int b = 128; b < 256; b++) {
      good[b] = LIKELY.contains(new String(new byte[] {(byte) b}, set));
    }
    long count = 0;
    for (byte b : bytes) {
      count += b < 0 && good[b & 0xff] ? 1 : 0;
    }
    return count;
  }

  private static @Nullable Charset marked(byte[] b) {
    if (b.length >= 4 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe && b[2] == 0 && b[3] == 0) {
      return WIDE_LITTLE;
    }
    if (b.length >= 4 && b[0] == 0 && b[1] == 0 && b[2] == (byte) 0xfe && b[3] == (byte) 0xff) {
      return WIDE_BIG;
    }
    if (b.length >= 3 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf) {
      return StandardCharsets.UTF_8;
    }
    if (b.length >= 2 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe) {
      return StandardCharsets.UTF_16LE;
    }
    return b.length >= 2 && b[0] == (byte) 0xfe && b[1] == (byte) 0xff ? StandardCharsets.UTF_16BE : null;
  }

  /** UTF-16 without a mark: every other byte of Latin text is zero. */
  private static @Nullable Charset wide(byte[] b) {
    int length = Math.min(b.length, 4096) / 2 * 2;
    int evenZeros = 0;
    int oddZeros = 0;
    for (int i = 0; i < length; i += 2) {
      evenZeros += b[i] == 0 ? 1 : 0;
      oddZeros += b[i + 1] == 0 ? 1 : 0;
    }
    int pairs = Math.max(1, length / 2);
    if (b.length % 2 == 0 && oddZeros * 10 > pairs * 7 && evenZeros * 10 < pairs) {
      return StandardCharsets.UTF_16LE;
    }
    return b.length % 2 == 0 && evenZeros * 10 > pairs * 7 && oddZeros * 10 < pairs ? StandardCharsets.UTF_16BE : null;
  }

  private static @Nullable String strict(byte[] bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return text.toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static long controls(String text) {
    return text.chars().filter(Decoding::control).count();
  }

  private static boolean control(int c) {
    boolean low = c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    boolean high = c >= 0x7f && c < 0xa0 && c != 0x85;
    return low || high || c == 0xfffd;
  }
}
