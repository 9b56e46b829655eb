package sojourn.ui.timeline;

import java.util.Set;
import java.util.regex.Pattern;

/** The short form of a person's name where room is scarce. */
final class BriefNames {

  private static final Pattern GIVEN_NAME_LAST = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Ll}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern ORDINAL = Pattern.compile("[IVXLC]+|\\p{L}\\.?");
  private static final Set<String> SUFFIXES = Set.of("Jr.", "Jr", "Sr.", "Sr");

  private BriefNames() {}

  /** The family name; all of the name for rulers by number and where the family name stands first. */
  static String of(String name) {
    String[] words = SPACES.split(name.strip(), 0);
    int last = words.length - 1;
    if (last > 0 && SUFFIXES.contains(words[last])) {
      last--;
    }
    if (last <= 0 || ORDINAL.matcher(words[last]).matches() || GIVEN_NAME_LAST.matcher(words[last]).matches()) {
      return name;
    }
    int first = last;
    while (first > 1 && Character.isLowerCase(words[first - 1].codePointAt(0))) {
      first--;
    }
    StringBuilder brief = new StringBuilder(words[first]);
    for (int i = first + 1; i <= last; i++) {
      brief.append(' ').append(words[i]);
    }
    return brief.toString();
  }
}
