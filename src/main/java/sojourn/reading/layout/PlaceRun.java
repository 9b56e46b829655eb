package sojourn.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of places at the beginning of a line, one after the other. */
final class PlaceRun {

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,\\s*(?:and\\s+)?|:\\s*|&\\s*|/\\s*|;\\s*|\\+\\s*|and\\s+|\\s)\\s*");
  private static final Pattern BRACKET = Pattern.compile("\\s*\\((?<name>[^()]{2,40})\\)");
  private static final int MOST_WORDS = 8;

  /** Cells and where they end; how much the greatest place weighs. */
  record Found(List<Cell> cells, int end, double weight) {}

  private final PlaceNames names;

  PlaceRun(PlaceNames names) {
    this.names = names;
  }

  /** The places that stand at {@code from} of a line. */
  Found at(Line line, int from) {
    List<Cell> cells = new ArrayList<>();
    double weight = 0;
    int end = from;
    int at = from;
    while (at < line.text().length()) {
      PlaceNames.Known known = names.leading(words(line.text(), at));
      if (known.words() == 0) {
        break;
      }
      int to = end(line.text(), at, known.words());
      Matcher bracket = BRACKET.matcher(line.text()).region(to, line.text().length());
      boolean within = bracket.lookingAt() && names.leading(words(bracket.group("name"), 0)).words() > 0;
      cells.add(line.cell(known.country() ? CellKind.COUNTRY : CellKind.PLACE, at, within ? bracket.end() : to));
      weight = Math.max(weight, known.weight());
      end = within ? bracket.end() : to;
      Matcher between = BETWEEN.matcher(line.text()).region(end, line.text().length());
      boolean gap = between.lookingAt() && between.group().isBlank() && !between.group().isEmpty();
      if (!between.lookingAt() || (gap && !known.country())) {
        break;
      }
      at = between.end();
    }
    return new Found(cells, end, weight);
  }

  /** Whether places are all that stands in a text. */
  boolean only(String text) {
    Line line = new Line(0, text.length(), text);
    Found found = at(line, 0);
    return !found.cells().isEmpty() && text.substring(found.end()).isBlank();
  }

  /** The places that may begin after one word or more, among the capitalised words at {@code from}: where a name ends and a place begins. */
  List<Found> after(Line line, int from) {
    List<Found> found = new ArrayList<>();
    Matcher m = WORD.matcher(line.text()).region(from, line.text().length());
    for (int passed = 0; m.find() && passed <= MOST_WORDS && begins(m.group()); passed++) {
      Found run = passed > 0 ? at(line, m.start()) : new Found(List.of(), from, 0);
      if (!run.cells().isEmpty()) {
        found.add(run);
      }
    }
    return found;
  }

  private static boolean begins(String word) {
    return Character.isUpperCase(word.codePointAt(0)) || word.length() <= 3;
  }

  /** The words from there to the next comma or bracket. */
  private static List<String> words(String text, int from) {
    List<String> words = new ArrayList<>();
    Matcher m = WORD.matcher(text).region(from, text.length());
    while (words.size() < MOST_WORDS && m.find()) {
      String word = bare(m.group());
      if (word.isEmpty() || m.group().startsWith("(")) {
        break;
      }
      words.add(word);
      if (word.length() < m.group().length()) {
        break;
      }
    }
    return words.isEmpty() ? List.of("") : words;
  }

  /** A word without the marks after it; the point of an abbreviation stays. */
  private static String bare(String word) {
    return word.replaceAll("[,;:)@]+$", "").replaceAll("(?<=\\p{Ll})\\.$", "");
  }

  private static int end(String text, int from, int count) {
    Matcher m = WORD.matcher(text).region(from, text.length());
    int end = from;
    for (int i = 0; i < count && m.find(); i++) {
      end = m.start() + bare(m.group()).length();
    }
    return end;
  }
}
