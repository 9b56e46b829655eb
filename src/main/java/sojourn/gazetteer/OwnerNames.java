package sojourn.gazetteer;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Beginnings of the names of countries, peoples and organisations, so that few words must be looked up in full. */
final class OwnerNames {

  /** Words that a text may put before a name, or that are taken off it. */
  private static final Set<String> BEFORE = Set.of("the", "city", "town", "village", "island", "isle", "port", "province");

  private final Set<String> words = new HashSet<>();
  /** First letters of names, for initials that a text sets apart: "U. S.". */
  private final Set<String> letters = new HashSet<>();

  OwnerNames(Collection<String> countries, Collection<String> demonyms, Collection<String> organisations) {
    List.of(countries, demonyms, organisations).forEach(names -> names.forEach(this::add));
  }

  private void add(String key) {
    String[] parts = key.split(" ", 3);
    words.add(parts[0]);
    if (!key.isEmpty()) {
      letters.add(key.substring(0, 1));
    }
    if (parts[0].equals("the") && parts.length > 1) {
      words.add(parts[1]);
    }
  }

  /** Whether a name that begins with this word, an article aside, may be one of them. */
  boolean mayBegin(String word) {
    String folded = Folding.fold(word);
    int space = folded.indexOf(' ');
    String first = space < 0 ? folded : folded.substring(0, space);
    boolean owner = word.indexOf('\'') >= 0 || word.indexOf('’') >= 0 || word.indexOf('‘') >= 0;
    return owner || first.isEmpty() || BEFORE.contains(first) || words.contains(first) || (first.length() == 1 && letters.contains(first));
  }
}
