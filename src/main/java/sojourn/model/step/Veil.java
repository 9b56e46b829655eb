package sojourn.model.step;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is kept from the class until it has guessed it.
 *
 * @param names those of places, countries and people
 * @param dates every date
 * @param next where the journey goes next
 */
public record Veil(boolean names, boolean dates, boolean next) {

  public static final Veil NONE = new Veil(false, false, false);

  /** What stands for a hidden word. */
  public static final String BLANK = "____";

  private static final Pattern DATES =
      Pattern.compile(
          "\\b(?:(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
              + "|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b|\\d{1,4}(?:st|nd|rd|th)?\\b)");

  private static final int SHORTEST = 3;

  /** What these riddles hide. */
  public static Veil of(Collection<Riddle> riddles) {
    return new Veil(riddles.contains(Riddle.NAMES), riddles.contains(Riddle.DATES), riddles.contains(Riddle.NEXT));
  }

  public boolean hides() {
    return names || dates || next;
  }

  /** A text that is told at a stop, with a blank for each word that is hidden. */
  public String over(String text, Stop stop) {
    String told = text;
    if (names) {
      Set<String> words = new TreeSet<>();
      add(words, stop.place());
      add(words, stop.country());
      stop.people().forEach(m -> m.person().names().forEach(n -> add(words, n)));
      if (!words.isEmpty()) {
        String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        told = Pattern.compile("(?<!\\p{L})(?:" + any + ")(?:[’']s)?(?!\\p{L})").matcher(told).replaceAll(BLANK);
      }
    }
    return dates ? DATES.matcher(told).replaceAll(BLANK) : told;
  }

  private static void add(Set<String> words, String name) {
    for (String word : name.split("[\\s,()]+", -1)) {
      if (word.length() >= SHORTEST && Character.isUpperCase(word.codePointAt(0))) {
        words.add(word);
      }
    }
  }
}
