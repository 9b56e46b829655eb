package sojourn.reading.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the lines of a page that belong to the page and not to the text: buttons, players, icon names, share links. */
public final class Furniture {

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final int FEW_WORDS = 8;
  private static final int ENDING = 4;
  /** What is longer is no button. */
  private static final int LONGEST = 2_000;

  private final List<Pattern> lines;

  /** {@code lines} match whole lines without regard to case. */
  public Furniture(List<Pattern> lines) {
    this.lines = List.copyOf(lines);
  }

  boolean is(String line) {
    if (line.isEmpty() || line.length() > LONGEST) {
      return false;
    }
    return lines.stream().anyMatch(p -> p.matcher(line).matches()) || listOfNames(line);
  }

  /** Names of controls run together: many words, no sentence, and one ending that most of them share. */
  private static boolean listOfNames(String line) {
    String[] words = SPACES.split(line.toLowerCase(Locale.ROOT));
    if (words.length < FEW_WORDS || line.indexOf('.') >= 0 || line.indexOf(',') >= 0) {
      return false;
    }
    for (String word : words) {
      if (word.length() > ENDING) {
        String ending = word.substring(word.length() - ENDING);
        long same = java.util.Arrays.stream(words).filter(w -> w.length() >= ENDING && w.endsWith(ending)).count();
        if (same * 2 >= words.length && same >= FEW_WORDS / 2) {
          return true;
        }
      }
    }
    return false;
  }
}
