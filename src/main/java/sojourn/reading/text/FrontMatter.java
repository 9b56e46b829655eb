package sojourn.reading.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields between two lines of hyphens at the top of a text, as static site generators write them. */
public final class FrontMatter {

  private static final Pattern FENCED = Pattern.compile("\\A\\uFEFF?---[ \\t]*\\R(?<body>(?:.*\\R){1,60}?)---[ \\t]*(?:\\R|\\z)");
  private static final Pattern FIELD = Pattern.compile("(?<key>[A-Za-z_][\\w-]*):[ \\t]*(?<value>.*)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?<code>u[0-9a-fA-F]{4}|.)");

  private final int end;
  private final Map<String, String> fields;

  private FrontMatter(int end, Map<String, String> fields) {
    this.end = end;
    this.fields = fields;
  }

  /** Fields and their end; an end of 0 when the text has none. */
  public static FrontMatter of(String text) {
    Matcher m = FENCED.matcher(text);
    Map<String, String> fields = new LinkedHashMap<>();
    if (!m.find()) {
      return new FrontMatter(0, fields);
    }
    String key = "";
    for (String line : m.group("body").lines().toList()) {
      Matcher field = FIELD.matcher(line);
      if (field.matches()) {
        key = field.group("key");
        fields.put(key, field.group("value").strip());
      } else if (!key.isEmpty()) {
        fields.merge(key, line.strip(), FrontMatter::continued);
      }
    }
    return new FrontMatter(m.end(), fields);
  }

  private static String continued(String before, String line) {
    return before.endsWith("\\") ? before.substring(0, before.length() - 1) + line : before + " " + line;
  }

  public int end() {
    return end;
  }

  /** A field's value without quotes and escapes. */
  public Optional<String> field(String key) {
    return Optional.ofNullable(fields.get(key)).map(FrontMatter::plain).filter(v -> !v.isBlank());
  }

  private static String plain(String value) {
    if (value.length() < 2) {
      return value;
    }
    char quote = value.charAt(0);
    boolean quoted = (quote == '"' || quote == '\'') && value.charAt(value.length() - 1) == quote;
    String bare = quoted ? value.substring(1, value.length() - 1) : value;
    if (quote != '"') {
      return bare;
    }
    return ESCAPE.matcher(bare).replaceAll(m -> Matcher.quoteReplacement(unescaped(m.group("code")))).replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  private static String unescaped(String code) {
    if (code.length() == 5) {
      return String.valueOf((char) Integer.parseInt(code.substring(1), 16));
    }
    return switch (code) {
      case "n", "t", "_", " " -> " ";
      default -> code;
    };
  }
}
