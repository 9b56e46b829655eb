package sojourn.store;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sojourn.model.text.Span;

/** The words of a question, as they are found in a text: case and accents do not matter, and the last may be a beginning. */
final class SearchWords {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int BEFORE = 7;
  private static final int AFTER = 8;

  private final List<String> words;
  private final boolean beginning;
  private final @Nullable Pattern pattern;

  private SearchWords(List<String> words, boolean beginning) {
    this.words = words;
    this.beginning = beginning;
    this.pattern = words.isEmpty() ? null : pattern(words, beginning);
  }

  static SearchWords of(String query) {
    List<String> words = WORD.matcher(query).results().map(m -> m.group()).toList();
    return new SearchWords(words, !words.isEmpty() && Character.isLetterOrDigit(query.charAt(query.length() - 1)));
  }

  private static Pattern pattern(List<String> words, boolean beginning) {
    String last = plain(words.getLast()) + (beginning ? "[\\p{L}\\p{N}]*" : "");
    String all = words.subList(0, words.size() - 1).stream().map(w -> plain(w) + "|").collect(Collectors.joining());
    return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + all + last + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The question in the words of the index; empty where there is no word. */
  String match() {
    return words.isEmpty() ? "" : words.stream().map(w -> "\"" + w + "\"").collect(Collectors.joining(" ")) + (beginning ? "*" : "");
  }

  /**
   * Where one of the words stands first.
   *
   * @param span in code points
   * @param around the words about it, on one line
   */
  record Place(Span span, String around) {}

  /** The first of the words in a text; empty where the index alone knows how they are written there. */
  Optional<Place> in(String text) {
    Matcher found = pattern == null ? null : pattern.matcher(plain(text));
    if (found == null || !found.find()) {
      return Optional.empty();
    }
    int start = text.codePointCount(0, found.start());
    Span span = new Span(start, start + text.codePointCount(found.start(), found.end()));
    return Optional.of(new Place(span, around(text, found.start(), found.end())));
  }

  private static String around(String text, int start, int end) {
    int from = start;
    for (int left = BEFORE; left > 0 && from > 0; left--) {
      from--;
      while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
        from--;
      }
    }
    int to = end;
    for (int left = AFTER; left > 0 && to < text.length(); left--) {
      to++;
      while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
        to++;
      }
    }
    String line = text.substring(from, to).strip().replaceAll("\\s+", " ");
    return (from > 0 ? "…" : "") + line + (to < text.length() ? "…" : "");
  }

  /** Without accents, character for character, so that places stay the same. */
  private static String plain(String text) {
    StringBuilder plain = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0xC0 && !Character.isSurrogate(c)) {
        char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        if (base != c) {
          plain = plain == null ? new StringBuilder(text) : plain;
          plain.setCharAt(i, base);
        }
      }
    }
    return plain == null ? text : plain.toString();
  }
}
