package sojourn.reading.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import sojourn.model.SojournException;

/** Finds the encoding of a text: Unicode by mark or by its zero bytes, UTF-8 when valid, else Windows-1252. */
interface Decoding {

  Charset WINDOWS = Charset.forName("windows-1252");

  /** The text without byte-order mark, line ends as they are. */
  static String text(String name, byte[] bytes) throws SojournException {
    Charset marked = marked(bytes);
    if (marked != null) {
      String text = strict(bytes, marked);
      if (text == null) {
        throw new SojournException(
            "'%s' begins as %s but cannot be decoded: save it again as UTF-8 and import that.".formatted(name, marked.name()));
      }
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
    Charset wide = wide(bytes);
    String text = strict(bytes, wide == null ? StandardCharsets.UTF_8 : wide);
    if (text == null) {
      text = strict(bytes, WINDOWS);
    }
    if (text == null) {
      text = new String(bytes, StandardCharsets.ISO_8859_1);
    }
    if (controls(text) * 100L > text.length()) {
      throw new SojournException("'%s' is binary data, not a text: save it as plain text, Markdown or HTML and import that.".formatted(name));
    }
    return text;
  }

  private static @Nullable Charset marked(byte[] b) {
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
