package sojourn.reading.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sojourn.model.SojournException;

/**
 * A part of a letter by RFC 5322 and RFC 2045: fields and body, one character for each byte.
 *
 * @param fields by lower-case name
 */
record MailPart(Map<String, String> fields, String body) {

  static final int DEEPEST = 20;
  /** Parts of one letter that are read. */
  static final int MOST = 1_000;

  private static final Pattern ENCODED = Pattern.compile("=\\?(?<set>[^?\\s*]+)(?:\\*[^?\\s]*)?\\?(?<how>[BbQq])\\?(?<words>[^?]*)\\?=");
  private static final int MOST_FIELDS = 500;
  private static final int LONGEST_FIELD = 4_000;

  MailPart {
    fields = Map.copyOf(fields);
  }

  static MailPart of(String raw) {
    Map<String, String> fields = new HashMap<>();
    String last = "";
    int at = 0;
    while (at < raw.length()) {
      int end = raw.indexOf('\n', at);
      String line = raw.substring(at, end < 0 ? raw.length() : end);
      at = end < 0 ? raw.length() : end + 1;
      line = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      if (line.isEmpty()) {
        break;
      }
      int colon = line.indexOf(':');
      if (line.length() > LONGEST_FIELD) {
        continue;
      }
      if (Character.isWhitespace(line.charAt(0)) && fields.containsKey(last)) {
        if (fields.getOrDefault(last, "").length() < LONGEST_FIELD) {
          fields.merge(last, " " + line.strip(), String::concat);
        }
      } else if (colon > 0 && fields.size() < MOST_FIELDS) {
        last = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        fields.putIfAbsent(last, line.substring(colon + 1).strip());
      }
    }
    return new MailPart(fields, raw.substring(at));
  }

  /** A field's words, decoded; empty where the part has none of that name. */
  String field(String name) {
    String raw = fields.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    Matcher m = ENCODED.matcher(raw.replaceAll("\\?=\\s+=\\?", "?==?"));
    String words = m.replaceAll(found -> Matcher.quoteReplacement(decoded(m.group("set"), m.group("how"), m.group("words"))));
    return words.equals(raw) ? new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8) : words;
  }

  private static String decoded(String set, String how, String words) {
    byte[] bytes = how.equalsIgnoreCase("B") ? base64(words) : quotedPrintable(words.replace('_', ' '));
    return new String(bytes, Decoding.charset(set, StandardCharsets.UTF_8));
  }

  String type() {
    String type = fields.getOrDefault("content-type", "text/plain");
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  boolean attached() {
    return fields.getOrDefault("content-disposition", "").toLowerCase(Locale.ROOT).startsWith("attachment");
  }

  private String parameter(String name) {
    Matcher m = Pattern.compile("(?i);\\s*" + name + "\\s*=\\s*(?:\"(?<quoted>[^\"]*)\"|(?<plain>[^;\\s]+))").matcher(fields.getOrDefault("content-type", ""));
    if (!m.find()) {
      return "";
    }
    return m.group("quoted") == null ? m.group("plain") : m.group("quoted");
  }

  /** The parts between the boundaries; none without a boundary. */
  List<MailPart> parts() {
    String boundary = parameter("boundary");
    List<MailPart> parts = new ArrayList<>();
    if (boundary.isEmpty()) {
      return parts;
    }
    String mark = "--" + boundary;
    int from = -1;
    for (int at = next(mark, 0); at >= 0 && parts.size() < MOST; at = next(mark, at + mark.length())) {
      if (from >= 0) {
        parts.add(of(body.substring(from, at)));
      }
      int end = body.indexOf('\n', at);
      boolean last = body.startsWith("--", at + mark.length());
      from = end < 0 || last ? -1 : end + 1;
      if (from < 0) {
        break;
      }
    }
    if (from >= 0) {
      parts.add(of(body.substring(from)));
    }
    return parts;
  }

  private int next(String mark, int from) {
    int at = body.indexOf(mark, from);
    while (at > 0 && body.charAt(at - 1) != '\n') {
      at = body.indexOf(mark, at + 1);
    }
    return at;
  }

  /** The body's text by its transfer encoding and character set. */
  String text(String name) throws SojournException {
    String encoding = fields.getOrDefault("content-transfer-encoding", "").strip().toLowerCase(Locale.ROOT);
    byte[] bytes =
        switch (encoding) {
          case "base64" -> base64(body);
          case "quoted-printable" -> quotedPrintable(body);
          default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    Charset set = Decoding.charset(parameter("charset"), StandardCharsets.US_ASCII);
    boolean said = !set.equals(StandardCharsets.US_ASCII) && !set.equals(StandardCharsets.UTF_8);
    return said ? new String(bytes, set) : bytes.length == 0 ? "" : Decoding.text(name, bytes);
  }

  private static byte[] base64(String words) {
    try {
      return Base64.getMimeDecoder().decode(words);
    } catch (IllegalArgumentException e) {
      return words.getBytes(StandardCharsets.ISO_8859_1); // damaged: shown as it stands
    }
  }

  private static byte[] quotedPrintable(String words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c != '=') {
        out.write(c);
        continue;
      }
      int high = i + 1 < words.length() ? Character.digit(words.charAt(i + 1), 16) : -1;
      int low = i + 2 < words.length() ? Character.digit(words.charAt(i + 2), 16) : -1;
      if (high >= 0 && low >= 0) {
        out.write(high * 16 + low);
        i += 2;
      } else if (words.startsWith("\r\n", i + 1)) {
        i += 2;
      } else if (words.startsWith("\n", i + 1)) {
        i++;
      } else {
        out.write(c);
      }
    }
    return out.toByteArray();
  }
}
