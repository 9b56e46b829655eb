package sojourn.reading.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks what stands around and between the words of an article: icon names, players, share links, footnote marks, markup. */
final class Furniture {

  /** UTF-16 range in the fixed text. */
  record Part(int from, int to, String kind) {}

  private record Rule(String kind, String scope, Pattern pattern) {}

  private static final int LONGEST_LINE = 600;
  private static final int ICONS_ENOUGH = 5;
  private static final int CHARACTERS_AN_ICON = 30;

  private final List<Rule> rules;

  private Furniture(List<Rule> rules) {
    this.rules = rules;
  }

  static Furniture load(String language) {
    String resource = "/rules/" + language + "/furniture.rules";
    InputStream stream = Furniture.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("missing resource " + resource);
    }
    List<Rule> rules = new ArrayList<>();
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line : reader.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList()) {
        String[] cells = line.split("\t", 3);
        rules.add(new Rule(cells[0], cells[1], Pattern.compile(cells[2])));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Furniture(List.copyOf(rules));
  }

  /** The furniture of a text in order of rule and place; parts may overlap. */
  List<Part> parts(String text, List<TextLine> lines) {
    List<Part> parts = new ArrayList<>();
    int body = FrontMatter.of(text).map(FrontMatter::end).orElse(0);
    if (body > 0) {
      parts.add(new Part(0, body, "front matter"));
    }
    Set<String> seen = new HashSet<>();
    for (TextLine line : lines) {
      if (line.from() >= body) {
        line(text, line, seen, parts);
      }
    }
    for (Rule rule : rules) {
      if (rule.scope().equals("run")) {
        Matcher m = rule.pattern().matcher(text).region(body, text.length()).useTransparentBounds(true);
        while (m.find()) {
          parts.add(new Part(m.start(), m.end(), rule.kind()));
        }
      }
    }
    return parts;
  }

  private void line(String text, TextLine line, Set<String> seen, List<Part> parts) {
    String words = text.substring(line.from(), line.to()).replace('\u00a0', ' ').strip();
    if (words.isEmpty()) {
      return;
    }
    for (Rule rule : rules) {
      boolean furniture =
          switch (rule.scope()) {
            case "line" -> words.length() <= LONGEST_LINE && rule.pattern().matcher(words).matches();
            case "count" -> crowded(rule, words);
            default -> false;
          };
      if (furniture) {
        parts.add(new Part(line.from(), line.to(), rule.kind()));
        return;
      }
    }
    boolean sentence = ".!?:;,\"”".indexOf(words.charAt(words.length() - 1)) >= 0;
    if (!sentence && words.length() >= 20 && words.indexOf('\t') < 0 && !seen.add(words)) {
      parts.add(new Part(line.from(), line.to(), "repeated"));
    }
  }

  private static boolean crowded(Rule rule, String words) {
    Matcher m = rule.pattern().matcher(words.substring(0, Math.min(words.length(), 20_000)));
    long count = m.results().count();
    return count >= ICONS_ENOUGH && count * CHARACTERS_AN_ICON > Math.min(words.length(), 20_000);
  }
}
