package sojourn.ui.control;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import sojourn.model.Person;

/** The short form of a person's name where room is scarce. */
public final class BriefNames {

  private static final Pattern GIVEN_NAME_LAST = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Ll}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern ORDINAL = Pattern.compile("[IVXLC]+|\\p{L}\\.?");
  private static final Set<String> SUFFIXES = Set.of("Jr.", "Jr", "Sr.", "Sr");
  private static final Set<String> ROMANCE_PARTICLES = Set.of("de", "da", "do", "dos", "du", "d'", "della", "del", "y", "e", "i");

  private BriefNames() {}

  /** What the sources themselves call a person in one word of the full name, else {@link #of(String)}. */
  public static String of(Person person) {
    List<String> words = List.of(SPACES.split(person.name().strip(), 0));
    return person.names().stream()
        .filter(n -> words.size() > 1 && words.contains(n) && !ORDINAL.matcher(n).matches())
        .findFirst()
        .orElseGet(() -> of(person.name()));
  }

  /** The family name; all of the name for rulers by number and where the family name stands first. */
  public static String of(String name) {
    String[] words = SPACES.split(name.strip(), 0);
    int last = words.length - 1;
    if (last > 0 && SUFFIXES.contains(words[last])) {
      last--;
    }
    if (last <= 0 || ORDINAL.matcher(words[last]).matches() || GIVEN_NAME_LAST.matcher(words[last]).matches()) {
      return name.strip();
    }
    int first = last;
    while (first > 1 && Character.isLowerCase(words[first - 1].codePointAt(0))) {
      first--;
    }
    if (first < last && (words[first].equals("of") || words[first].equals("the"))) {
      return name.strip();
    }
    if (first < last && first > 1 && ROMANCE_PARTICLES.contains(words[first])) {
      first--;
    }
    return String.join(" ", List.of(words).subList(first, last + 1));
  }
}
