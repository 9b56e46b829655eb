package sojourn.reading.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML block at the head of a Markdown file: plain keys with one-line or folded values.
 *
 * @param end UTF-16 index after the block
 */
record FrontMatter(int end, Map<String, Field> fields) {

  /** A value with the UTF-16 range where it stands, quotes left out. */
  record Field(String value, int from, int to) {}

  private static final Pattern BLOCK = Pattern.compile("\\A\\s{0,4}---[ \\t]*\\R(?<body>(?:(?!---).*\\R){1,200}?)(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");
  private static final Pattern LINE = Pattern.compile("(?m)^(?<key>[A-Za-z_][\\w-]*):[ \\t]*(?<value>\\S.*(?:\\R[ \\t]+\\S.*)*)$");

  FrontMatter {
    fields = Map.copyOf(fields);
  }

  static Optional<FrontMatter> of(String text) {
    Matcher block = BLOCK.matcher(text.substring(0, Math.min(text.length(), 20_000)));
    if (!block.find()) {
      return Optional.empty();
    }
    Map<String, Field> fields = new LinkedHashMap<>();
    Matcher line = LINE.matcher(text).region(block.start("body"), block.end("body"));
    while (line.find()) {
      int from = line.start("value");
      int to = line.end("value");
      char quote = text.charAt(from);
      if ((quote == '"' || quote == '\'') && to - from > 1 && text.charAt(to - 1) == quote) {
        from++;
        to--;
      }
      fields.putIfAbsent(line.group("key"), new Field(unescaped(text.substring(from, to)), from, to));
    }
    return fields.isEmpty() ? Optional.empty() : Optional.of(new FrontMatter(block.end(), fields));
  }

  private static String unescaped(String value) {
    String joined = value.replaceAll("\\\\\\R\\s*", "").replaceAll("\\R\\s*", " ");
    Matcher code = Pattern.compile("\\\\u(?<hex>[0-9A-Fa-f]{4})").matcher(joined);
    String text = code.replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group("hex"), 16))));
    return text.replace("\\_", " ").replace("\\ ", " ").replace("\\\"", "\"").replace('\u00a0', ' ').replaceAll(" +", " ").strip();
  }
}
